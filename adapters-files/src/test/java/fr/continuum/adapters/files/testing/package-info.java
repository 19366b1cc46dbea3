/// Files made by tests.
@NullMarked
package fr.continuum.adapters.files.testing;

import org.jspecify.annotations.NullMarked;
