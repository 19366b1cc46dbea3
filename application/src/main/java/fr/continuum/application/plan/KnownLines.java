package fr.continuum.application.plan;

import fr.continuum.application.outline.ConfirmedOutline;
import fr.continuum.application.outline.OutlineProposal;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the lines of a tree that name what a plan has already: the same title, level and place.
final class KnownLines {

    private KnownLines() {}

    /// @return by line, the code of the element it names
    static Map<Integer, PlanCode> of(OutlineProposal tree, PlanContent before) {
        PlanContent alone = PlanContent.empty(before.code(), before.name(), before.term());
        Map<Integer, PlanCode> known = new HashMap<>();
        if (before.elements().isEmpty()
                || !(ConfirmedOutline.plan(tree, alone)
                        instanceof ConfirmedOutline.Outcome.Confirmed(var told, var lines))) {
            return known;
        }
        Map<PlanCode, PlanCode> same = SameElements.codes(before, told, Set.of(), Set.of());
        lines.codes().forEach((line, code) -> {
            Optional<PlanElement> there = Optional.ofNullable(same.get(code)).flatMap(before::find);
            Optional<PlanElement> said = told.find(code);
            if (there.isPresent()
                    && said.filter(one -> isCalled(one, there.get())).isPresent()) {
                known.put(line, there.get().code());
            }
        });
        return known;
    }

    private static boolean isCalled(PlanElement one, PlanElement other) {
        return one.level() == other.level() && FoldedTitle.of(one.label()).equals(FoldedTitle.of(other.label()));
    }
}
