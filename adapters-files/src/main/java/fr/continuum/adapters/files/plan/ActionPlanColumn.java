package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.outline.LooseWords;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.PlanLevel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The columns of the action-plan workbook that a plan has a place for, under every name seen. Whatever else a file
/// holds is kept in the description.
enum ActionPlanColumn {
    PLACE("Axe (x)", ""),
    TITLE("Titre de l'action", "Titre de la fiche action|Titre de la fiche|Action|Fiche action"),
    CODE(
            "N°",
            "No|Numéro|N° action|N° de l'action|N° d'action|Numéro action|Numéro d'action|Numéro de l'action|Code"
                    + "|Code action|Code de l'action|Réf.|Référence|Réf. action|Référence action|Référence de l'action"
                    + "|N° fiche|N° de fiche|N° fiche action|N° de la fiche|Numéro de fiche|Code fiche|Identifiant"
                    + "|Identifiant de l'action|ID|#"),
    SUB_ACTION("Titre de la sous-action", "Sous-action|Étape|Jalon"),
    DESCRIPTION("Descriptif", "Description|Descriptif de l'action|Description de l'action"),
    LEAD_STRUCTURE("Structure pilote", "Structure porteuse"),
    PARTNERS("Partenaires", "Partenaire associé"),
    LEAD_DEPARTMENT(
            "Direction ou service pilote",
            "Service pilote|Direction pilote|Direction|Service|Direction porteuse|Service porteur"
                    + "|Direction responsable|Service responsable"),
    PILOT(
            "Personne pilote",
            "Pilote|Pilote technique|Chef de projet|Cheffe de projet|Référent technique|Référent|Agent référent|Responsable"),
    ELECTED(
            "Élu·e référent·e",
            "Élu référent|Élue référente|Élu(e) référent(e)|Élu.e référent.e|Élu|Élu pilote|Élu porteur|Élu responsable|Élu en charge"
                    + "|Pilote politique"),
    BUDGET(
            "Budget prévisionnel total € HT",
            "Budget prévisionnel total € TTC|Budget prévisionnel total|Budget|Budget prévisionnel|Budget prévu"
                    + "|Budget total|Enveloppe|Enveloppe budgétaire|Enveloppe prévisionnelle|Coût|Coût prévisionnel"
                    + "|Coût estimé|Coût estimatif|Coût total"),
    STATUS("Statut", "État|État d'avancement|Statut de l'action"),
    PRIORITY("Niveau de priorité", "Priorité"),
    START("Date de début", "Date début|Début|Démarrage|Date de démarrage|Lancement|Date de lancement"),
    END("Date de fin", "Date fin|Fin|Échéance|Date d'échéance|Échéance prévisionnelle|Délai"),
    CONTINUOUS("Action en amélioration continue", "Amélioration continue"),
    TERRITORY(
            "Territoire",
            "Territoire concerné|Territoire d'intervention|Territoire d'application|Lieu|Localisation|Zone géographique"
                    + "|Secteur géographique|Périmètre géographique"),
    COMMUNE("Commune", "Commune concernée|Commune d'implantation|Ville"),
    CANTON("Canton", "Canton concerné"),
    EPCI(
            "EPCI",
            "EPCI concerné|Intercommunalité|Intercommunalité concernée|Communauté de communes"
                    + "|Communauté d'agglomération"),
    COMMUNE_CODE(
            "Code INSEE",
            "INSEE|Code commune|Code de la commune|Code INSEE commune|Code INSEE de la commune|N° INSEE|Code COG|COG"
                    + "|Code officiel géographique"),
    CANTON_CODE("Code canton", "Code du canton|Code INSEE canton|Code INSEE du canton"),
    EPCI_CODE(
            "SIREN EPCI",
            "Code EPCI|Code de l'EPCI|SIREN de l'EPCI|N° SIREN EPCI|N° SIREN de l'EPCI|Code SIREN EPCI|SIREN|N° SIREN"
                    + "|Code SIREN"),
    OTHER_OBJECTIVES(
            "Autres objectifs",
            "Autres objectifs servis|Objectif secondaire|Objectif associé|Objectif lié|Contribue à|Contribue aussi à"
                    + "|Contribue également à|Contribution à|Sert aussi");

    /// What an action is called by and where it stands.
    private static final Set<ActionPlanColumn> PLACE_AND_TITLES = EnumSet.of(PLACE, TITLE, SUB_ACTION);

    /// What tables of other things have as well: it does not tell an action plan from them.
    private static final Set<ActionPlanColumn> OF_ANY_TABLE =
            EnumSet.of(CODE, TERRITORY, COMMUNE, CANTON, EPCI, COMMUNE_CODE, CANTON_CODE, EPCI_CODE);

    /// What introduces the number or the code of something.
    private static final Pattern NUMBER_OF =
            Pattern.compile("^(?:n|no|numero|code|ref|reference)(?: (?:de la|de l|du|d))?(?: |$)");

    /// What an action may be called where no column is called so.
    private static final Set<String> SECOND_TITLES = Set.of("projet", "mesure", "fiche projet", "operation");

    private final String header;
    private final String others;

    /// @param others names under which it is also found, between bars
    ActionPlanColumn(String header, String others) {
        this.header = header;
        this.others = others;
    }

    private Stream<String> names() {
        return Stream.concat(
                Stream.of(header), Arrays.stream(others.split("\\|")).filter(name -> !name.isEmpty()));
    }

    boolean isPlaceOrTitle() {
        return PLACE_AND_TITLES.contains(this);
    }

    /// As the workbook calls it.
    String header() {
        return header;
    }

