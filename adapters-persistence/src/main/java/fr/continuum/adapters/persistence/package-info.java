/// jOOQ and Flyway on PostgreSQL.
@NullMarked
package fr.continuum.adapters.persistence;

import org.jspecify.annotations.NullMarked;
