package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Nearest;
import fr.continuum.domain.shared.Spelling;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What no change of a plan may name so: a new element whose code differs from another by case alone (R01), a former
/// self that no known plan of a former mandate holds (R11). What was named so before stays.
final class PlanNames {

    /// How many codes are proposed in the place of one that names nothing.
    private static final int PROPOSED = 3;

    private final PlanContent before;
    private final PlanContent after;
    private final List<Refusal> faults = new ArrayList<>();

    private PlanNames(PlanContent before, PlanContent after) {
        this.before = before;
        this.after = after;
    }

    /// @param former plans of former mandates, the last one last
    static List<Refusal> faults(PlanContent before, PlanContent after, List<MandatePlan> former) {
        PlanNames names = new PlanNames(before, after);
        names.alike();
        if (!former.isEmpty()) {
            names.lineages(former);
        }
        return names.faults;
    }

    private void alike() {
        Map<String, PlanElement> seen = new HashMap<>();
        before.elements()
                .forEach(element -> seen.put(Spelling.uncased(element.code().value()), element));
        seen.values().removeIf(element -> after.find(element.code()).isEmpty());
        for (PlanElement element : after.elements()) {
            PlanElement other = seen.putIfAbsent(Spelling.uncased(element.code().value()), element);
            if (other != null
                    && !other.code().equals(element.code())
                    && before.find(element.code()).isEmpty()) {
                faults.add(new Refusal(
                        ContinuumRule.R01,
                        PlanSubjects.of(after, element.code()),
                        new Wording(
                                "« " + element.code() + " » et « " + other.code() + " » (" + other.label()
                                        + ") ne diffèrent que par la casse",
                                "“" + element.code() + "” and “" + other.code() + "” (" + other.label()
                                        + ") differ by case alone"),
                        new Wording(
                                "Donnez un code qui diffère de « " + other.code()
                                        + " » par autre chose, ou reprenez-le.",
                                "Give a code that differs from “" + other.code() + "” by more, or take that one.")));
            }
        }
    }

    private void lineages(List<MandatePlan> former) {
        Map<PlanCode, MandatePlan> byCode = new LinkedHashMap<>();
        former.forEach(plan -> byCode.put(plan.content().code(), plan));
        for (PlanElement element : after.elements()) {
            Optional<Lineage> was = before.find(element.code()).flatMap(PlanElement::lineage);
            element.lineage().filter(from -> !was.equals(Optional.of(from))).ifPresent(from -> {
                MandatePlan plan = byCode.get(from.plan());
                if (plan == null) {
                    refuse(element, unknownPlan(from), mendPlan(byCode));
                } else if (plan.find(from.element()).isEmpty()) {
                    refuse(element, unknownElement(from), mendElement(from, plan));
                }
            });
        }
    }

    private static Wording unknownPlan(Lineage from) {
        return new Wording(
                "« " + from.plan() + " » n’est pas le plan d’un mandat précédent",
                "“" + from.plan() + "” is not the plan of a former mandate");
    }

    private static Wording mendPlan(Map<PlanCode, MandatePlan> byCode) {
        String known = byCode.values().stream()
                .map(plan -> plan.content().code() + " (" + plan.content().name() + ")")
                .collect(Collectors.joining(", "));
        return new Wording(
                "Choisissez un plan connu : " + known + " ; ou n’indiquez pas d’origine.",
                "Choose a known plan: " + known + "; or say nothing of where it comes from.");
    }

    private static Wording unknownElement(Lineage from) {
        return new Wording(
                "« " + from.element() + " » n’est pas dans le plan « " + from.plan() + " »",
                "“" + from.element() + "” is not in the plan “" + from.plan() + "”");
    }

    private static Wording mendElement(Lineage from, MandatePlan plan) {
        String near = Nearest.of(
                        from.element().value(),
                        plan.content().elements().stream()
                                .map(element -> element.code().value())
                                .toList(),
                        PROPOSED)
                .stream()
                .map(code -> code + " ("
                        + plan.find(new PlanCode(code)).orElseThrow().label() + ")")
                .collect(Collectors.joining(", "));
        return near.isEmpty()
                ? new Wording(
                        "Donnez le code d’un élément de ce plan, ou n’indiquez pas d’origine.",
                        "Give the code of an element of that plan, or say nothing of where it comes from.")
                : new Wording(
                        "Codes proches dans ce plan : " + near + ". Sinon, n’indiquez pas d’origine.",
                        "Near codes in that plan: " + near + ". Otherwise, say nothing of where it comes from.");
    }

    private void refuse(PlanElement element, Wording offending, Wording mend) {
        faults.add(new Refusal(ContinuumRule.R11, PlanSubjects.of(after, element.code()), offending, mend));
    }
}
