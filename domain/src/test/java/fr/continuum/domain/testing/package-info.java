/// The words in which tests and specification files speak of budgets: keys, rows, targets, documents.
@NullMarked
package fr.continuum.domain.testing;

import org.jspecify.annotations.NullMarked;
