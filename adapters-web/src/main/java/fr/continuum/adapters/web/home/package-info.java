/// The first page.
@NullMarked
package fr.continuum.adapters.web.home;

import org.jspecify.annotations.NullMarked;
