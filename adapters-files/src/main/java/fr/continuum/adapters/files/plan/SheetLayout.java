package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.outline.LooseWords;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanLayout;
import fr.continuum.application.port.ActionPlanLayout.Column;
import fr.continuum.application.port.ActionPlanLayout.StatusWord;
import fr.continuum.application.port.ActionPlanWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lays a sheet out for a person to say what its columns are. Where none of the first rows is known for the header,
/// the fullest of them is taken for it.
final class SheetLayout {

    /// More columns, or more status words, than anybody would say on one page.
    private static final int MOST_COLUMNS = 60;

    private static final int MOST_STATUSES = 40;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private final List<String> headers;
    private final List<Table.Row> below;
    private final ActionPlanWords words;

    private SheetLayout(List<String> headers, List<Table.Row> below, ActionPlanWords words) {
        this.headers = headers;
        this.below = below;
        this.words = words;
    }

    /// @param wanted name of a sheet; empty for the first seen that has a header
    static Optional<ActionPlanLayout> of(List<SheetRows> sheets, ActionPlanWords words, String wanted) {
        List<SheetRows> seen = sheets.stream()
                .filter(sheet -> wanted.isEmpty() ? !sheet.hidden() : sheet.isCalled(wanted))
                .toList();
        return seen.stream()
                .filter(sheet -> ActionPlanHeader.row(sheet, words) >= 0)
                .findFirst()
                .or(() -> seen.stream()
                        .filter(sheet -> likeliest(sheet, words) >= 0)
                        .findFirst())
                .map(sheet -> laid(sheet, words));
    }

    private static ActionPlanLayout laid(SheetRows sheet, ActionPlanWords words) {
        int known = ActionPlanHeader.row(sheet, words);
        int at = known >= 0 ? known : likeliest(sheet, words);
        Table.Row header = sheet.rows().get(at);
        SheetLayout layout = new SheetLayout(
                ActionPlanHeader.headers(sheet, at),
                sheet.rows().subList(at + 1, sheet.rows().size()),
                words);
        return layout.layout(sheet.name(), header.line());
    }

    /// The first of the rows a header may stand on that name most columns, then hold most; -1 where none has two
    /// cells.
    private static int likeliest(SheetRows sheet, ActionPlanWords words) {
        return IntStream.range(
                        0, Math.min(ActionPlanHeader.LAST_ROW, sheet.rows().size()))
                .filter(i -> filled(sheet.rows().get(i)) >= 2)
                .boxed()
                .max(Comparator.<Integer>comparingLong(i -> named(sheet.rows().get(i), words))
                        .thenComparingLong(i -> filled(sheet.rows().get(i)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    private static long named(Table.Row row, ActionPlanWords words) {
        return row.cells().stream()
                .filter(cell -> ActionPlanColumn.of(cell, words).isPresent())
                .count();
    }

    private static long filled(Table.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private ActionPlanLayout layout(String sheet, int line) {
        List<Optional<ActionPlanColumn>> told = new HeaderReading(headers, words).columns();
        List<Column> columns = new ArrayList<>();
        List<StatusWord> statuses = List.of();
        for (int i = 0; i < headers.size(); i++) {
            List<String> samples = samples(i);
            ActionPlanField field = field(ActionPlanHeader.name(headers, i), told.get(i));
            if (!headers.get(i).isEmpty() || !samples.isEmpty()) {
                columns.add(new Column(ActionPlanHeader.name(headers, i), samples, field));
            }
            if (field == ActionPlanField.STATUS && statuses.isEmpty()) {
                statuses = statuses(i);
            }
        }
        return new ActionPlanLayout(
                sheet,
                line,
                columns.stream().limit(MOST_COLUMNS).toList(),
                Math.max(0, columns.size() - MOST_COLUMNS),
                statuses.stream().limit(MOST_STATUSES).toList(),
                Math.max(0, statuses.size() - MOST_STATUSES));
    }

    /// A budget in the unit that it would be read in, where it is not euros.
    private ActionPlanField field(String name, Optional<ActionPlanColumn> told) {
        ActionPlanField field = told.map(ActionPlanColumn::field).orElse(ActionPlanField.OTHER);
        return field != ActionPlanField.BUDGET
                ? field
                : ActionPlanColumn.said(name, words)
                        .filter(said -> BudgetUnit.of(said).isPresent())
                        .or(() -> BudgetUnit.of(name)
                                .filter(unit -> unit != BudgetUnit.EURO)
                                .map(BudgetUnit::field))
                        .orElse(field);
    }

    private List<String> samples(int column) {
        return below.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() <= LONGEST_SAMPLE ? cell : cell.substring(0, LONGEST_SAMPLE) + "…")
                .toList();
    }

    private List<StatusWord> statuses(int column) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        below.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .filter(cell -> !ModelNotices.isNotice(cell))
                .forEach(cell -> alike.computeIfAbsent(LooseWords.of(cell), _ -> new ArrayList<>())
                        .add(cell));
        return alike.values().stream()
                .map(cells -> new StatusWord(cells.getFirst(), cells.size(), StatusWords.of(cells.getFirst(), words)))
                .toList();
    }
}
