/// Pourquoi ? The answer for one line.
@NullMarked
package fr.continuum.adapters.web.why;

import org.jspecify.annotations.NullMarked;
