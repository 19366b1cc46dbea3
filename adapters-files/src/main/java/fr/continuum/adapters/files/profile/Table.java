package fr.continuum.adapters.files.profile;

import java.util.List;

/// A CSV file or a sheet, as rows of text.
///
/// @param sheet of a workbook; empty for a CSV file
/// @param headerLine line of the header, from 1
/// @param rows below the header, blank ones included
public record Table(String file, String sheet, int headerLine, List<String> headers, List<Row> rows) {

    public Table {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /// What the cells of a CSV file said before they were kept from being run ([SpreadsheetText]); those of a
    /// workbook are as they were typed.
    public Table unguarded() {
        return sheet.isEmpty()
                ? new Table(
                        file,
                        sheet,
                        headerLine,
                        headers,
                        rows.stream().map(Row::unguarded).toList())
                : this;
    }

    /// @param line of the file on which the row begins, from 1
    /// @param cells without the spaces around them
    public record Row(int line, List<String> cells) implements Cells {

        public Row {
            cells = FoldedText.areStripped(cells)
                    ? List.copyOf(cells)
                    : cells.stream().map(FoldedText::strip).toList();
        }

        private Row unguarded() {
            return new Row(line, cells.stream().map(SpreadsheetText::unguarded).toList());
        }

        public boolean isBlank() {
            return width() == 0;
        }

        /// How many cells it has, empty ones at its end apart.
        public int width() {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isEmpty()) {
                width--;
            }
            return width;
        }

        @Override
        public String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }

        @Override
        public int length(int place) {
            return cell(place).length();
        }
    }
}
