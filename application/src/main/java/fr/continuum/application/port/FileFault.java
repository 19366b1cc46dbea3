package fr.continuum.application.port;

import fr.continuum.domain.shared.Wording;

/// Why a file, or a place in it, could not be used, told to the person who can mend it.
///
/// @param file name as it was given
/// @param sheet of a workbook; empty for other files
/// @param line from 1; 0 where the fault has no line
/// @param column from 1, or the header of the column for tables (`columnName`); 0 where it has none
/// @param columnName header of the column, empty where it has none
/// @param reason in French: what, why, what to do. Holds no content of HR files.
/// @param english the same in English; empty where it is told in French only
public record FileFault(
        String file, String sheet, int line, int column, String columnName, String reason, String english) {

    public FileFault(String file, String sheet, int line, int column, String columnName, String reason) {
        this(file, sheet, line, column, columnName, reason, "");
    }

    public static FileFault of(String file, Wording reason) {
        return inTable(file, "", 0, "", reason);
    }

    public static FileFault inTable(String file, String sheet, int line, String columnName, Wording reason) {
        return new FileFault(file, sheet, line, 0, columnName, reason.french(), reason.english());
    }

    /// By line and column number.
    public static FileFault at(String file, int line, int column, Wording reason) {
        return new FileFault(file, "", line, column, "", reason.french(), reason.english());
    }

    public static FileFault of(String file, String reason) {
        return new FileFault(file, "", 0, 0, "", reason);
    }

    public static FileFault at(String file, int line, int column, String reason) {
        return new FileFault(file, "", line, column, "", reason);
    }

    public static FileFault inTable(String file, String sheet, int line, String columnName, String reason) {
        return new FileFault(file, sheet, line, 0, columnName, reason);
    }

    /// The same with other words after it, in both languages where it is told in both.
    public FileFault then(Wording further) {
        return new FileFault(
                file,
                sheet,
                line,
                column,
                columnName,
                reason + further.french(),
                english.isEmpty() ? "" : english + further.english());
    }

    /// The same, where the name of the sheet must not be told.
    public FileFault withoutSheet() {
        return new FileFault(file, "", line, column, columnName, reason, english);
    }

    /// What, why and what to do, in both languages; in French where it is told in French only.
    public Wording why() {
        return new Wording(reason, english.isEmpty() ? reason : english);
    }

    /// What a file says beside its status, without the place.
    public Note note() {
        return new Note(reason, english);
    }

    /// The fault in one English sentence, place first: `budget.xml, line 12, column 3: …`.
    public String inEnglish() {
        StringBuilder text = new StringBuilder(file);
        if (!sheet.isEmpty()) {
            text.append(", sheet “").append(sheet).append("”");
        }
        if (line > 0) {
            text.append(", line ").append(line);
        }
        if (!columnName.isEmpty()) {
            text.append(", column “").append(columnName).append("”");
        } else if (column > 0) {
            text.append(", column ").append(column);
        }
        return text.append(": ").append(why().english()).toString();
    }

    /// The fault in one French sentence, place first: `budget.xml, ligne 12, colonne 3 : …`.
    public String inFrench() {
        StringBuilder text = new StringBuilder(file);
        if (!sheet.isEmpty()) {
            text.append(", feuille « ").append(sheet).append(" »");
        }
        if (line > 0) {
            text.append(", ligne ").append(line);
        }
        if (!columnName.isEmpty()) {
            text.append(", colonne « ").append(columnName).append(" »");
        } else if (column > 0) {
            text.append(", colonne ").append(column);
        }
        return text.append(" : ").append(reason).toString();
    }
}
