/// Competency needs as tables, in and out.
@NullMarked
package fr.continuum.adapters.files.need;

import org.jspecify.annotations.NullMarked;
