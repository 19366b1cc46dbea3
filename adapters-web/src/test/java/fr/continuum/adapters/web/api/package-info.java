/// The API as programs meet it.
@NullMarked
package fr.continuum.adapters.web.api;

import org.jspecify.annotations.NullMarked;
