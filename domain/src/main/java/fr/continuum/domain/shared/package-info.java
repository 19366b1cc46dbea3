/// What every feature of the domain may use.
@NullMarked
package fr.continuum.domain.shared;

import org.jspecify.annotations.NullMarked;
