package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.TableLayout;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// How a file is written, before what its columns mean.
///
/// @param encoding null to find it: byte-order mark, else valid UTF-8, else Mac Roman where lines end as there, else
/// Windows-1252
/// @param separator between the cells of a CSV file; empty to find it
/// @param decimal mark of decimal numbers; empty where comma and point both do
/// @param headerRow the row that names the columns, from 1
/// @param sheet of a workbook; empty for the first that people see
public record FileShape(@Nullable Charset encoding, String separator, String decimal, int headerRow, String sheet) {

    public static final FileShape FOUND = new FileShape(null, "", "", 1, "");

    public static FileShape of(TableLayout layout) {
        return new FileShape(
                layout.encoding().isEmpty() ? null : Charset.forName(layout.encoding()),
                layout.separator(),
                layout.decimal(),
                layout.headerRow(),
                layout.sheet());
    }
}
