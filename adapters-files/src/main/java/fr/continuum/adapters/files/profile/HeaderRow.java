package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the row of a sample that names its columns, and how well a header says what a column is.
public final class HeaderRow {

    /// The last row that is looked at: above it may stand titles, dates, criteria of the export.
    public static final int LAST = 20;

    /// What a header says beside its words: a unit, a remark, a star, a colon.
    private static final Pattern BESIDE = Pattern.compile("\\([^)]*\\)|[*:]\\s*$|\\s(?:en )?€(?: ttc)?\\s*$");

    /// Units that are not those a field is read in: who says so chooses the column, and the unit, on screen.
    private static final Pattern OTHER_UNIT =
            Pattern.compile("[km]\\s?€|milliers|millions|centimes|heures?|\\(\\s*h\\s*\\)", Pattern.CASE_INSENSITIVE);

    private HeaderRow() {}

    /// The table under the row that names most fields, on the first visible sheet that names any; under the first
    /// row that is not blank where none does.
    ///
    /// @param names whether a header says a field
    public static TableFile.Outcome find(String file, List<SheetRows> sheets, Predicate<String> names) {
        SheetRows best = sheets.getFirst();
        int bestRow = -1;
        long most = 0;
        for (SheetRows sheet : sheets) {
            for (int i = 0; i < Math.min(LAST, sheet.rows().size()) && !sheet.hidden(); i++) {
                List<String> cells = sheet.rows().get(i).cells();
                long named = cells.stream().filter(names).count();
                if (named > most || (bestRow < 0 && !sheet.rows().get(i).isBlank())) {
                    best = sheet;
                    bestRow = i;
                    most = named;
                }
            }
        }
        return bestRow >= 0
                ? best.table(file, bestRow + 1)
                : new TableFile.Outcome.Unusable(FileFault.of(
                        file,
                        new Wording(
                                "Ce fichier n'a pas d'en-tête. Ajoutez une ligne qui nomme les colonnes.",
                                "This file has no header. Add a row that names the columns.")));
    }

    /// The first sheet that people see; of a workbook that shows none, the first.
    static SheetRows first(List<SheetRows> sheets) {
        return sheets.stream().filter(sheet -> !sheet.hidden()).findFirst().orElseGet(sheets::getFirst);
    }

    /// The name a profile gives the sheet of a table: the first has no need of one, which often holds a year.
    public static String sheet(Table table, List<SheetRows> sheets, TableLayout told) {
        boolean first = told.sheet().isEmpty() && first(sheets).name().equals(table.sheet());
        return first ? "" : table.sheet();
    }

    /// The sheets people see, by name; none of a CSV file.
    public static List<String> visible(List<SheetRows> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.hidden())
                .map(SheetRows::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// How well a header says a field: the place of the word in the list, from 0; -1 where it does not. A unit or
    /// a remark in parentheses, a star or a colon at the end do not matter; a unit in which no field is read does.
    ///
    /// @param words that say the field, the one that says most first
    public static int rank(List<String> words, String header) {
        List<String> folded = words.stream().map(FoldedText::of).toList();
        int whole = folded.indexOf(FoldedText.of(header));
        return whole >= 0 || OTHER_UNIT.matcher(header).find()
                ? whole
                : folded.indexOf(FoldedText.of(BESIDE.matcher(header).replaceAll(" ")));
    }

    /// Whether no other column has the same header.
    public static boolean isOnce(Table table, String header) {
        return table.headers().stream()
                        .filter(other -> FoldedText.of(other).equals(FoldedText.of(header)))
                        .count()
                == 1;
    }
}
