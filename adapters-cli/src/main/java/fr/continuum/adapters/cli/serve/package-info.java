/// The server.
@NullMarked
package fr.continuum.adapters.cli.serve;

import org.jspecify.annotations.NullMarked;
