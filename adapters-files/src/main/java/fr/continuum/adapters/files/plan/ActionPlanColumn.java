package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.domain.plan.FactName;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The columns of the action-plan workbook that a plan has a place for, under every name seen. Whatever else a file
/// holds is kept in the description.
enum ActionPlanColumn {
    AXIS("Axe (x)", "Axe"),
    SUB_AXIS("Sous-axe (x.x)", "Sous-axe"),
    SUB_SUB_AXIS("Sous-sous axe (x.x.x)", "Sous-sous-axe (x.x.x)|Sous-sous axe|Sous-sous-axe"),
    TITLE("Titre de l'action", "Titre de la fiche action|Titre de la fiche|Action"),
    SUB_ACTION("Titre de la sous-action", "Sous-action"),
    DESCRIPTION("Descriptif", "Description"),
    LEAD_STRUCTURE("Structure pilote", "Structure pilote"),
    PARTNERS("Partenaires", "Partenaires"),
    LEAD_DEPARTMENT("Direction ou service pilote", "Service pilote|Direction pilote"),
    PILOT("Personne pilote", "Pilote"),
    ELECTED("Élu·e référent·e", "Élu référent|Élue référente|Élu(e) référent(e)|Élu.e référent.e"),
    BUDGET("Budget prévisionnel total € HT", "Budget prévisionnel total € TTC|Budget prévisionnel total"),
    STATUS("Statut", "Statut"),
    PRIORITY("Niveau de priorité", "Priorité"),
    START("Date de début", "Date de début"),
    END("Date de fin", "Date de fin"),
    CONTINUOUS("Action en amélioration continue", "Amélioration continue");

    /// What an action is called by and where it stands.
    private static final Set<ActionPlanColumn> PLACE_AND_TITLES =
            EnumSet.of(AXIS, SUB_AXIS, SUB_SUB_AXIS, TITLE, SUB_ACTION);

    private final String header;
    private final String others;

    /// @param others names under which it is also found, between bars
    ActionPlanColumn(String header, String others) {
        this.header = header;
        this.others = others;
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(header), Arrays.stream(others.split("\\|")));
    }

    boolean isPlaceOrTitle() {
        return PLACE_AND_TITLES.contains(this);
    }

    /// As the workbook calls it.
    String header() {
        return header;
    }

    /// What its cells tell of an action; empty for those that place and name it.
    Optional<FactName> fact() {
        return switch (this) {
            case AXIS, SUB_AXIS, SUB_SUB_AXIS, TITLE -> Optional.empty();
            case SUB_ACTION -> Optional.of(FactName.MILESTONES);
            case DESCRIPTION -> Optional.of(FactName.DESCRIPTION);
            case LEAD_STRUCTURE, PARTNERS, LEAD_DEPARTMENT, PILOT, ELECTED -> Optional.of(FactName.ROLES);
            case BUDGET -> Optional.of(FactName.PLANNED_BUDGET);
            case STATUS -> Optional.of(FactName.STATE);
            case PRIORITY -> Optional.of(FactName.PRIORITY);
            case START -> Optional.of(FactName.START);
            case END -> Optional.of(FactName.END);
            case CONTINUOUS -> Optional.of(FactName.CONTINUOUS);
        };
    }

    static Optional<ActionPlanColumn> of(String header) {
        String folded = FoldedText.of(header);
        return Arrays.stream(values())
                .filter(column ->
                        column.names().anyMatch(name -> FoldedText.of(name).equals(folded)))
                .findFirst();
    }

    static Set<String> headers() {
        Set<String> headers = new TreeSet<>();
        for (ActionPlanColumn column : values()) {
            column.names().forEach(headers::add);
        }
        return headers;
    }
}
