package fr.continuum.application.consultation;

import fr.continuum.application.consultation.ContinuumSeen.Choice;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.crossproof.PurchaseEffect;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.Optional;

/// What a list of purchase accounts would change in the cross-proof, on the documents of the night readers see:
/// nothing is kept.
public final class AskPurchaseEffect {

    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final ChartStore charts;
    private final AuthorityTables tables;

    public AskPurchaseEffect(
            Consolidations consolidations,
            BudgetFacts facts,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees) {
        this.consolidations = consolidations;
        this.facts = facts;
        this.charts = charts;
        this.tables = new AuthorityTables(tables, trees);
    }

    /// @param choice the year and measure it is told of
    public record Seen(Choice choice, PurchaseEffect effect) {}

    /// @param year wanted; where nothing was spent in it, the latest there is
    /// @param measure wanted, likewise
    /// @return empty where no published night has any expense
    public Optional<Seen> ask(
            Siren authority,
            PurchaseAccounts before,
            PurchaseAccounts after,
            Optional<FiscalYear> year,
            Optional<Measure> measure) {
        return consolidations.current(authority).flatMap(night -> seen(night, before, after, year, measure));
    }

    private Optional<Seen> seen(
            Consolidation night,
            PurchaseAccounts before,
            PurchaseAccounts after,
            Optional<FiscalYear> year,
            Optional<Measure> measure) {
        YearSources sources = YearSources.of(night, facts);
        Spendings spendings = new Spendings(night.inputs(), facts, charts, tables);
        return YearSources.among(sources.spending(), year, measure).map(choice -> {
            List<PurchaseEffect.Counted> spent = sources.of(choice).stream()
                    .flatMap(reading -> spendings
                            .counted(
                                    reading,
                                    choice.measure(),
                                    nature -> tells(before, reading, nature) || tells(after, reading, nature))
                            .stream())
                    .toList();
            return new Seen(choice, PurchaseEffect.of(before, after, spent));
        });
    }

    private static boolean tells(PurchaseAccounts accounts, Reading reading, String nature) {
        return accounts.of(reading.header().nomenclature(), nature).isPresent();
    }
}
