package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.domain.shared.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Lays a profile over the header of a table: which cell of a row stands under which of the profile's columns. Header
/// names match whatever their case, accents and spaces. A missing column, or one that stands twice, is a fault.
public final class Columns {

    private static final Wording TWICE = new Wording(
            "Cette colonne figure deux fois dans l'en-tête. Renommez ou retirez l'une des deux.",
            "This column stands twice in the header. Rename or remove one of the two.");

    private static final Wording BY_RANK = new Wording(
            " Ou nommez dans le profil celle des deux qui est à lire par son rang : « colonne 3 » est la troisième.",
            " Or name in the profile the one to be read by its rank: “column 3” is the third.");

    /// What a file has a column for and a row may say nothing of: one of two amounts, what a need serves.
    private static final Set<FeedField> MAY_BE_EMPTY = Set.of(
            FeedField.DEBIT,
            FeedField.CREDIT,
            FeedField.COMMITTED,
            FeedField.ORDERED,
            FeedField.RECEIVED,
            FeedField.OBJECTIVES);

    private final Map<String, Integer> places;
    private final int width;
    private final int needed;
    private final boolean workbook;

    private Columns(Map<String, Integer> places, int width, int needed, boolean workbook) {
        this.places = places;
        this.width = width;
        this.needed = needed;
        this.workbook = workbook;
    }

    /// The same over a sheet of a workbook.
    public Columns ofWorkbook() {
        return new Columns(places, width, needed, true);
    }

    /// Whether cells were values before they were texts.
    public boolean areOfWorkbook() {
        return workbook;
    }

    public static Columns of(Profile profile, Table table, FaultList faults) {
        return of(profile, table.headerLine(), table.headers(), faults);
    }

    /// @param headerLine line of the header, from 1
    public static Columns of(Profile profile, int headerLine, List<String> headers, FaultList faults) {
        Map<String, Integer> places = new HashMap<>();
        List<String> folded = headers.stream().map(FoldedText::of).toList();
        for (String column : profile.columns()) {
            int named = folded.indexOf(FoldedText.of(column));
            int place = named < 0 && profile instanceof Profile.Feed
                    ? RankedColumn.place(column, headers.size()).orElse(named)
                    : named;
            if (named != folded.lastIndexOf(FoldedText.of(column))) {
                faults.add(headerLine, column, profile instanceof Profile.Feed ? TWICE.then(BY_RANK) : TWICE);
            } else if (place >= 0) {
                places.put(column, place);
            } else if (!profile.optional().contains(column)) {
                faults.add(headerLine, column, missing(profile, headers));
            }
        }
        return new Columns(places, headers.size(), needed(profile, places, headers.size()), false);
    }

    /// Excel leaves out the separators at the end of rows whose last cells are empty: in a feed, cells may be
    /// missing behind the last column that must be filled.
    private static int needed(Profile profile, Map<String, Integer> places, int width) {
        if (!(profile instanceof Profile.Feed(FeedProfile content, var _))) {
            return width;
        }
        Set<String> empty = MAY_BE_EMPTY.stream()
                .flatMap(field -> content.columns().getOrDefault(field, List.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return places.entrySet().stream()
                .filter(column -> !profile.optional().contains(column.getKey()) && !empty.contains(column.getKey()))
                .mapToInt(column -> column.getValue() + 1)
                .max()
                .orElse(width);
    }

    /// Whether the table has this column.
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /// Which cell of a row stands under the column, from 0; empty where the table has none.
    public OptionalInt place(String column) {
        Integer place = places.get(column);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// How many cells a row has that lacks none.
    public int width() {
        return width;
    }

    /// A feed may be about people, and its headers be their names: none is quoted.
    private static Wording missing(Profile profile, List<String> headers) {
        Wording found = profile instanceof Profile.Feed
                ? new Wording("Cette colonne manque", "This column is missing")
                : new Wording("Cette colonne manque. Colonnes trouvées : ", "This column is missing. Columns found: ")
                        .then(String.join(", ", headers));
        return found.then(new Wording(
                ". Corrigez l'en-tête, ou le profil « " + profile.name() + " ».",
                ". Correct the header, or the profile “" + profile.name() + "”."));
    }

    /// The text under a column, empty where the file lacks an optional one; empty for the empty column.
    public String text(Table.Row row, String column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /// Whether the row has as many cells as the header, or lacks at its end only what it may leave empty; where
    /// not, that is a fault.
    public boolean fits(Table.Row row, FaultList faults) {
        boolean cut = row.cells().size() < needed;
        if (!cut && row.width() <= width) {
            return true;
        }
        faults.add(
                row.line(),
                "",
                cut
                        ? new Wording(
                                "Cette ligne est coupée : " + row.cells().size() + " cellules au lieu de " + width
                                        + ". Complétez-la.",
                                "This row is cut: " + row.cells().size() + " cells instead of " + width
                                        + ". Complete it.")
                        : new Wording(
                                "Cette ligne a " + row.width() + " cellules pour " + width
                                        + " colonnes : une valeur contient sans doute le séparateur. Mettez-la entre"
                                        + " guillemets.",
                                "This row has " + row.width() + " cells for " + width
                                        + " columns: a value probably holds the separator. Put it in quotes."));
        return false;
    }
}
