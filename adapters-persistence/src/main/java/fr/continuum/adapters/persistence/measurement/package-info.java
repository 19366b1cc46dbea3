/// Where keys go and what that adds up to.
@NullMarked
package fr.continuum.adapters.persistence.measurement;

import org.jspecify.annotations.NullMarked;
