/// The embedded PostgreSQL of a home. Read [HomePostgres] first: who starts it, who joins it, who stops it.
@NullMarked
package fr.continuum.bootstrap.postgres;

import org.jspecify.annotations.NullMarked;
