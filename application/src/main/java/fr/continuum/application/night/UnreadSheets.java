package fr.continuum.application.night;

import fr.continuum.application.port.Note;
import fr.continuum.application.port.UnreadSheet;
import fr.continuum.domain.shared.Wording;
import java.util.List;
import java.util.stream.Collectors;

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

    /// The same of a file that is checked: what keeps it from passing, and how it passes.
    public static Note checked(List<UnreadSheet> sheets) {
        List<UnreadSheet> alike = sheets.stream().filter(UnreadSheet::alike).toList();
        if (sheets.isEmpty()) {
            return Note.NONE;
        }
        if (alike.isEmpty()) {
            return note(sheets)
                    .and(new Wording(
                            "aucune n’a les colonnes obligatoires de cette table : la vérification n’en dépend pas",
                            "none has the columns this table must have: the check does not hang on them"));
        }
        String numbers = alike.stream().map(sheet -> "" + sheet.number()).collect(Collectors.joining(", "));
        return note(sheets)
                .and(
                        alike.size() == 1
                                ? new Wording(
                                        "la feuille " + numbers + " a les colonnes de cette table : pour que la"
                                                + " vérification passe, donner ses lignes dans un fichier à part, ou la"
                                                + " retirer de celui-ci",
                                        "sheet " + numbers + " has the columns of this table: for the check to pass,"
                                                + " give its rows in a file of their own, or take it out of this one")
                                : new Wording(
                                        "les feuilles " + numbers + " ont les colonnes de cette table : pour que la"
                                                + " vérification passe, donner leurs lignes dans un fichier à part, ou les"
                                                + " retirer de celui-ci",
                                        "sheets " + numbers + " have the columns of this table: for the check to pass,"
                                                + " give their rows in a file of their own, or take them out of this one"));
    }

    private static Wording said(UnreadSheet sheet) {
        Wording rows = sheet.rows() > 1
                ? new Wording(sheet.rows() + " lignes", sheet.rows() + " rows")
                : new Wording("1 ligne", "1 row");
        Wording counted = new Wording("feuille " + sheet.number() + " : ", "sheet " + sheet.number() + ": ").then(rows);
        return sheet.hidden() ? counted.then(new Wording(", masquée", ", hidden")) : counted;
    }
}
