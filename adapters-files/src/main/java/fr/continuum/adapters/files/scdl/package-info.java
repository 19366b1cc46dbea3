/// The SCDL budget format: what authorities publish as open data.
@NullMarked
package fr.continuum.adapters.files.scdl;

import org.jspecify.annotations.NullMarked;
