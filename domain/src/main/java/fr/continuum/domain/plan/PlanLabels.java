package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Names;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How no change of a plan may call anything: by a code that another seems to be, with characters nobody sees or none
/// that anybody reads, and by a label without a letter or a digit (R01). What was called so before this was asked
/// stays so, until somebody calls it otherwise.
final class PlanLabels {

    private PlanLabels() {}

    static List<Refusal> faults(PlanContent before, PlanContent after) {
        List<Refusal> faults = new ArrayList<>();
        for (PlanElement element : after.elements()) {
            Optional<PlanElement> was = before.find(element.code());
            String code = element.code().value();
            if (was.isEmpty() && !Names.isCode(code)) {
                faults.add(
                        new Refusal(
                                ContinuumRule.R01,
                                PlanSubjects.of(after, element.code()),
                                new Wording(
                                        "le code « " + Names.shown(code) + " » ne se lit pas tel qu’il est écrit",
                                        "the code “" + Names.shown(code) + "” does not read as it is written"),
                                new Wording(
                                        "Donnez un code avec une lettre ou un chiffre, sans caractère invisible ni espace au bout.",
                                        "Give a code with a letter or a digit, no invisible character and no space at its ends.")));
            }
            if (!Names.isName(element.label())
                    && was.filter(old -> old.label().equals(element.label())).isEmpty()) {
                faults.add(new Refusal(
                        ContinuumRule.R01,
                        PlanSubjects.of(after, element.code()),
                        new Wording(
                                "« " + Names.shown(element.label()) + " » n’est pas un intitulé",
                                "“" + Names.shown(element.label()) + "” is no label"),
                        new Wording("Donnez un intitulé qui se lise.", "Give a label that can be read.")));
            }
        }
        return faults;
    }
}
