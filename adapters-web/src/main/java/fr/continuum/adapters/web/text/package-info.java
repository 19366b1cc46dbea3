/// How figures, dates, codes and refusals are said, on screen and to programs.
@NullMarked
package fr.continuum.adapters.web.text;

import org.jspecify.annotations.NullMarked;
