/// Search made ready before anybody asks.
@NullMarked
package fr.continuum.bootstrap.search;

import org.jspecify.annotations.NullMarked;
