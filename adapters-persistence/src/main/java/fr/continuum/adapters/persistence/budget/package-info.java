/// Documents, receipts, readings and their facts: begin with [JooqBudgetFacts].
@NullMarked
package fr.continuum.adapters.persistence.budget;

import org.jspecify.annotations.NullMarked;
