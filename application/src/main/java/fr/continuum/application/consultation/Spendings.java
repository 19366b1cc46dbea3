package fr.continuum.application.consultation;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Reading;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseEffect.Counted;
import fr.continuum.domain.crossproof.Spent;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.KeyTotals;
import java.util.List;
import java.util.function.Predicate;

/// What documents spend on purchases, and where that goes in the plan, as the night readers see has it.
record Spendings(Inputs night, BudgetFacts facts, ChartStore charts, AuthorityTables tables) {

    List<Spent> of(Reading reading, Measure measure, PurchaseAccounts accounts) {
        return counted(
                        reading,
                        measure,
                        nature -> accounts.of(reading.header().nomenclature(), nature)
                                .isPresent())
                .stream()
                .map(Counted::spent)
                .toList();
    }

    /// @param wanted which natures are
    List<Counted> counted(Reading reading, Measure measure, Predicate<String> wanted) {
        List<KeyTotals> totals = facts.keyTotals(reading.id(), KeyField.NATURE, wanted).stream()
                .filter(key -> key.key().flow() == Flow.EXPENSE && key.carries(measure))
                .toList();
        if (totals.isEmpty()) {
            // Nothing to be asked of tables of many rows.
            return List.of();
        }
        Attributor attributor = new Attributor(
                tables.of(night),
                reading.header().fiscalYear(),
                charts.recorded(reading.id().chart()),
                totals.stream().map(KeyTotals::key).toList());
        return totals.stream()
                .map(key -> new Counted(
                        new Spent(
                                reading.header(),
                                key.key(),
                                key.of(measure).cents(),
                                attributor.attribute(key.key()).in(Dimension.PLAN)),
                        key.of(measure).lines()))
                .toList();
    }
}
