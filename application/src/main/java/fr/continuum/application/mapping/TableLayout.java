package fr.continuum.application.mapping;

import java.nio.charset.Charset;
import java.util.List;

/// How a table is written, before what its columns mean. An empty text is found out.
///
/// @param encoding `UTF-8`, `windows-1252`…
/// @param separator between the cells of a CSV file
/// @param decimal mark of decimal numbers: comma, point, or empty where both do
/// @param headerRow the row that names the columns, from 1
/// @param sheet of a workbook; empty for the first
/// @param amounts what amounts are counted in
/// @param escaped whether texts are written as we export them, so that none is lost; people's own files never are
public record TableLayout(
        String encoding,
        String separator,
        String decimal,
        int headerRow,
        String sheet,
        AmountUnit amounts,
        boolean escaped) {

    public static final TableLayout FOUND = new TableLayout("", "", "", 1, "");

    /// What may stand between cells.
    public static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");

    /// What may stand before decimals.
    public static final List<String> DECIMALS = List.of(",", ".");

    public TableLayout {
        if (headerRow < 1) {
            throw new IllegalArgumentException("Rows are counted from 1, not " + headerRow);
        }
        if (!encoding.isEmpty() && !Charset.isSupported(encoding)) {
            throw new IllegalArgumentException("No such encoding: " + encoding);
        }
        if (!separator.isEmpty() && !SEPARATORS.contains(separator)) {
            throw new IllegalArgumentException("No such separator: " + separator);
        }
        if (!decimal.isEmpty() && !DECIMALS.contains(decimal)) {
            throw new IllegalArgumentException("No such decimal mark: " + decimal);
        }
    }

    /// A table of people's own, in euros.
    public TableLayout(String encoding, String separator, String decimal, int headerRow, String sheet) {
        this(encoding, separator, decimal, headerRow, sheet, AmountUnit.EUROS, false);
    }

    /// The same table, its header looked for elsewhere.
    public TableLayout under(int row, String onSheet) {
        return new TableLayout(encoding, separator, decimal, row, onSheet, amounts, escaped);
    }
}
