/// Everything again from the archive, in another database.
@NullMarked
package fr.continuum.bootstrap.rebuild;

import org.jspecify.annotations.NullMarked;
