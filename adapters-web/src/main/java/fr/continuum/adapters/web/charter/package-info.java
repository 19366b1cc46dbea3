/// The page that shows how everything looks: the fragments of the other pages, with invented figures.
@NullMarked
package fr.continuum.adapters.web.charter;

import org.jspecify.annotations.NullMarked;
