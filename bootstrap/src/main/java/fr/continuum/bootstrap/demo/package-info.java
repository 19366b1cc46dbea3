/// The demonstration: an invented authority in a home of its own.
@NullMarked
package fr.continuum.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
