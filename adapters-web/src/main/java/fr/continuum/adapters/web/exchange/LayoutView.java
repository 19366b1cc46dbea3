package fr.continuum.adapters.web.exchange;

import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanLayout;
import fr.continuum.application.port.ActionPlanState;
import java.util.List;

/// The columns and the status words of a file, for a person to say what each is.
///
/// @param sheet empty where the file has none
/// @param moreColumns how many columns are read as they are found, and not shown
/// @param moreStatuses likewise of status words
/// @param open whether the page shows them unasked: something is not understood
public record LayoutView(
        String sheet,
        int line,
        List<ActionPlanLayout.Column> columns,
        int moreColumns,
        List<ActionPlanLayout.StatusWord> statuses,
        int moreStatuses,
        boolean open) {

    static LayoutView of(ActionPlanLayout layout) {
        boolean placed = has(layout, ActionPlanField.PLACE) && has(layout, ActionPlanField.TITLE);
        boolean told = layout.statuses().stream().allMatch(word -> word.state().isPresent());
        return new LayoutView(
                layout.sheet(),
                layout.headerLine(),
                layout.columns(),
                layout.moreColumns(),
                layout.statuses(),
                layout.moreStatuses(),
                !placed || !told);
    }

    private static boolean has(ActionPlanLayout layout, ActionPlanField field) {
        return layout.columns().stream().anyMatch(column -> column.field() == field);
    }

    public List<ActionPlanField> fields() {
        return List.of(ActionPlanField.values());
    }

    public List<ActionPlanState> states() {
        return List.of(ActionPlanState.values());
    }
}
