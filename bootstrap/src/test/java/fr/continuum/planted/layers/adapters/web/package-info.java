@NullMarked
package fr.continuum.planted.layers.adapters.web;

import org.jspecify.annotations.NullMarked;