    ActionPlanField field() {
        return ActionPlanField.valueOf(name());
    }

    /// What its cells tell of an action; empty for those that place, name and number it.
    Optional<FactName> fact() {
        return switch (this) {
            case PLACE, TITLE, CODE -> Optional.empty();
            case SUB_ACTION -> Optional.of(FactName.MILESTONES);
            case DESCRIPTION -> Optional.of(FactName.DESCRIPTION);
            case LEAD_STRUCTURE, PARTNERS, LEAD_DEPARTMENT, PILOT, ELECTED -> Optional.of(FactName.ROLES);
            case BUDGET -> Optional.of(FactName.PLANNED_BUDGET);
            case STATUS -> Optional.of(FactName.STATE);
            case PRIORITY -> Optional.of(FactName.PRIORITY);
            case START -> Optional.of(FactName.START);
            case END -> Optional.of(FactName.END);
            case CONTINUOUS -> Optional.of(FactName.CONTINUOUS);
            case TERRITORY, COMMUNE, CANTON, EPCI, COMMUNE_CODE, CANTON_CODE, EPCI_CODE ->
                Optional.of(FactName.TERRITORIES);
            case OTHER_OBJECTIVES -> Optional.of(FactName.OTHERS);
        };
    }

    /// What a column tells: what a person said of it, else what its header says in the words of the plan in force,
    /// of the platforms, of most authorities.
    static Optional<ActionPlanColumn> of(String header, ActionPlanWords words) {
        String folded = FoldedText.of(header);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        Optional<ActionPlanField> said = said(header, words);
        if (said.isPresent()) {
            return said.flatMap(ActionPlanColumn::of);
        }
        String loose = LooseWords.of(header);
        if (PlaceWords.own(loose, words).filter(PlanLevel.ACTION::equals).isPresent()) {
            return Optional.of(TITLE);
        }
        if (PlaceWords.isPlace(header, words)) {
            return Optional.of(PLACE);
        }
        if (PlaceWords.isOther(loose, words)) {
            return Optional.of(OTHER_OBJECTIVES);
        }
        return Arrays.stream(values())
                .filter(column -> column.names().anyMatch(name -> isOne(name, folded, loose)))
                .findFirst()
                .or(() -> Optional.of(BUDGET).filter(budget -> budget.isNamed(header)));
    }

    /// A single letter is not enough: « N° » is a number, « N » a year.
    private static boolean isOne(String name, String folded, String loose) {
        return FoldedText.of(name).equals(folded)
                || (loose.length() > 1 && LooseWords.of(name).equals(loose));
    }

    /// Whether a header is that of the numbers, or the codes, of what another names: « N° », « N° axe » beside «
    /// Axe ».
    static boolean isNumberOf(String header, String place) {
        String loose = LooseWords.of(header);
        String rest = NUMBER_OF.matcher(loose).replaceFirst("");
        String of = LooseWords.of(place);
        return loose.equals("n")
                ? !FoldedText.of(header).equals("n")
                : !rest.equals(loose) && (rest.isEmpty() || of.equals(rest) || of.startsWith(rest + " "));
    }

    /// Columns of which a header may have several: then one is meant, and the others go to the description.
    static List<ActionPlanColumn> oftenTwice() {
        return List.of(
                BUDGET,
                CODE,
                LEAD_STRUCTURE,
                PARTNERS,
                LEAD_DEPARTMENT,
                PILOT,
                ELECTED,
                TERRITORY,
                COMMUNE,
                CANTON,
                EPCI,
                COMMUNE_CODE,
                CANTON_CODE,
                EPCI_CODE,
                OTHER_OBJECTIVES);
    }

    /// Whether other tables than plans have such a column as well.
    boolean isOfAnyTable() {
        return OF_ANY_TABLE.contains(this);
    }

    /// Whether it is called so, whatever the unit and the taxes the name speaks of.
    private boolean isNamed(String header) {
        return names().anyMatch(name -> withoutTaxes(name).equals(withoutTaxes(header)));
    }

    private static String withoutTaxes(String header) {
        return LooseWords.of(BudgetUnit.without(header)).replaceFirst("(?: en)?(?: (?:ht|ttc))?$", "");
    }

    /// What a person said a column tells.
    static Optional<ActionPlanField> said(String header, ActionPlanWords words) {
        String folded = FoldedText.of(header);
        return words.columns().entrySet().stream()
                .filter(named -> FoldedText.of(named.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<ActionPlanColumn> of(ActionPlanField field) {
        return BudgetUnit.of(field).isPresent()
                ? Optional.of(BUDGET)
                : Arrays.stream(values())
                        .filter(column -> column.field() == field)
                        .findFirst();
    }

    /// Whether a budget is called as the platforms do, which ask for an amount and nothing else.
    static boolean isBudgetOfPlatforms(String header) {
        return LooseWords.of(header).startsWith("budget previsionnel total");
    }

    /// Whether a date is called as the platforms do, which ask for a day and nothing else.
    static boolean isDateOfPlatforms(String header) {
        return LooseWords.of(header).startsWith("date ");
    }

    /// Whether a header may stand for the title of actions where nothing else does.
    static boolean isSecondTitle(String header) {
        return SECOND_TITLES.contains(LooseWords.of(header));
    }

    static Set<String> headers(ActionPlanWords words) {
        Set<String> headers = new TreeSet<>(words.columns().keySet());
        Stream.concat(PlaceWords.headers(words), Arrays.stream(values()).flatMap(ActionPlanColumn::names))
                .forEach(name -> {
                    headers.add(name);
                    headers.add(name + "s");
                });
        headers.addAll(SECOND_TITLES);
        return headers;
    }
}
