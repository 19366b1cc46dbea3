package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanDiff.ElementChange;
import fr.continuum.domain.plan.PlanDiff.FactChange;
import fr.continuum.domain.plan.PlanLevel;
import java.util.stream.Collectors;

/// Tells the difference between two plans, a line for each element.
record DiffInFrench(Console console) {

    private static final int LONGEST = 300;

    void tell(PlanDiff diff) {
        diff.plan().forEach(fact -> console.out().println("~ plan : " + said(fact)));
        diff.elements().forEach(element -> console.out().println(line(element)));
    }

    private static String line(ElementChange element) {
        String name = level(element.level()) + " " + element.code() + " « " + element.label() + " »";
        return switch (element.kind()) {
            case ADDED -> "+ " + name;
            case REMOVED -> "- " + name;
            case CHANGED ->
                "~ " + name + " : "
                        + element.facts().stream().map(DiffInFrench::said).collect(Collectors.joining(" ; "));
        };
    }

    /// An order is too long to be told.
    private static String said(FactChange change) {
        if (change.name() == FactName.ORDER) {
            return change.name().wording().french();
        }
        String text = change.told().french().replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String level(PlanLevel level) {
        return switch (level) {
            case AXIS -> "axe";
            case STRATEGIC_OBJECTIVE -> "objectif stratégique";
            case OPERATIONAL_OBJECTIVE -> "objectif opérationnel";
            case ACTION -> "action";
            case PLEDGE -> "engagement";
        };
    }
}
