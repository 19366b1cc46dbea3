/// Pictures drawn by the server as SVG. Each has its table.
@NullMarked
package fr.continuum.adapters.web.picture;

import org.jspecify.annotations.NullMarked;
