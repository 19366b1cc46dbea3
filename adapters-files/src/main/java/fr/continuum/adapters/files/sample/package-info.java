/// Samples of feeds: which column is what, guessed by its header, and what a profile makes of the file.
@NullMarked
package fr.continuum.adapters.files.sample;

import org.jspecify.annotations.NullMarked;
