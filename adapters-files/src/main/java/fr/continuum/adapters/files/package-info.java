/// Readers and writers of every format.
@NullMarked
package fr.continuum.adapters.files;

import org.jspecify.annotations.NullMarked;
