package fr.continuum.domain.rule;

import fr.continuum.domain.shared.Wording;
import java.util.Arrays;
import java.util.Optional;

/// The catalogue of the rules of the continuum. The id stands in the code, in `docs/rules.md`, in the test case, in
/// reports and on pages; a test fails where one of them lacks it.
public enum ContinuumRule {
    R01(
            Severity.HARD,
            "Un objectif stratégique appartient à un seul plan et à un axe au plus ; un code ne désigne qu’un élément.",
            "A strategic objective belongs to one plan and to one axis at most; a code names one element only.",
            "Mission"),
    R02(
            Severity.HARD,
            "Un objectif opérationnel se place sous un objectif du même plan, sans tourner en rond.",
            "An operational objective stands under an objective of the same plan, without going in circles.",
            "Continuum"),
    R03(
            Severity.HARD,
            "Une action sert au moins un objectif du plan, et compte sous un seul : le principal.",
            "An action serves at least one objective of the plan, and counts under one only: the principal.",
            "Mission"),
    R04(
            Severity.MINOR,
            "Une carte stratégique relie 10 à 20 actions.",
            "A strategic map links 10 to 20 actions.",
            "Mission"),
    R05(
            Severity.HARD,
            "Un plan n’est adopté que si chaque objectif stratégique a un élu référent et une direction pilote.",
            "A plan is adopted only if every strategic objective has a lead elected member and a lead department.",
            "Mission"),
    R06(
            Severity.HARD,
            "Après l’adoption, ce qui a été voté ne change que par une révision motivée ; l’ancienne valeur reste lisible.",
            "After adoption, what was voted changes only through a revision with its reason; the former value stays readable.",
            "Mission (bilan de mi-mandat)"),
    R07(
            Severity.HARD,
            "Ce qui est relié ne se supprime pas : il s’abandonne, avec un motif et une date.",
            "What is linked is not deleted: it is abandoned, with a reason and a date.",
            "Continuum"),
    R08(
            Severity.HARD,
            "Une action ne démarre qu’avec un pilote, une date de début, et une fin ou l’amélioration continue.",
            "An action starts only with a pilot, a start date, and an end or continuous improvement.",
            "Fiche action"),
    R09(
            Severity.MAJOR,
            "Un engagement a un objectif qui le porte ; un objectif adopté depuis six mois a une action.",
            "A pledge has an objective that carries it; an objective adopted six months ago has an action.",
            "Mission (bilan de mi-mandat)"),
    R10(
            Severity.MAJOR,
            "Un rôle d’un objectif ou d’une action en cours est tenu par quelqu’un.",
            "A role of an open objective or action is held by somebody.",
            "Continuum"),
    R11(
            Severity.MAJOR,
            "Un lien vise un objectif, une action ou une politique qui existe ; sinon ce qu’il reliait est sans lien.",
            "A link targets an objective, action or policy that exists; otherwise what it linked is untraced.",
            "Blueprint §5"),
    R12(
            Severity.HARD,
            "Une formation sert un objectif, directement ou par un besoin de compétence, ou nomme son fondement statutaire.",
            "A training serves an objective, directly or through a competency need, or names its statutory ground.",
            "Mission, CGFP L422-21"),
    R13(
            Severity.HARD,
            "Le fondement statutaire d’une formation est celui de sa catégorie ; le perfectionnement n’en a pas.",
            "The statutory ground of a training is that of its category; proficiency training has none.",
            "CGFP L422-21"),
    R14(
            Severity.HARD,
            "Un investissement informatique sert un objectif et nomme une amélioration attendue ; chiffrée, elle a un indicateur.",
            "An IT investment serves an objective and names an expected improvement; a quantitative one has an indicator.",
            "Mission"),
    R15(
            Severity.HARD,
            "Une évolution de processus sert un objectif et nomme le besoin auquel elle répond, et de qui.",
            "A process change serves an objective and names the need it answers, and whose.",
            "Mission"),
    R16(
            Severity.HARD,
            "Un ajustement d’organisation est décidé après consultation du CST, ou de la F3SCT, sauf dérogation motivée.",
            "An organisational adjustment is decided after consultation of the CST, or F3SCT, unless overridden with a reason.",
            "CGFP L253-5, décret 2021-571"),
    R17(
            Severity.MAJOR,
            "Le plan de formation de l’année a l’avis du CST, est présenté à l’assemblée et transmis au CNFPT.",
            "The training plan of the year has the opinion of the CST, is presented to the assembly and sent to the CNFPT.",
            "CGFP L423-3"),
    R18(
            Severity.MAJOR,
            "Une subvention de plus de 23 000 € par an à une personne privée a une convention.",
            "A grant of more than €23,000 a year to a private body has an agreement.",
            "Loi 2000-321 art. 10, décret 2001-495"),
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
    R25(
            Severity.MINOR,
            "Un budget va à ce qui est en cours : rien à l’abandonné, peu à l’achevé, quelque chose à l’action budgétée.",
            "A budget goes to what is open: nothing to the abandoned, little to the completed, something to a budgeted action.",
            "Continuum"),
    R26(
            Severity.HARD,
            "Un indicateur n’est suivi qu’avec ce qu’il mesure, son unité, son sens, son mode de calcul, sa source, sa périodicité, son délai, son responsable, une valeur initiale et une cible datées dans le mandat.",
            "An indicator is followed only with what it measures, its unit, direction, calculation method, source, periodicity, delay, who answers for it, a baseline and a target dated within the mandate.",
            "Fiche indicateur de l’État (PILOTE)"),
    R27(
            Severity.HARD,
            "La cible d’un indicateur diffère de sa valeur initiale et va dans son sens ; à maintenir, il a une marge.",
            "The target of an indicator differs from its baseline and lies its way; one to maintain has a tolerance.",
            "Continuum"),
    R28(
            Severity.HARD,
            "Une mesure porte sur une période échue et ne s’efface pas ; une correction dit son motif et garde l’ancienne valeur.",
            "A measure is about a period that has ended and is never erased; a correction says why and keeps the former value.",
            "Continuum"),
    R29(
            Severity.MINOR,
            "Un indicateur suivi est mesuré à temps : périodicité, délai de disponibilité et quinze jours de grâce.",
            "A followed indicator is measured in time: periodicity, availability delay and fifteen days of grace.",
            "Fiche indicateur de l’État (PILOTE)"),
    R32(
            Severity.HARD,
            "Les usages du temps qu’une direction dégage dans l’année ne le dépassent pas ; chacun sert un objectif ou la qualité de vie au travail, et prouve ce qu’il dit avoir amélioré.",
            "Uses of the time a department gains in a year never exceed it; each serves an objective or quality of life at work, and proves what it says improved.",
            "Mission (bilan de mi-mandat), loi 2019-828 art. 47"),
    R33(
            Severity.MAJOR,
            "Un extrait qui s’écarte trop de celui en vigueur, ou de ce que son profil attend, est mis de côté en entier ; une ligne qui ne dit pas de quoi elle parle ne fait rien fermer.",
            "An extract that drifts too far from the one in force, or from what its profile expects, is put aside whole; a row that does not say what it is about closes nothing.",
            "Blueprint §4"),
    R35(
            Severity.MINOR,
            "Un code de compte, de fonction ou de chapitre figure au plan de comptes ; sinon il est gardé tel quel.",
            "A nature, function or chapter code is in the chart of accounts; otherwise it is kept as it is.",
            "Plans de comptes publiés avec TotEM"),
    R36(
            Severity.INFO,
            "Un document est lu avec le plan de comptes de sa norme et de son exercice ; à défaut le plus proche le dit.",
            "A document is read with the chart of its norm and year; where another stands in, it says so.",
            "Plans de comptes publiés avec TotEM"),
    R37(
            Severity.HARD,
            "Ce qui précède ou conditionne une action n’est ni précédé ni conditionné par elle.",
            "What precedes or conditions an action is neither preceded nor conditioned by it.",
            "Carte stratégique"),
    R38(
            Severity.HARD,
            "Les parts d’une contribution entre plusieurs cibles ne dépassent pas 100 % au total.",
            "Shares of one contribution over targets sum to at most 100 %.",
            "Continuum"),
    R39(
            Severity.HARD,
            "Un ajustement d’organisation sert au moins un objectif ou une action.",
            "An organisational adjustment serves at least one objective or action.",
            "Mission"),
    R40(
            Severity.HARD,
            "Une intervention de partenaire sert un objectif ou une action, et nomme l’accord qui la fonde.",
            "A partner intervention serves an objective or action, and names the agreement it rests on.",
            "Mission"),
    R41(
            Severity.INFO,
            "Le temps dégagé a un usage ; ce qui n’en a pas encore est dit, en heures et en équivalents temps plein.",
            "Gained time has a use; what has none yet is told, in hours and full-time equivalents.",
            "Mission (bilan de mi-mandat)"),
    R42(
            Severity.INFO,
            "L’effectif de la collectivité est dit, pour savoir qui consulter de la santé et de la sécurité : CST ou F3SCT.",
            "The number of agents is told, to know which body is consulted about health and safety: CST or F3SCT.",
            "Décret 2021-571"),
    R43(
            Severity.HARD,
            "Un texte saisi tient dans la longueur de sa place : une ligne, quelques phrases ou quelques pages.",
            "A text that is entered fits its place: a line, a few sentences or some pages.",
            "Continuum"),
    R44(
            Severity.MINOR,
            "Ce qui s’achète en logiciel, matériel, nuage ou formation va au plan, où quelque chose de déclaré le couvre.",
            "What is bought of software, IT equipment, cloud services or training goes to the plan, where something declared covers it.",
            "Mission"),
    R45(
            Severity.MINOR,
            "Une formation ou un investissement informatique déclaré à un coût se retrouve dans les dépenses de ce qu’il sert.",
            "A training or IT investment declared at a cost is found in the expenses of what it serves.",
            "Mission"),
    R46(
            Severity.INFO,
            "Un poste créé est nommé par un objectif ou une action du plan.",
            "A post that is created is named by an objective or action of the plan.",
            "Mission");

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

    /// Its sentence in both languages.
    public Wording wording() {
        return new Wording(french, english);
    }

    /// Where the rule comes from: law, format or mission.
    public String source() {
        return source;
    }

    public static Optional<ContinuumRule> ofId(String id) {
        return Arrays.stream(values()).filter(r -> r.name().equals(id)).findFirst();
    }
}
