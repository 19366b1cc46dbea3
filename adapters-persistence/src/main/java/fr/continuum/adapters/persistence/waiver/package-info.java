/// Findings set aside.
@NullMarked
package fr.continuum.adapters.persistence.waiver;

import org.jspecify.annotations.NullMarked;
