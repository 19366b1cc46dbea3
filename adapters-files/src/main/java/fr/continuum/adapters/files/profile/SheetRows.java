package fr.continuum.adapters.files.profile;

import java.util.ArrayList;
import java.util.List;

/// Every row of a sheet, or of a CSV file, as text.
///
/// @param name of the sheet; empty for a CSV file
/// @param hidden whether whoever opens the workbook does not see it
public record SheetRows(String name, boolean hidden, List<Table.Row> rows) {

    public SheetRows {
        rows = List.copyOf(rows);
    }

    public boolean isCalled(String wanted) {
        return FoldedText.of(name).equals(FoldedText.of(wanted));
    }

    /// The rows under a header.
    ///
    /// @param headerRow from 1
    public TableFile.Outcome table(String file, int headerRow) {
        if (rows.size() < headerRow || rows.get(headerRow - 1).isBlank()) {
            return TableFile.noHeader(file, name, headerRow);
        }
        Table.Row top = rows.get(headerRow - 1);
        boolean workbook = !name.isEmpty();
        int width = workbook ? top.width() : top.cells().size();
        return new TableFile.Outcome.Read(new Table(
                file,
                name,
                top.line(),
                top.cells().subList(0, width),
                rows.stream()
                        .skip(headerRow)
                        .map(row -> workbook ? filled(row, width) : row)
                        .toList()));
    }

    /// A sheet does not store the empty cells at the end of a row; a CSV file that lacks some is cut.
    private static Table.Row filled(Table.Row row, int width) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return new Table.Row(row.line(), cells);
    }
}
