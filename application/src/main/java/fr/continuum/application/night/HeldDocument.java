package fr.continuum.application.night;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.check.SeriesChecks;

/// A document in force, as it was read and as it is held against others.
record HeldDocument(Reading reading, SeriesChecks.DocumentInForce document) {

    static HeldDocument of(Reading reading, BudgetFacts facts) {
        return new HeldDocument(
                reading,
                new SeriesChecks.DocumentInForce(
                                reading.header(),
                                reading.controlTotals(),
                                () -> facts.keyTotals(reading.id()),
                                () -> facts.keyTotals(
                                        reading.id(), KeyField.AUTHORISATION, number -> !number.isEmpty()))
                        .remembering());
    }

    boolean isOf(BudgetRef budget, FiscalYear year) {
        return isUpTo(budget, year) && reading.header().fiscalYear().equals(year);
    }

    boolean isUpTo(BudgetRef budget, FiscalYear year) {
        return reading.header().budget().equals(budget)
                && reading.header().fiscalYear().compareTo(year) <= 0;
    }
}
