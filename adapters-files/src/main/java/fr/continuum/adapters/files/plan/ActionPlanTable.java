package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

    private final Map<ActionPlanColumn, Integer> places = new EnumMap<>(ActionPlanColumn.class);
    private final Map<Integer, String> others = new LinkedHashMap<>();
    private final List<String> headers;
    private final int headerLine;
    private final List<Table.Row> rows;

    private ActionPlanTable(SheetRows sheet, int headerRow, FaultList faults) {
        headers = sheet.rows().get(headerRow).cells();
        headerLine = sheet.rows().get(headerRow).line();
        rows = sheet.rows().subList(headerRow + 1, sheet.rows().size());
        for (int i = 0; i < headers.size(); i++) {
            place(i, faults);
        }
        for (ActionPlanColumn needed : List.of(ActionPlanColumn.AXIS, ActionPlanColumn.TITLE)) {
            if (!places.containsKey(needed)) {
                faults.add(
                        headerLine,
                        needed.header(),
                        new Wording(
                                        "Cette colonne manque. Colonnes trouvées : ",
                                        "This column is missing. Columns found: ")
                                .then(String.join(
                                        ", ",
                                        headers.stream()
                                                .filter(h -> !h.isEmpty())
                                                .toList()))
                                .then(new Wording(
                                        ". Ajoutez-la : une action se place par elle.",
                                        ". Add it: an action takes its place by it.")));
            }
        }
    }

    private void place(int at, FaultList faults) {
        String header = headers.get(at);
        ActionPlanColumn column = ActionPlanColumn.of(header).orElse(null);
        if (column == null) {
            boolean amount = FoldedText.of(header).startsWith("montant") && at > 0;
            others.put(at, amount ? header + " (" + headers.get(at - 1) + ")" : header);
        } else if (places.putIfAbsent(column, at) != null) {
            faults.add(
                    headerLine,
                    header,
                    new Wording(
                            "Cette colonne figure deux fois dans l'en-tête. Renommez ou retirez l'une des deux.",
                            "This column stands twice in the header. Rename or remove one of the two."));
        }
    }

    /// The row of a sheet that looks like the header, from 0; -1 where none does.
    static int headerRow(SheetRows sheet) {
        for (int i = 0; i < Math.min(LAST_HEADER_ROW, sheet.rows().size()); i++) {
            List<ActionPlanColumn> named = new ArrayList<>();
            sheet.rows()
                    .get(i)
                    .cells()
                    .forEach(cell -> ActionPlanColumn.of(cell).ifPresent(named::add));
            if (named.stream().distinct().count() >= 3) {
                return i;
            }
        }
        return -1;
    }

    static ActionPlanTable of(SheetRows sheet, int headerRow, FaultList faults) {
        return new ActionPlanTable(sheet, headerRow, faults);
    }

    List<Table.Row> rows() {
        return rows;
    }

    int headerLine() {
        return headerLine;
    }

    boolean has(ActionPlanColumn column) {
        return places.containsKey(column);
    }

    /// As the file calls a column.
    String header(ActionPlanColumn column) {
        Integer place = places.get(column);
        return place == null ? column.header() : headers.get(place);
    }

    String text(Table.Row row, ActionPlanColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : said(row.cell(place));
    }

    /// What a row says in columns a plan has no place for, by header; under none, by number.
    Map<String, String> others(Table.Row row) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = said(row.cell(i));
            if (!text.isEmpty() && !places.containsValue(i)) {
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
                        && !text(row, ActionPlanColumn.AXIS).equals(raw(row, ActionPlanColumn.AXIS)));
    }

    private String raw(Table.Row row, ActionPlanColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    private static String said(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        return NOTICES.stream().anyMatch(lower::startsWith) ? "" : cell;
    }
}
