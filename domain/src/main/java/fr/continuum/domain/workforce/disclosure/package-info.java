/// What may be told of people in figures, outside HR (R34): counts under a threshold are hidden, and as many others as
/// it takes so that nobody derives them from the totals, nor from what was published the night before. Begin with
/// [SmallCells]; what it hides stays in a [Release], what anyone may see is a [PublishedTable].
@NullMarked
package fr.continuum.domain.workforce.disclosure;

import org.jspecify.annotations.NullMarked;
