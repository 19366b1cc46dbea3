/// The morning look: what the money serves.
@NullMarked
package fr.continuum.adapters.web.home;

import org.jspecify.annotations.NullMarked;
