package fr.continuum.application.outline;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Wording;

/// Why a line cannot stand where it does, and what to do.
final class OutlineFaults {

    static final Wording AXIS_WITHOUT_TEXT = new Wording(
            "Un axe n’a qu’un libellé. Laissez ce texte de côté, ou placez-le sous un objectif.",
            "An axis has a title and nothing else. Leave this text out, or place it under an objective.");

    private OutlineFaults() {}

    static Wording nothingAbove(OutlineLevel level) {
        return switch (level) {
            case OPERATIONAL_OBJECTIVE ->
                new Wording(
                        "Cet objectif opérationnel n’est sous aucun objectif stratégique. Changez son niveau, ou"
                                + " placez-le sous un objectif.",
                        "This operational objective stands under no strategic one. Change its level, or place it under"
                                + " an objective.");
            case SUB_OBJECTIVE ->
                new Wording(
                        "Ce sous-objectif n’est sous aucun objectif opérationnel. Changez son niveau, ou placez-le sous"
                                + " un objectif.",
                        "This sub-objective stands under no operational objective. Change its level, or place it under"
                                + " an objective.");
            case ACTION ->
                new Wording(
                        "Cette action n’est sous aucun objectif : dites ce qu’elle sert en la plaçant sous un objectif.",
                        "This action stands under no objective: say what it serves by placing it under one.");
            case MILESTONE ->
                new Wording(
                        "Cette étape n’est sous aucune action. Changez son niveau, ou placez-la sous une action.",
                        "This step stands under no action. Change its level, or place it under an action.");
            case TEXT, AXIS, STRATEGIC_OBJECTIVE, PLEDGE, LEFT_OUT ->
                new Wording(
                        "Ce texte ne parle de rien : aucun élément ne le précède. Laissez-le de côté.",
                        "This text is about nothing: no element comes before it. Leave it out.");
        };
    }

    static Wording anotherLevel(PlanElement element) {
        return new Wording(
                "Le code « " + element.code() + " » est déjà au plan, à un autre niveau (« " + element.label()
                        + " »). Donnez un autre code.",
                "The code “" + element.code() + "” is in the plan already, at another level (“" + element.label()
                        + "”). Give another code.");
    }

    static Wording codeTwice(PlanCode code) {
        return new Wording(
                "Le code « " + code + " » est donné deux fois. Donnez-en un autre.",
                "The code “" + code + "” is given twice. Give another.");
    }
}
