package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The header of an action-plan table, wherever it stands and in whatever order its columns come: what each column is
/// called, and what it tells.
final class ActionPlanHeader {

    /// How far down the header may stand.
    static final int LAST_ROW = 10;

    private static final int ENOUGH_COLUMNS = 3;

    private final List<String> headers;
    private final int line;
    private final List<Integer> places;
    private final Map<Integer, Integer> numbers;
    private final Map<ActionPlanColumn, Integer> columns = new EnumMap<>(ActionPlanColumn.class);
    private final Map<Integer, String> others = new LinkedHashMap<>();

    /// @param faults told of columns that are missing, or say the same as another
    ActionPlanHeader(SheetRows sheet, int row, ActionPlanWords words, FaultList faults) {
        headers = headers(sheet, row);
        line = sheet.rows().get(row).line();
        HeaderReading reading = new HeaderReading(headers, words);
        List<Optional<ActionPlanColumn>> told = reading.columns();
        List<Integer> placing = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (told.get(i).filter(ActionPlanColumn.PLACE::equals).isPresent()) {
                placing.add(i);
            } else {
                place(i, told.get(i), faults);
            }
        }
        places = PlaceWords.fromTheTop(placing, headers, words);
        numbers = reading.numbersOfPlaces(told);
        if (places.isEmpty()) {
            missing(
                    ActionPlanColumn.PLACE,
                    new Wording(
                            "Dites quelle colonne le dit (axe, défi, orientation, objectif…), ou ajoutez-la : une action"
                                    + " se place par elle.",
                            "Say which column tells it (axe, défi, orientation, objectif…), or add it: an action takes"
                                    + " its place by it."),
                    faults);
        }
        if (!columns.containsKey(ActionPlanColumn.TITLE)) {
            missing(
                    ActionPlanColumn.TITLE,
                    new Wording(
                            "Dites quelle colonne tient le titre des actions, ou ajoutez-la.",
                            "Say which column holds the title of actions, or add it."),
                    faults);
        }
    }

    private void missing(ActionPlanColumn needed, Wording mend, FaultList faults) {
        String found = headers.stream().filter(header -> !header.isEmpty()).collect(Collectors.joining(", "));
        faults.add(
                line,
                needed.header(),
                new Wording("Cette colonne manque. Colonnes trouvées : ", "This column is missing. Columns found: ")
                        .then(found + ". ")
                        .then(mend));
    }

    private void place(int at, Optional<ActionPlanColumn> column, FaultList faults) {
        String header = headers.get(at);
        if (column.isEmpty()) {
            boolean amount = FoldedText.of(header).startsWith("montant") && at > 0;
            others.put(at, amount ? header + " (" + headers.get(at - 1) + ")" : header);
        } else if (columns.putIfAbsent(column.get(), at) != null) {
            faults.add(
                    line,
                    header,
                    new Wording(
                                    "Cette colonne dit la même chose qu'une autre, « ",
                                    "This column says the same as another, “")
                            .then(called(column.get()))
                            .then(new Wording(
                                    " ». Renommez ou retirez l'une des deux, ou dites ce que tient chacune.",
                                    "”. Rename or remove one of the two, or say what each holds.")));
        }
    }

    /// The cells of a header row, as many as the widest row of its sheet has.
    static List<String> headers(SheetRows sheet, int row) {
        List<String> headers = new ArrayList<>(sheet.rows().get(row).cells());
        int width = sheet.rows().stream().mapToInt(Table.Row::width).max().orElse(0);
        while (headers.size() < width) {
            headers.add("");
        }
        return List.copyOf(headers);
    }

    /// What a person calls a column by: its header, else its number.
    static String name(List<String> headers, int at) {
        return headers.get(at).isEmpty() ? "Colonne " + (at + 1) : headers.get(at);
    }

    /// The row of a sheet that looks like the header, from 0; -1 where none does. Three columns that only plans
    /// have are enough; so are a place, a title and anything more, and what a person said of its columns, once it
    /// says where actions stand and what they are called.
    static int row(SheetRows sheet, ActionPlanWords words) {
        for (int i = 0; i < Math.min(LAST_ROW, sheet.rows().size()); i++) {
            List<String> cells = headers(sheet, i);
            List<Optional<ActionPlanColumn>> told = new HeaderReading(cells, words).columns();
            List<ActionPlanColumn> named =
                    told.stream().flatMap(Optional::stream).toList();
            boolean placed = named.contains(ActionPlanColumn.PLACE) && named.contains(ActionPlanColumn.TITLE);
            boolean said =
                    IntStream.range(0, cells.size()).anyMatch(at -> HeaderReading.isSaid(name(cells, at), words));
            boolean enough = distinct(cells, told, false) >= ENOUGH_COLUMNS
                    || (placed && distinct(cells, told, true) >= ENOUGH_COLUMNS);
            if (enough || (said && placed)) {
                return i;
            }
        }
        return -1;
    }

    /// @param any whether columns that other tables have as well count, too
    private static long distinct(List<String> cells, List<Optional<ActionPlanColumn>> told, boolean any) {
        return IntStream.range(0, cells.size())
                .filter(at -> told.get(at)
                        .filter(column -> any || !column.isOfAnyTable())
                        .isPresent())
                .mapToObj(at -> FoldedText.of(cells.get(at)))
                .distinct()
                .count();
    }

    int line() {
        return line;
    }

    /// Columns that say where an action stands, from the top down.
    List<Integer> places() {
        return places;
    }

    /// The headers of those columns.
    List<String> placeNames() {
        return places.stream().map(headers::get).toList();
    }

    /// As the file calls a column of places; as the platforms do where it has none.
    String placeName(int depth) {
        return depth < places.size() ? headers.get(places.get(depth)) : depth == 0 ? "Axe (x)" : "Sous-axe (x.x)";
    }

    /// The column that numbers a column of places, beside it.
    Optional<Integer> numberOf(int place) {
        return Optional.ofNullable(numbers.get(place));
    }

    /// The place a column numbers.
    Optional<Integer> numbered(int column) {
        return numbers.entrySet().stream()
                .filter(numbering -> numbering.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Where a column that comes once stands.
    Optional<Integer> at(ActionPlanColumn column) {
        return Optional.ofNullable(columns.get(column));
    }

    /// Whether a plan has a place for what a column says.
    boolean isKnown(int at) {
        return places.contains(at) || columns.containsValue(at);
    }

    /// Whether a column says where an action stands, or what it or its step is called.
    boolean names(int at) {
        return places.contains(at)
                || at(ActionPlanColumn.TITLE).filter(title -> title == at).isPresent()
                || at(ActionPlanColumn.SUB_ACTION).filter(step -> step == at).isPresent();
    }

    /// As the file calls the column at a place.
    String called(int at) {
        return name(headers, at);
    }

    /// As the file calls a column; as the platforms do where it has none.
    String called(ActionPlanColumn column) {
        return at(column).map(at -> name(headers, at)).orElseGet(column::header);
    }

    /// As the file calls a column a plan has no place for; by number where it calls it nothing.
    String other(int at) {
        String header = others.getOrDefault(at, "");
        return header.isEmpty() ? "Colonne " + (at + 1) : header;
    }

    /// The headers of all columns a plan has no place for.
    List<String> others() {
        return List.copyOf(others.values());
    }
}
