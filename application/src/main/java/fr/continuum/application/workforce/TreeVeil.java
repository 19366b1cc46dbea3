package fr.continuum.application.workforce;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/// What somebody may not see of figures about people that are rolled up the plan: those of too few, and as many of
/// those beside them as keep what an objective gets, less all that is told below it, from being of too few.
///
/// One training under two objectives is in the figures of both, so that these do not add up, and no table of sums
/// stands behind them: a rest of too few people may then be hidden though nothing followed from it, never the reverse
/// where each training serves one.
final class TreeVeil {

    private final Set<PlanCode> hidden = new HashSet<>();
    private final Map<PlanCode, Integer> people;
    private final int threshold;

    private TreeVeil(Map<PlanCode, Integer> people, int threshold) {
        this.people = people;
        this.threshold = threshold;
    }

    static TreeVeil over(MandatePlan plan, SortedMap<PlanCode, Integer> people, SmallCells smallFigures, Sight sight) {
        TreeVeil veil = new TreeVeil(people, smallFigures.threshold());
        switch (sight) {
            case HR -> {}
            case OUTSIDE_HR -> veil.hide(plan);
        }
        return veil;
    }

    private void hide(MandatePlan plan) {
        people.forEach((code, count) -> {
            if (isSmall(count)) {
                hidden.add(code);
            }
        });
        Map<PlanCode, List<PlanCode>> below = new HashMap<>();
        for (PlanCode code : people.keySet()) {
            List<PlanElement> lineage = plan.lineage(code);
            if (lineage.size() > 1) {
                below.computeIfAbsent(lineage.get(lineage.size() - 2).code(), _ -> new ArrayList<>())
                        .add(code);
            }
        }
        below.forEach((parent, children) -> {
            if (people.containsKey(parent) && !hidden.contains(parent)) {
                coverRest(people.getOrDefault(parent, 0), children);
            }
        });
    }

    /// The smallest of those told are hidden first: least is lost.
    private void coverRest(int whole, List<PlanCode> children) {
        List<PlanCode> told = new ArrayList<>(children.stream()
                .filter(code -> !hidden.contains(code))
                .sorted(Comparator.comparingInt((PlanCode code) -> people.getOrDefault(code, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList());
        while (!told.isEmpty() && isSmall(rest(whole, told))) {
            hidden.add(told.removeFirst());
        }
    }

    private int rest(int whole, List<PlanCode> told) {
        return whole
                - told.stream().mapToInt(code -> people.getOrDefault(code, 0)).sum();
    }

    private boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    boolean hides(PlanCode code) {
        return hidden.contains(code);
    }
}
