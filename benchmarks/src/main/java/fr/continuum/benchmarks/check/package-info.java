/// What the check of a draft costs, against reading the bytes of the document and no more.
@NullMarked
package fr.continuum.benchmarks.check;

import org.jspecify.annotations.NullMarked;
