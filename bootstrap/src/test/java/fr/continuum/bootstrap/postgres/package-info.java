@NullMarked
package fr.continuum.bootstrap.postgres;

import org.jspecify.annotations.NullMarked;
