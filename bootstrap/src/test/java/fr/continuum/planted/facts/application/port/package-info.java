@NullMarked
package fr.continuum.planted.facts.application.port;

import org.jspecify.annotations.NullMarked;
