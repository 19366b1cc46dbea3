/// The check of a draft: nothing is stored.
@NullMarked
package fr.continuum.adapters.web.check;

import org.jspecify.annotations.NullMarked;
