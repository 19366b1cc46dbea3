/// Pages and REST.
@NullMarked
package fr.continuum.adapters.web;

import org.jspecify.annotations.NullMarked;
