/// What the build has the program do once, so that the virtual machine remembers how it is done.
@NullMarked
package fr.continuum.bootstrap.training;

import org.jspecify.annotations.NullMarked;
