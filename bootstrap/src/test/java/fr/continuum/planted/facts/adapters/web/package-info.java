@NullMarked
package fr.continuum.planted.facts.adapters.web;

import org.jspecify.annotations.NullMarked;
