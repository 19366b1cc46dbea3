package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of an action-plan workbook under its header, wherever it stands and in whatever order its columns come.
/// What the model of the workbook says of itself (kinds of fields, explanations) is no data and reads as empty.
final class ActionPlanTable {

    /// How far down the header may stand.
    static final int LAST_HEADER_ROW = 10;

    private static final Set<String> BANNERS = Set.of("donnees", "exemple", "exemples");
    private static final List<String> NOTICES = List.of(
            "champ texte",
            "champ num",
            "champ liste",
            "champ date",
            "champ binaire",
            "ce champ ne sera pas",
            "ces informations devront",
            "si vos axes sont",
            "si vos sous-axes",
            "si vos sous-sous-axes",
            "texte court de 300",
            "➔ utilisez exactement");

    private final Map<ActionPlanColumn, Integer> columns = new EnumMap<>(ActionPlanColumn.class);
    private final List<Integer> places;
    private final Map<Integer, String> others = new LinkedHashMap<>();
    private final List<String> headers;
    private final int headerLine;
    private final List<Table.Row> rows;
    private final ActionPlanWords words;

    private ActionPlanTable(SheetRows sheet, int headerRow, ActionPlanWords words, FaultList faults) {
        this.words = words;
        headers = headers(sheet, headerRow);
        headerLine = sheet.rows().get(headerRow).line();
        rows = sheet.rows().subList(headerRow + 1, sheet.rows().size());
        List<Optional<ActionPlanColumn>> told = columns(headers, words);
        List<Integer> placing = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (told.get(i).filter(ActionPlanColumn.PLACE::equals).isPresent()) {
                placing.add(i);
            } else {
                place(i, told.get(i), faults);
            }
        }
        places = PlaceWords.fromTheTop(placing, headers, words);
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
                headerLine,
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
                    headerLine,
                    header,
                    new Wording(
                                    "Cette colonne dit la même chose qu'une autre, « ",
                                    "This column says the same as another, “")
                            .then(header(column.get()))
                            .then(new Wording(
                                    " ». Renommez ou retirez l'une des deux, ou dites ce que tient chacune.",
                                    "”. Rename or remove one of the two, or say what each holds.")));
        }
    }

    /// What each column of a header tells; empty for what a plan has no place for.
    static List<Optional<ActionPlanColumn>> columns(List<String> headers, ActionPlanWords words) {
        return new HeaderReading(headers, words).columns();
    }

    /// The cells of a header row, as many as the widest row of its sheet has.
    static List<String> headers(SheetRows sheet, int headerRow) {
        List<String> headers = new ArrayList<>(sheet.rows().get(headerRow).cells());
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

    /// The row of a sheet that looks like the header, from 0; -1 where none does. What a person said of its
    /// columns is enough, once it says where actions stand and what they are called.
    static int headerRow(SheetRows sheet, ActionPlanWords words) {
        for (int i = 0; i < Math.min(LAST_HEADER_ROW, sheet.rows().size()); i++) {
            List<String> cells = headers(sheet, i);
            List<Optional<ActionPlanColumn>> told = columns(cells, words);
            List<ActionPlanColumn> named =
                    told.stream().flatMap(Optional::stream).toList();
            long distinct = IntStream.range(0, cells.size())
                    .filter(at -> told.get(at).isPresent())
                    .mapToObj(at -> FoldedText.of(cells.get(at)))
                    .distinct()
                    .count();
            boolean said = IntStream.range(0, cells.size()).anyMatch(at -> HeaderReading.isSaid(name(cells, at), words))
                    && named.contains(ActionPlanColumn.PLACE)
                    && named.contains(ActionPlanColumn.TITLE);
            if (distinct >= 3 || said) {
                return i;
            }
        }
        return -1;
    }

    static ActionPlanTable of(SheetRows sheet, int headerRow, ActionPlanWords words, FaultList faults) {
        return new ActionPlanTable(sheet, headerRow, words, faults);
    }

    /// What the first column of places holds, by what columns are called; empty where they do not say.
    Optional<PlanLevel> top() {
        return PlaceWords.top(places.stream().map(headers::get).toList(), words);
    }

    /// How many columns say where an action stands.
    int depth() {
        return places.size();
    }

    /// The label a row has in one of them, from the top.
    String place(Table.Row row, int depth) {
        return said(row.cell(places.get(depth)));
    }

    /// As the file calls it; as the platforms do where it has none.
    String placeHeader(int depth) {
        return depth < places.size() ? headers.get(places.get(depth)) : depth == 0 ? "Axe (x)" : "Sous-axe (x.x)";
    }

    /// What the column of budgets is counted in: what a person said, else what its header says; euros where
    /// neither does.
    BudgetUnit budgetUnit() {
        String header = header(ActionPlanColumn.BUDGET);
        return ActionPlanColumn.said(header, words)
                .flatMap(BudgetUnit::of)
                .or(() -> BudgetUnit.of(header))
                .orElse(BudgetUnit.EURO);
    }

    /// Whether a column of budgets asks for amounts and nothing else: a person or the platforms say it does.
    boolean asksForAmounts() {
        String header = header(ActionPlanColumn.BUDGET);
        return ActionPlanColumn.said(header, words).isPresent() || ActionPlanColumn.isBudgetOfPlatforms(header);
    }

    /// Columns that would be the budget as well, and are not: by header.
    List<String> otherBudgets() {
        return others.values().stream()
                .filter(header -> ActionPlanColumn.of(header, words)
                        .filter(ActionPlanColumn.BUDGET::equals)
                        .isPresent())
                .toList();
    }

    Optional<ActionPlanState> state(Table.Row row) {
        return StatusWords.of(text(row, ActionPlanColumn.STATUS), words);
    }

    List<Table.Row> rows() {
        return rows;
    }

    int headerLine() {
        return headerLine;
    }

    /// As the file calls a column.
    String header(ActionPlanColumn column) {
        Integer at = columns.get(column);
        return at == null ? column.header() : name(headers, at);
    }

    /// Of columns that come once: what a row says in one.
    String text(Table.Row row, ActionPlanColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : said(row.cell(at));
    }

    /// What a row says in columns a plan has no place for, by header; under none, by number.
    Map<String, String> others(Table.Row row) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = said(row.cell(i));
            if (!text.isEmpty() && !places.contains(i) && !columns.containsValue(i)) {
                String header = others.getOrDefault(i, "");
                said.merge(header.isEmpty() ? "Colonne " + (i + 1) : header, text, (one, two) -> one + "\n" + two);
            }
        }
        return said;
    }

    /// Whether a row belongs to the model of the workbook rather than to the plan.
    boolean isNotice(Table.Row row) {
        List<String> told = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return told.stream().allMatch(cell -> said(cell).isEmpty())
                || (told.size() == 1 && BANNERS.contains(FoldedText.of(told.getFirst())))
                || (!text(row, ActionPlanColumn.TITLE).equals(raw(row, ActionPlanColumn.TITLE))
                        && !places.isEmpty()
                        && !place(row, 0).equals(row.cell(places.getFirst())));
    }

    private String raw(Table.Row row, ActionPlanColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at);
    }

    private static String said(String cell) {
        return isNotice(cell) ? "" : cell;
    }

    /// Whether the model of the workbook speaks of itself in a cell.
    static boolean isNotice(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        return NOTICES.stream().anyMatch(lower::startsWith);
    }
}
