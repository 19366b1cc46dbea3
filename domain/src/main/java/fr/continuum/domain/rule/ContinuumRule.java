package fr.continuum.domain.rule;

import java.util.Arrays;
import java.util.Optional;

/// The catalogue of the rules of the continuum. The id stands in the code, in `docs/rules.md`, in the test case, in
/// reports and on pages; a test fails where one of them lacks it.
public enum ContinuumRule {
    R11(
            Severity.MAJOR,
            "Un lien vise un objectif, une action ou une politique qui existe ; sinon ce qu’il reliait est sans lien.",
            "A link targets an objective, action or policy that exists; otherwise what it linked is untraced.",
            "Blueprint §5"),
    R19(
            Severity.HARD,
            "Les parts d’une clé budgétaire entre plusieurs cibles ne dépassent pas 100 % au total.",
            "Shares of one budget key over targets sum to at most 100 %.",
            "Blueprint §5"),
    R20(
            Severity.MAJOR,
            "Toute dépense réelle dans le champ est reliée ; ce qui reste sous 100 % est sans lien.",
            "A real expense in scope is traced; a residue under 100 % is untraced.",
            "Mission, blueprint §5"),
    R21(
            Severity.HARD,
            "Ce qui est hors champ n’entre dans aucun taux ; ce qui est mis à part reste au dénominateur.",
            "What is out of scope enters no rate; what is set aside stays in the denominator.",
            "SCDL budget 0.8.3, blueprint §5"),
    R22(
            Severity.HARD,
            "Dans le plan, la nature et le chapitre, seuls ou ensemble, ne relient jamais : ils disent quoi, pas pourquoi.",
            "In the plan, nature and chapter, alone or together, never trace: they say what, not why.",
            "SCDL budget 0.8.3, M57"),
    R23(
            Severity.MAJOR,
            "Des règles de ventilation de même rang ne se contredisent pas sur une clé ; sinon elle est ambiguë.",
            "Allocation rows of equal precedence do not disagree on a key; otherwise it is ambiguous.",
            "Blueprint §5"),
    R24(
            Severity.MAJOR,
            "Les montants d’un document s’accordent entre eux, avec l’étape précédente et avec les totaux annoncés.",
            "Amounts of a document agree with one another, with the previous stage and with the totals announced.",
            "CGCT L2311-3, TotEM CONSOLIDATION"),
    R35(
            Severity.MINOR,
            "Un code de compte, de fonction ou de chapitre figure au plan de comptes ; sinon il est gardé tel quel.",
            "A nature, function or chapter code is in the chart of accounts; otherwise it is kept as it is.",
            "Plans de comptes publiés avec TotEM"),
    R36(
            Severity.INFO,
            "Un document est lu avec le plan de comptes de sa norme et de son exercice ; à défaut le plus proche le dit.",
            "A document is read with the chart of its norm and year; where another stands in, it says so.",
            "Plans de comptes publiés avec TotEM");

    private final Severity severity;
    private final String french;
    private final String english;
    private final String source;

    ContinuumRule(Severity severity, String french, String english, String source) {
        this.severity = severity;
        this.french = french;
        this.english = english;
        this.source = source;
    }

    /// `R20`: how everyone names it.
    public String id() {
        return name();
    }

    public Severity severity() {
        return severity;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }

    /// Where the rule comes from: law, format or mission.
    public String source() {
        return source;
    }

    public static Optional<ContinuumRule> ofId(String id) {
        return Arrays.stream(values()).filter(r -> r.name().equals(id)).findFirst();
    }
}
