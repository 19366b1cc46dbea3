package fr.continuum.adapters.persistence.consolidation;

import fr.continuum.adapters.persistence.measurement.CoverageJson;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import org.jspecify.annotations.Nullable;

/// A cumulated budget as it lies in the database.
///
/// @param complete null in what was written before it was told apart
record BudgetJson(String budget, int fiscalYear, @Nullable Boolean complete, CoverageJson coverage) {

    static BudgetJson of(CumulatedBudget cumulated) {
        return new BudgetJson(
                cumulated.budget().value(),
                cumulated.fiscalYear().value(),
                cumulated.complete(),
                CoverageJson.of(cumulated.coverage()));
    }

    CumulatedBudget cumulated() {
        return new CumulatedBudget(
                new BudgetRef(budget),
                new FiscalYear(fiscalYear),
                !Boolean.FALSE.equals(complete),
                coverage.coverage());
    }
}
