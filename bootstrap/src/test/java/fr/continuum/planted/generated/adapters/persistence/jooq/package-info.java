@NullMarked
package fr.continuum.planted.generated.adapters.persistence.jooq;

import org.jspecify.annotations.NullMarked;
