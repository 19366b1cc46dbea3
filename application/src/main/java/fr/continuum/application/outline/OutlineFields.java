package fr.continuum.application.outline;

import java.util.regex.Pattern;

/// What plans say of an action under a label: who leads it, until when, with what.
final class OutlineFields {

    private static final String LABELS =
            "co[- ]?pilotes?|pilotes?|pilotage|(?:direction|service|structure|personne|élu|chef)"
                    + "\\S*(?: \\S+){0,4} (?:pilotes?|référente?s?|de projet)|porteurs?(?: \\S+){0,3}|responsables?(?: \\S+){0,2}"
                    + "|référente?s?(?: \\S+){0,2}|élu[·.()e]* référent\\S*|directions?|services?"
                    + "|partenaires?(?: \\S+){0,2}|budget\\S*(?: \\S+){0,3}|enveloppe(?: \\S+){0,3}|coûts?(?: \\S+){0,2}|financements?|moyens(?: \\S+){0,2}"
                    + "|calendrier(?: \\S+){0,2}|échéanc\\S*|délais?|dates?(?: de \\S+)?|début|fin"
                    + "|indicateurs?(?: \\S+){0,4}|descripti\\S*(?: \\S+){0,3}|description(?: \\S+){0,3}|contexte(?: \\S+){0,3}"
                    + "|constats?|publics?(?: \\S+){0,2}|bénéficiaires?|territoires?|statuts?(?: de \\S+)?|états?(?: (?:d['’]avancement|de \\S+))?|avancement"
                    + "|résultats?(?: \\S+){0,3}|étapes|modalités?(?: \\S+){0,4}|commentaires?|observations?";

    private static final Pattern LABEL = Pattern.compile("(?iu)^(?:" + LABELS + ")\\s*:?$");
    private static final Pattern FIELD = Pattern.compile("(?iu)^(?:" + LABELS + ")\\s*:\\s*\\S.*");
    private static final Pattern NAME = Pattern.compile(
            "(?iu)^(?:intitulé|titre|libellé|nom)(?: (?:de l['’]|du |de la )?(?:action|fiche|projet|fiche[- ]action))?\\s*:?$");
    private static final Pattern NUMBER = Pattern.compile("(?iu)^(?:n\\s?[°ºo]|numéro|code|réf(?:\\.|érence)?|#)\\s*$");

    private OutlineFields() {}

    /// Whether a text is such a label, alone.
    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /// Whether a text is such a label and what it says.
    static boolean isField(String text) {
        return FIELD.matcher(text).matches();
    }

    /// Whether a label says how an action is called.
    static boolean isName(String label) {
        return NAME.matcher(label).matches();
    }

    /// Whether a header stands over numbers or codes.
    static boolean isNumber(String header) {
        return NUMBER.matcher(header).matches();
    }
}
