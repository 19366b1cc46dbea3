package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanDiff.ElementChange;
import fr.continuum.domain.plan.PlanDiff.FactChange;
import fr.continuum.domain.plan.PlanLevel;
import java.util.List;
import java.util.stream.Collectors;

/// Tells the difference between two plans, a line for each element.
record DiffInFrench(Console console) {

    private static final int LONGEST = 120;

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

    private static String said(FactChange change) {
        return change.name() == FactName.ORDER
                ? name(change.name())
                : name(change.name()) + " " + said(change.before()) + " → " + said(change.after());
    }

    private static String said(List<String> values) {
        String text = String.join(
                        ", ", values.stream().filter(v -> !v.isEmpty()).toList())
                .replaceAll("\\s+", " ");
        return text.isEmpty()
                ? "rien"
                : "« " + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + " »";
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

    private static String name(FactName name) {
        return switch (name) {
            case LABEL -> "libellé";
            case STATEMENT -> "énoncé";
            case AXIS -> "axe";
            case UNDER -> "objectif au-dessus";
            case PRINCIPAL -> "objectif principal";
            case OTHERS -> "autres objectifs";
            case CONDITIONS -> "conditions de réussite";
            case TERRITORIES -> "territoires";
            case START -> "début";
            case END -> "fin";
            case CONTINUOUS -> "amélioration continue";
            case MILESTONES -> "étapes";
            case PLANNED_BUDGET -> "budget prévu, en centimes";
            case SOURCE -> "source";
            case OBJECTIVES -> "objectifs qui le tiennent";
            case ABANDONED -> "abandon";
            case LINKS -> "liens entre actions";
            case TERM -> "mandat";
            case DESCRIPTION -> "descriptif";
            case PRIORITY -> "priorité";
            case STATE -> "état";
            case MILESTONES_REACHED -> "étapes atteintes";
            case ROLES -> "rôles";
            case LINEAGE -> "origine";
            case LEVEL_NAMES -> "noms des niveaux";
            case ORDER -> "ordre des éléments";
            case ADOPTION -> "adoption";
        };
    }
}
