/// PostgreSQL for tests: begin with [fr.continuum.adapters.persistence.postgres.PostgresUnderTest].
@NullMarked
package fr.continuum.adapters.persistence.postgres;

import org.jspecify.annotations.NullMarked;
