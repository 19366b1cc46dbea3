/// What the API says of itself.
@NullMarked
package fr.continuum.bootstrap.api;

import org.jspecify.annotations.NullMarked;
