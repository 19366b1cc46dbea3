/// The program in a browser.
@NullMarked
package fr.continuum.e2e;

import org.jspecify.annotations.NullMarked;
