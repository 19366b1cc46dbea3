package fr.continuum.application.consultation;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.Continuum;
import fr.continuum.domain.trace.Continuum.Funding;
import fr.continuum.domain.trace.KeyTotals;
import fr.continuum.domain.trace.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The continuum of one authority and fiscal year, up and down: today's plan, what is done for it today, and the money
/// of the documents in force of the night readers see.
public final class AskContinuum {

    private final Plans plans;
    private final Contributions contributions;
    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final ChartStore charts;
    private final AuthorityTables tables;

    public AskContinuum(
            Plans plans,
            Contributions contributions,
            Consolidations consolidations,
            BudgetFacts facts,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees) {
        this.plans = plans;
        this.contributions = contributions;
        this.consolidations = consolidations;
        this.facts = facts;
        this.charts = charts;
        this.tables = new AuthorityTables(tables, trees);
    }

    /// @param measure of the money: what was voted, what was spent…
    /// @return empty where the authority has no plan
    public Optional<Continuum> ask(Siren authority, FiscalYear year, Measure measure) {
        ContributionBook book =
                contributions.inForce(authority).map(Versioned::content).orElse(ContributionBook.EMPTY);
        return plans.inForce(authority)
                .map(plan -> new Continuum(
                        plan.content(),
                        book.contributions(),
                        book.background().needs(),
                        consolidations
                                .current(authority)
                                .map(seen -> money(seen, year, measure))
                                .orElse(List.of())));
    }

    private List<Funding> money(Consolidation seen, FiscalYear year, Measure measure) {
        List<Funding> fundings = new ArrayList<>();
        for (MeasuredDocument document : seen.documents()) {
            Reading reading = facts.find(document.reading()).orElseThrow();
            if (reading.header().fiscalYear().equals(year)) {
                fundings.addAll(money(seen, reading, measure));
            }
        }
        return fundings;
    }

    private List<Funding> money(Consolidation seen, Reading reading, Measure measure) {
        List<KeyTotals> totals = facts.keyTotals(reading.id()).stream()
                .filter(key -> key.key().flow() == Flow.EXPENSE && key.carries(measure))
                .toList();
        Attributor attributor = new Attributor(
                tables.of(seen.inputs()),
                reading.header().fiscalYear(),
                charts.recorded(reading.id().chart()),
                totals.stream().map(KeyTotals::key).toList());
        List<Funding> fundings = new ArrayList<>();
        for (KeyTotals key : totals) {
            if (attributor.attribute(key.key()).in(Dimension.PLAN) instanceof Attribution.Traced traced) {
                long[] cents = Split.of(key.of(measure).cents(), traced.shares());
                for (int i = 0; i < traced.shares().size(); i++) {
                    fundings.add(new Funding(
                            Subjects.key(reading.header(), Dimension.PLAN, key.key()),
                            new PlanCode(traced.shares().get(i).target()),
                            cents[i],
                            traced.strength(),
                            why(traced.by())));
                }
            }
        }
        return fundings;
    }

    /// The row as people read it: what it asks for, and where it comes from.
    private static String why(@Nullable AllocationRule row) {
        return row == null
                ? ""
                : String.join(
                        ", ",
                        row.conditions().stream()
                                .map(condition -> condition.field().code() + " " + condition.code())
                                .toList());
    }
}
