package fr.continuum.application.port;

import java.util.List;
import java.util.Optional;

/// The columns of a table that may be an action plan, and what each is read as: for a person to say otherwise.
///
/// @param sheet of a workbook; empty for a CSV file
/// @param headerLine line of the header, from 1
/// @param moreColumns how many columns stand beyond those shown
/// @param statuses words of the column that tells where actions stand, as they first come
/// @param moreStatuses how many other words that column has
public record ActionPlanLayout(
        String sheet,
        int headerLine,
        List<Column> columns,
        int moreColumns,
        List<StatusWord> statuses,
        int moreStatuses) {

    public ActionPlanLayout {
        columns = List.copyOf(columns);
        statuses = List.copyOf(statuses);
    }

    /// @param name its header; « Colonne 3 » where it has none
    /// @param samples of its cells, each once
    public record Column(String name, List<String> samples, ActionPlanField field) {

        public Column {
            samples = List.copyOf(samples);
        }
    }

    /// @param rows that have it
    /// @param state empty where nobody knows what it means
    public record StatusWord(String word, int rows, Optional<ActionPlanState> state) {}
}
