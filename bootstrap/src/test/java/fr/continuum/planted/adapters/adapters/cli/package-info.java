@NullMarked
package fr.continuum.planted.adapters.adapters.cli;

import org.jspecify.annotations.NullMarked;
