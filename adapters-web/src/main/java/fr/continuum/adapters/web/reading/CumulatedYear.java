package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.util.List;
import java.util.Optional;

/// The cumulated budget (BP + BS + DM) of one budget and year, in the consolidation a request resolved.
///
/// @param name of the budget, as its documents write it; its reference where none does
/// @param annex whether it is an annex budget
/// @param documents those it adds up, in the order of the consolidation
/// @param sums one for each flow, measure and dimension
public record CumulatedYear(
        KnownAuthority authority,
        Consolidation consolidation,
        BudgetRef budget,
        FiscalYear year,
        String name,
        boolean annex,
        List<DocumentInForce> documents,
        List<CumulatedBudget> sums) {

    public CumulatedYear {
        documents = List.copyOf(documents);
        sums = List.copyOf(sums);
    }

    /// All coverages of the sum: measure, flow, dimension.
    public List<Coverage> coverages() {
        return sums.stream().map(CumulatedBudget::coverage).toList();
    }

    public Optional<CumulatedBudget> in(Lens lens) {
        return sums.stream()
                .filter(s -> s.coverage().dimension() == lens.dimension()
                        && s.coverage().flow() == lens.flow()
                        && s.coverage().measure() == lens.measure())
                .findFirst();
    }

    /// Whether the night asked the question of this dimension: the plan's only where a plan table stood.
    public boolean answers(Dimension dimension) {
        return dimension == Dimension.POLICY || consolidation.inputs().planTable() != null;
    }
}
