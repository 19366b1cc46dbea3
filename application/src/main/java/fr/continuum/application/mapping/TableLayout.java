package fr.continuum.application.mapping;

import java.nio.charset.Charset;

/// How a table is written, before what its columns mean. An empty text is found out.
///
/// @param encoding `UTF-8`, `windows-1252`…
/// @param separator between the cells of a CSV file
/// @param decimal mark of decimal numbers: comma, point, or empty where both do
/// @param headerRow the row that names the columns, from 1
/// @param sheet of a workbook; empty for the first
public record TableLayout(String encoding, String separator, String decimal, int headerRow, String sheet) {

    public static final TableLayout FOUND = new TableLayout("", "", "", 1, "");

    public TableLayout {
        if (headerRow < 1) {
            throw new IllegalArgumentException("Rows are counted from 1, not " + headerRow);
        }
        if (!encoding.isEmpty() && !Charset.isSupported(encoding)) {
            throw new IllegalArgumentException("No such encoding: " + encoding);
        }
    }
}
