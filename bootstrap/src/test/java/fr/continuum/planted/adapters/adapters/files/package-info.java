@NullMarked
package fr.continuum.planted.adapters.adapters.files;

import org.jspecify.annotations.NullMarked;
