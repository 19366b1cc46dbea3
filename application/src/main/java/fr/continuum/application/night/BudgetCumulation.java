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

    /// Adds a draft up as if it were voted as it stands: what it proposes counts as voted.
    public void addAsVoted(DocumentHeader header, List<Coverage> coverages) {
        if (!header.draft()) {
            sum(header, coverages);
            return;
        }
        sum(
                header,
                coverages.stream()
                        .filter(coverage -> coverage.measure() == Measure.PROPOSED)
                        .map(coverage -> coverage.as(Measure.VOTED))
                        .toList());
    }

    private void sum(DocumentHeader header, List<Coverage> coverages) {
        if (header.stage().isAccount()) {
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
        return List.copyOf(sums.values());
    }
}
