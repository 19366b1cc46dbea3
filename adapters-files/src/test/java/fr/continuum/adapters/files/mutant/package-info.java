/// Real files spoiled in every way we could think of, by the thousand: each is read rightly or refused with a reason.
@NullMarked
package fr.continuum.adapters.files.mutant;

import org.jspecify.annotations.NullMarked;
