package fr.continuum.application.night;

import fr.continuum.application.port.Note;
import fr.continuum.application.port.UnreadSheet;
import fr.continuum.domain.shared.Wording;
import java.util.List;

/// Says which sheets of a workbook were left unread: a year that stands on a sheet of its own would be missed by
/// nobody.
public final class UnreadSheets {

    private UnreadSheets() {}

    /// Empty where all sheets are read.
    public static Note note(List<UnreadSheet> sheets) {
        if (sheets.isEmpty()) {
            return Note.NONE;
        }
        Wording each =
                Wording.joined(", ", sheets.stream().map(UnreadSheets::said).toList());
        int read = sheets.getFirst().read();
        Wording counted = sheets.size() == 1
                ? new Wording(
                        "feuille " + read + " du classeur lue ; une autre ne l’est pas (",
                        "sheet " + read + " of the workbook is read; another is not (")
                : new Wording(
                        "feuille " + read + " du classeur lue ; " + sheets.size() + " autres ne le sont pas (",
                        "sheet " + read + " of the workbook is read; " + sheets.size() + " others are not (");
        return Note.of(counted.then(each)
                .then(new Wording(
                        ") : une seule l’est par fichier ; si elles tiennent d’autres lignes de la même table, les"
                                + " donner dans un fichier à part",
                        "): one alone is for each file; where they hold other rows of the same table, give them in a file"
                                + " of their own")));
    }

    private static Wording said(UnreadSheet sheet) {
        Wording rows = sheet.rows() > 1
                ? new Wording(sheet.rows() + " lignes", sheet.rows() + " rows")
                : new Wording("1 ligne", "1 row");
        Wording counted = new Wording("feuille " + sheet.number() + " : ", "sheet " + sheet.number() + ": ").then(rows);
        return sheet.hidden() ? counted.then(new Wording(", masquée", ", hidden")) : counted;
    }
}
