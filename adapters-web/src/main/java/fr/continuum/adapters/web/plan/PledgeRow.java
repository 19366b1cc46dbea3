package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.Pledge;
import java.util.Comparator;
import java.util.List;

/// A promise and the objectives that keep it.
public record PledgeRow(Standing standing, Pledge pledge, String href, List<Line.Part> objectives) {

    /// Those no objective keeps first, then in the authority's order.
    static List<PledgeRow> of(Standings standings, PlanFilter filter, ElementNames names) {
        return standings.all().stream()
                .filter(standing -> standing.element() instanceof Pledge)
                .filter(filter::lets)
                .map(standing -> of(standing, (Pledge) standing.element(), names))
                .sorted(Comparator.comparing(row -> !row.isUnkept()))
                .toList();
    }

    private static PledgeRow of(Standing standing, Pledge pledge, ElementNames names) {
        return new PledgeRow(
                standing,
                pledge,
                names.name(pledge.code().value()).href(),
                pledge.objectives().stream()
                        .map(code -> names.name(code.value()))
                        .toList());
    }

    public boolean isUnkept() {
        return standing.lacks().contains(Lack.OBJECTIVE);
    }
}
