/// What can be found: its plan, what is done for it, its money, what the night found.
@NullMarked
package fr.continuum.application.search;

import org.jspecify.annotations.NullMarked;
