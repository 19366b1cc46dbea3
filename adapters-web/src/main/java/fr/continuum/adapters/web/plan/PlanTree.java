package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Lays a plan out row by row: from the top down in the authority's order, an action under each objective it serves.
final class PlanTree {

    private final MandatePlan plan;
    private final Standings standings;
    private final Names names;

    /// @param standings of the same plan
    PlanTree(MandatePlan plan, Standings standings, Names names) {
        this.plan = plan;
        this.standings = standings;
        this.names = names;
    }

    /// How rows name what they speak of.
    ///
    /// @param levels what each level is called
    record Names(ElementNames elements, Function<PlanLevel, String> levels) {}

    /// Everything a filter lets through, and what stands above it.
    List<PlanRow> rows(Predicate<Standing> filter) {
        List<PlanRow> rows = new ArrayList<>();
        plan.content().elements().stream()
                .filter(element -> element.level() != PlanLevel.PLEDGE)
                .filter(element -> MandatePlan.above(element).isEmpty())
                .forEach(root -> add(root, 0, filter, rows));
        return List.copyOf(rows);
    }

    /// What stands below an element, at any depth, itself left out.
    List<PlanRow> below(PlanElement element) {
        List<PlanRow> rows = new ArrayList<>();
        addBelow(element, 0, _ -> true, rows);
        return List.copyOf(rows);
    }

    /// Each element a filter lets through, once, where it counts.
    List<PlanRow> list(Predicate<Standing> filter) {
        return standings.all().stream()
                .filter(standing -> standing.element().level() != PlanLevel.PLEDGE)
                .filter(filter)
                .map(standing -> row(standing, 0, false))
                .toList();
    }

    private void add(PlanElement element, int depth, Predicate<Standing> filter, List<PlanRow> rows) {
        Standing standing = standings.of(element);
        List<PlanRow> under = new ArrayList<>();
        addBelow(element, depth + 1, filter, under);
        boolean asked = filter.test(standing);
        if (asked || !under.isEmpty()) {
            rows.add(row(standing, depth, !asked));
            rows.addAll(under);
        }
    }

    private void addBelow(PlanElement element, int depth, Predicate<Standing> filter, List<PlanRow> rows) {
        plan.below(element.code()).forEach(below -> add(below, depth, filter, rows));
        if (element instanceof Objective) {
            plan.contributingTo(element.code()).stream()
                    .map(standings::of)
                    .filter(filter)
                    .map(standing -> besides(standing, depth))
                    .forEach(rows::add);
        }
    }

    private PlanRow row(Standing standing, int depth, boolean context) {
        String code = standing.element().code().value();
        return new PlanRow(
                standing,
                names.levels().apply(standing.element().level()),
                names.elements().name(code).href(),
                depth,
                context,
                null);
    }

    private PlanRow besides(Standing standing, int depth) {
        PlanRow row = row(standing, depth, false);
        Line.Part principal = MandatePlan.above(standing.element())
                .map(code -> names.elements().name(code.value()))
                .orElseThrow();
        return new PlanRow(row.standing(), row.level(), row.href(), depth, false, principal);
    }
}
