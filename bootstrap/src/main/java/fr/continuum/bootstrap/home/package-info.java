/// The folder an installation lives in.
@NullMarked
package fr.continuum.bootstrap.home;

import org.jspecify.annotations.NullMarked;
