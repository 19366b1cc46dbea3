package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ReadableNames;
import fr.continuum.domain.rule.Refusal;
import java.util.ArrayList;
import java.util.List;

/// How no change of a plan may call anything: by a code that another seems to be, with characters nobody sees or none
/// that anybody reads, and by a label without a letter or a digit (R01). What was called so before this was asked
/// stays so, until somebody calls it otherwise.
final class PlanLabels {

    private PlanLabels() {}

    static List<Refusal> faults(PlanContent before, PlanContent after) {
        List<Refusal> faults = new ArrayList<>();
        for (PlanElement element : after.elements()) {
            faults.addAll(ReadableNames.faults(
                    PlanSubjects.of(after, element.code()),
                    element.code().value(),
                    element.label(),
                    before.find(element.code()).map(PlanElement::label)));
        }
        return faults;
    }
}
