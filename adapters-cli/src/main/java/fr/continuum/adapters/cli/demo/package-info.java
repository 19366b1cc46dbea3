/// The demonstration.
@NullMarked
package fr.continuum.adapters.cli.demo;

import org.jspecify.annotations.NullMarked;
