package fr.continuum.application.night;

import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Adds BP, BS and DM of each budget and year up: the only sums on which a rate of a changed budget means something.
/// A sum in which no initial budget stands is marked so. Drafts are not voted and accounts are not budgets: both stay
/// out.
public final class BudgetCumulation {

    private static final Set<Measure> MEASURES = Set.of(Measure.VOTED, Measure.OPENED_CREDITS);

    private final Map<Place, CumulatedBudget> sums = new TreeMap<>();

    private final Set<BudgetYear> openingUnknown = new HashSet<>();

    private record BudgetYear(BudgetRef budget, FiscalYear year) {}

    private record Place(BudgetRef budget, FiscalYear year, Measure measure, Flow flow, Dimension dimension)
            implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::budget)
                .thenComparing(Place::year)
                .thenComparing(Place::measure)
                .thenComparing(Place::flow)
                .thenComparing(Place::dimension);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    public void add(DocumentHeader header, List<Coverage> coverages) {
        if (!header.draft()) {
            sum(header, coverages);
        }
    }

    /// Adds a draft up as if it were voted as it stands: what it proposes counts as voted. What it opens counts
    /// where it says so; where it does not, what the year would open is not known, and not told.
    public void addAsVoted(DocumentHeader header, List<Coverage> coverages) {
        if (!header.draft()) {
            sum(header, coverages);
            return;
        }
        sum(
                header,
                coverages.stream()
                        .filter(coverage -> coverage.measure() != Measure.VOTED)
                        .map(coverage -> coverage.measure() == Measure.PROPOSED ? coverage.as(Measure.VOTED) : coverage)
                        .toList());
        if (coverages.stream().noneMatch(coverage -> coverage.measure() == Measure.OPENED_CREDITS)) {
            openingUnknown.add(new BudgetYear(header.budget(), header.fiscalYear()));
        }
    }

    private void sum(DocumentHeader header, List<Coverage> coverages) {
        if (!header.stage().isBudget()) {
            return;
        }
        for (Coverage coverage : coverages) {
            if (MEASURES.contains(coverage.measure())) {
                sums.merge(
                        new Place(
                                header.budget(),
                                header.fiscalYear(),
                                coverage.measure(),
                                coverage.flow(),
                                coverage.dimension()),
                        new CumulatedBudget(
                                header.budget(), header.fiscalYear(), header.stage() == BudgetStage.INITIAL, coverage),
                        CumulatedBudget::plus);
            }
        }
    }

    /// By budget, year, measure, flow, dimension.
    public List<CumulatedBudget> all() {
        return sums.values().stream()
                .filter(sum -> sum.coverage().measure() != Measure.OPENED_CREDITS
                        || !openingUnknown.contains(new BudgetYear(sum.budget(), sum.fiscalYear())))
                .toList();
    }
}
