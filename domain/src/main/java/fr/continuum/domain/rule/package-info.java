/// The rules of the continuum, and what a check finds.
@NullMarked
package fr.continuum.domain.rule;

import org.jspecify.annotations.NullMarked;
