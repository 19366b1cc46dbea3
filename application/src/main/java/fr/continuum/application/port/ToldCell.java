package fr.continuum.application.port;

import fr.continuum.domain.shared.Wording;

/// A cell of a table whose meaning the table alone cannot tell: whoever can says what is wrong with it, or what was
/// made of it.
///
/// @param sheet of a workbook; empty for a CSV file
/// @param line from 1
/// @param column its header
public record ToldCell(String file, String sheet, int line, String column, String text) {

    public FileFault fault(Wording reason) {
        return FileFault.inTable(file, sheet, line, column, reason);
    }

    public FileRemark remark(FileRemark.Kind kind, Wording what) {
        return new FileRemark(kind, fault(what));
    }
}
