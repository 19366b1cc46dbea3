@NullMarked
package fr.continuum.planted.ports.adapters.web;

import org.jspecify.annotations.NullMarked;
