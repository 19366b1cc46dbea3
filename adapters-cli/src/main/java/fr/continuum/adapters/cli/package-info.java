/// The commands.
@NullMarked
package fr.continuum.adapters.cli;

import org.jspecify.annotations.NullMarked;
