package fr.continuum.adapters.files.exchange;

import fr.continuum.adapters.files.profile.FoldedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The sheets of the exchange format and their columns, the first of which is filled on every row.
enum PlanSheet {
    PLAN("Plan"),
    ELEMENTS("Éléments"),
    OBJECTIVES("Objectifs servis"),
    CONDITIONS("Conditions"),
    KEY_FIGURES("Chiffres clés"),
    MILESTONES("Jalons"),
    ROLES("Rôles"),
    TERRITORIES("Territoires"),
    LINKS("Liens");

    private final String title;

    PlanSheet(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<PlanColumn> columns() {
        return switch (this) {
            case PLAN ->
                List.of(
                        PlanColumn.PLAN_CODE,
                        PlanColumn.PLAN_NAME,
                        PlanColumn.TERM_START,
                        PlanColumn.TERM_END,
                        PlanColumn.ADOPTED_ON,
                        PlanColumn.DECISION,
                        PlanColumn.AXIS_NAME,
                        PlanColumn.STRATEGIC_NAME,
                        PlanColumn.OPERATIONAL_NAME,
                        PlanColumn.ACTION_NAME,
                        PlanColumn.PLEDGE_NAME);
            case ELEMENTS ->
                List.of(
                        PlanColumn.LEVEL,
                        PlanColumn.CODE,
                        PlanColumn.LABEL,
                        PlanColumn.TEXT,
                        PlanColumn.PARENT,
                        PlanColumn.STATE,
                        PlanColumn.STATE_REASON,
                        PlanColumn.COMPLETED_ON,
                        PlanColumn.START,
                        PlanColumn.END,
                        PlanColumn.CONTINUOUS,
                        PlanColumn.PRIORITY,
                        PlanColumn.BUDGET,
                        PlanColumn.ABANDON_REASON,
                        PlanColumn.ABANDONED_ON,
                        PlanColumn.LINEAGE_PLAN,
                        PlanColumn.LINEAGE_ELEMENT);
            case OBJECTIVES -> List.of(PlanColumn.ELEMENT, PlanColumn.OBJECTIVE);
            case CONDITIONS -> List.of(PlanColumn.ELEMENT, PlanColumn.CONDITION);
            case KEY_FIGURES ->
                List.of(
                        PlanColumn.ELEMENT,
                        PlanColumn.FIGURE,
                        PlanColumn.FIGURE_MEANING,
                        PlanColumn.FIGURE_ON,
                        PlanColumn.FIGURE_SOURCE);
            case MILESTONES -> List.of(PlanColumn.ELEMENT, PlanColumn.MILESTONE, PlanColumn.DUE, PlanColumn.DONE);
            case ROLES ->
                List.of(PlanColumn.ELEMENT, PlanColumn.ROLE, PlanColumn.POST, PlanColumn.ACCOUNT, PlanColumn.LAST_DAY);
            case TERRITORIES ->
                List.of(PlanColumn.ELEMENT, PlanColumn.PLACE_KIND, PlanColumn.PLACE_CODE, PlanColumn.PLACE_NAME);
            case LINKS -> List.of(PlanColumn.FROM, PlanColumn.LINK, PlanColumn.TO);
        };
    }

    static Optional<PlanSheet> of(String title) {
        return Arrays.stream(values())
                .filter(sheet -> FoldedText.of(sheet.title).equals(FoldedText.of(title)))
                .findFirst();
    }
}
