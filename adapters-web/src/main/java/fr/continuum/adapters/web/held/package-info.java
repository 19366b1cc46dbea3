/// Dropped files between two steps: what a page showed of a file is what the next one does with it.
@NullMarked
package fr.continuum.adapters.web.held;

import org.jspecify.annotations.NullMarked;
