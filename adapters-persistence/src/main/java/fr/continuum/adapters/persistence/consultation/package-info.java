/// What pages ask.
@NullMarked
package fr.continuum.adapters.persistence.consultation;

import org.jspecify.annotations.NullMarked;
