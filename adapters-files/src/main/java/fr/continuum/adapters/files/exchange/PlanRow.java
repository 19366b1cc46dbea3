package fr.continuum.adapters.files.exchange;

import java.util.Map;

/// One row of the exchange format, as written.
///
/// @param sheet as faults name it; empty for a CSV file
/// @param cells those that are not empty; a row that goes on below adds to them
record PlanRow(String sheet, int line, Map<PlanColumn, String> cells) {

    void goesOn(Map<PlanColumn, String> more) {
        more.forEach((column, text) -> cells.merge(column, text, String::concat));
    }

    /// The text of a cell; empty where it is.
    String text(PlanColumn column) {
        return CellText.read(cells.getOrDefault(column, ""));
    }
}
