package fr.continuum.application.consultation;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Reading;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.Spent;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.KeyTotals;
import java.util.List;

/// What documents spend on purchases, and where that goes in the plan, as the night readers see has it.
record Spendings(Consolidation night, BudgetFacts facts, ChartStore charts, AuthorityTables tables) {

    List<Spent> of(Reading reading, Measure measure, PurchaseAccounts accounts) {
        List<KeyTotals> totals = facts.keyTotals(reading.id()).stream()
                .filter(key -> key.key().flow() == Flow.EXPENSE && key.carries(measure))
                .filter(key -> accounts.of(
                                reading.header().nomenclature(), key.key().nature())
                        .isPresent())
                .toList();
        Attributor attributor = new Attributor(
                tables.of(night.inputs()),
                reading.header().fiscalYear(),
                charts.recorded(reading.id().chart()),
                totals.stream().map(KeyTotals::key).toList());
        return totals.stream()
                .map(key -> new Spent(
                        reading.header(),
                        key.key(),
                        key.of(measure).cents(),
                        attributor.attribute(key.key()).in(Dimension.PLAN)))
                .toList();
    }
}
