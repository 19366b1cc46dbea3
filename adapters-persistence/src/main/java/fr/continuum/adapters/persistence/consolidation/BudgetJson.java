package fr.continuum.adapters.persistence.consolidation;

import fr.continuum.adapters.persistence.measurement.CoverageJson;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;

/// A cumulated budget as it lies in the database.
record BudgetJson(String budget, int fiscalYear, CoverageJson coverage) {

    static BudgetJson of(CumulatedBudget cumulated) {
        return new BudgetJson(
                cumulated.budget().value(), cumulated.fiscalYear().value(), CoverageJson.of(cumulated.coverage()));
    }

    CumulatedBudget cumulated() {
        return new CumulatedBudget(new BudgetRef(budget), new FiscalYear(fiscalYear), coverage.coverage());
    }
}
