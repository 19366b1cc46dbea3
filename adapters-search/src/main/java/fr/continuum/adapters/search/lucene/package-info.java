/// Search by Apache Lucene, in memory.
@NullMarked
package fr.continuum.adapters.search.lucene;

import org.jspecify.annotations.NullMarked;
