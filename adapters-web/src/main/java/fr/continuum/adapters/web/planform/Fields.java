package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.PlanLevel;
import java.util.ArrayList;
import java.util.List;

/// The fields of a form of each level. Fields that are told together (a row, a state with its reason) change together.
final class Fields {

    static final String SEEN = "vu";
    static final String AUTHORITY = "autorite";
    static final String CODE = "code";
    static final String LEVEL = "niveau";
    static final String GESTURE = "geste";
    static final String LABEL = "libelle";
    static final String STATEMENT = "enonce";
    static final String FIGURE = "chiffre";
    static final String FIGURE_MEANING = "chiffre-compte";
    static final String FIGURE_ON = "chiffre-date";
    static final String FIGURE_SOURCE = "chiffre-source";
    static final String AXIS = "axe";
    static final String UNDER = "sous";
    static final String PRINCIPAL = "principal";
    static final String OTHERS = "autres";
    static final String STATE = "etat";
    static final String STATE_REASON = "etat-motif";
    static final String STATE_DATE = "etat-date";
    static final String START = "debut";
    static final String END = "fin";
    static final String CONTINUOUS = "continue";
    static final String PRIORITY = "priorite";
    static final String BUDGET = "budget";
    static final String SOURCE = "source";
    static final String OBJECTIVES = "objectifs";
    static final String LINEAGE_PLAN = "origine-plan";
    static final String LINEAGE_ELEMENT = "origine-element";
    static final String REVISION_REASON = "revision-motif";
    static final String REVISION_DECISION = "revision-decision";
    static final String REVISION_DATE = "revision-date";

    private static final List<String> STATE_TOLD = List.of(STATE, STATE_REASON, STATE_DATE);
    private static final List<String> KEY_FIGURE = List.of(FIGURE, FIGURE_MEANING, FIGURE_ON, FIGURE_SOURCE);
    private static final List<String> LINEAGE = List.of(LINEAGE_PLAN, LINEAGE_ELEMENT);

    private Fields() {}

    /// What changes together, for an element of this level; the first field names the whole.
    static List<List<String>> of(PlanLevel level) {
        List<List<String>> fields = new ArrayList<>(List.of(List.of(LABEL)));
        switch (level) {
            case AXIS -> {}
            case STRATEGIC_OBJECTIVE -> fields.addAll(List.of(List.of(STATEMENT), KEY_FIGURE, List.of(AXIS)));
            case OPERATIONAL_OBJECTIVE -> fields.addAll(List.of(List.of(STATEMENT), List.of(UNDER)));
            case ACTION ->
                fields.addAll(List.of(
                        List.of(STATEMENT),
                        List.of(PRINCIPAL),
                        List.of(OTHERS),
                        STATE_TOLD,
                        List.of(START),
                        List.of(END),
                        List.of(CONTINUOUS),
                        List.of(PRIORITY),
                        List.of(BUDGET)));
            case PLEDGE -> fields.addAll(List.of(List.of(SOURCE), List.of(OBJECTIVES)));
        }
        rows(level).forEach(rows -> fields.add(rows.fields()));
        fields.add(LINEAGE);
        return fields;
    }

    static List<Rows> rows(PlanLevel level) {
        return switch (level) {
            case AXIS, PLEDGE -> List.of();
            case STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE -> List.of(Rows.CONDITIONS, Rows.ROLES, Rows.TERRITORIES);
            case ACTION -> List.of(Rows.MILESTONES, Rows.ROLES, Rows.TERRITORIES, Rows.ARROWS);
        };
    }
}
