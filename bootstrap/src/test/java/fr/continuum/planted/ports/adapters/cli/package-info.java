@NullMarked
package fr.continuum.planted.ports.adapters.cli;

import org.jspecify.annotations.NullMarked;
