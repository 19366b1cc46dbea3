/// An empty database to make a past night's figures again in.
@NullMarked
package fr.continuum.bootstrap.recompute;

import org.jspecify.annotations.NullMarked;
