/// Posts, gained time and sessions as rows, and the tables of counts that were published.
@NullMarked
package fr.continuum.adapters.persistence.workforce;

import org.jspecify.annotations.NullMarked;
