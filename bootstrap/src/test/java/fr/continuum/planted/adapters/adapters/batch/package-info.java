@NullMarked
package fr.continuum.planted.adapters.adapters.batch;

import org.jspecify.annotations.NullMarked;
