package fr.continuum.application.consultation;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Measurements;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What ledgers say was committed and paid for an objective or action, with all that stands below it, year by year: as
/// the night that readers were shown that day measured it. Budgets of one year are added up, flows between them too.
public final class AskSpent {

    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final Measurements measurements;

    public AskSpent(Consolidations consolidations, BudgetFacts facts, Measurements measurements) {
        this.consolidations = consolidations;
        this.facts = facts;
        this.measurements = measurements;
    }

    /// Of the expenses of one year.
    public record Spent(long committedCents, long paidCents) {

        private static final Spent NOTHING = new Spent(0, 0);

        private Spent plus(Measure measure, long cents) {
            return measure == Measure.COMMITTED
                    ? new Spent(Math.addExact(committedCents, cents), paidCents)
                    : new Spent(committedCents, Math.addExact(paidCents, cents));
        }
    }

    /// Of several elements of which none stands above another, together.
    public SortedMap<FiscalYear, Spent> on(Siren authority, LocalDate day, List<PlanCode> codes) {
        SortedMap<FiscalYear, Spent> years = new TreeMap<>();
        codes.forEach(
                code -> on(authority, day, code).forEach((year, spent) -> years.merge(year, spent, AskSpent::sum)));
        return years;
    }

    /// The years of which a ledger leads anything there, in order.
    public SortedMap<FiscalYear, Spent> on(Siren authority, LocalDate day, PlanCode code) {
        SortedMap<FiscalYear, Spent> years = new TreeMap<>();
        for (MeasuredDocument document : consolidations
                .lastBy(authority, day)
                .map(Consolidation::documents)
                .orElse(List.of())) {
            DocumentHeader header = facts.find(document.reading()).orElseThrow().header();
            if (header.stage() == BudgetStage.LEDGER) {
                for (Coverage coverage : measurements
                        .coverages(authority, document.measurement())
                        .orElseThrow()) {
                    if (isAsked(coverage)) {
                        find(coverage.byTarget(), code)
                                .ifPresent(found -> years.merge(
                                        header.fiscalYear(),
                                        Spent.NOTHING.plus(
                                                coverage.measure(),
                                                found.amount().cents()),
                                        AskSpent::sum));
                    }
                }
            }
        }
        return years;
    }

    private static Spent sum(Spent one, Spent other) {
        return one.plus(Measure.COMMITTED, other.committedCents()).plus(Measure.PAID, other.paidCents());
    }

    private static boolean isAsked(Coverage coverage) {
        return coverage.flow() == Flow.EXPENSE
                && coverage.dimension() == Dimension.PLAN
                && (coverage.measure() == Measure.COMMITTED || coverage.measure() == Measure.PAID);
    }

    private static Optional<TargetAmount> find(List<TargetAmount> amounts, PlanCode code) {
        for (TargetAmount amount : amounts) {
            if (amount.target().code().equals(code.value())) {
                return Optional.of(amount);
            }
            Optional<TargetAmount> below = find(amount.below(), code);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
