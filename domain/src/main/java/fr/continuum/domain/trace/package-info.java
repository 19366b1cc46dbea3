/// Coverage: how much of a document is traced, to what, and how strongly; always to the cent.
@NullMarked
package fr.continuum.domain.trace;

import org.jspecify.annotations.NullMarked;
