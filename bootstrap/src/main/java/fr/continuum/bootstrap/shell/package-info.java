/// From the words of a command line to a command in the context it needs.
@NullMarked
package fr.continuum.bootstrap.shell;

import org.jspecify.annotations.NullMarked;
