/// The program as a server, on a port, with a home and a PostgreSQL of its own.
@NullMarked
package fr.continuum.bootstrap.server;

import org.jspecify.annotations.NullMarked;
