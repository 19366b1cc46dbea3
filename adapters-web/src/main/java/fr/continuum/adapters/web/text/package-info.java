/// How figures, dates and codes are said on screen.
@NullMarked
package fr.continuum.adapters.web.text;

import org.jspecify.annotations.NullMarked;
