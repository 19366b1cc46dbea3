/// The nights: list, live progress, quarantine.
@NullMarked
package fr.continuum.adapters.web.night;

import org.jspecify.annotations.NullMarked;
