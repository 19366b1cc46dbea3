package fr.continuum.application.port;

import fr.continuum.domain.shared.Wording;

/// A cell of a table whose meaning the table alone cannot tell: whoever can says what is wrong with it, or what was
/// made of it.
///
/// @param sheet of a workbook; empty for a CSV file
/// @param line from 1
/// @param column its header
public record ToldCell(String file, String sheet, int line, String column, String text) {

    /// Where it stands: `feuille « Actions », ligne 12, colonne « Titre »`.
    public Wording place() {
        Wording row = new Wording("ligne " + line, "line " + line);
        Wording at =
                sheet.isEmpty() ? row : new Wording("feuille « " + sheet + " », ", "sheet “" + sheet + "”, ").then(row);
        return column.isEmpty()
                ? at
                : at.then(new Wording(", colonne « " + column + " »", ", column “" + column + "”"));
    }

    public FileFault fault(Wording reason) {
        return FileFault.inTable(file, sheet, line, column, reason);
    }

    public FileRemark remark(FileRemark.Kind kind, Wording what) {
        return new FileRemark(kind, fault(what));
    }
}
