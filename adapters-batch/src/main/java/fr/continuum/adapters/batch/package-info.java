/// The night, as Spring Batch runs it.
@NullMarked
package fr.continuum.adapters.batch;

import org.jspecify.annotations.NullMarked;
