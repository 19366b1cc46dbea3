package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.CellErrors;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.outline.Numbering;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.FileRemark;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Territory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The rows of an action-plan workbook under its header, as its columns tell them. What the model of the workbook says
/// of itself is no data and reads as empty.
final class ActionPlanTable {

    /// What may number a place: `1`, `1.2`, `1-2`.
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.\\-]\\d{1,3})*");

    private final ActionPlanHeader header;
    private final List<Table.Row> rows;
    private final ActionPlanWords words;

    /// @param faults told of what is wrong with the header
    ActionPlanTable(SheetRows sheet, int headerRow, ActionPlanWords words, FaultList faults) {
        this.words = words;
        header = new ActionPlanHeader(sheet, headerRow, words, faults);
        rows = sheet.rows().subList(headerRow + 1, sheet.rows().size());
    }

    /// What the first column of places holds, by what columns are called; empty where they do not say.
    Optional<PlanLevel> top() {
        return PlaceWords.top(header.placeNames(), words);
    }

    /// How many columns say where an action stands.
    int depth() {
        return header.places().size();
    }

    /// The label a row has in one of them, from the top, under the number that stands beside it.
    String place(Table.Row row, int depth) {
        int at = header.places().get(depth);
        String label = ModelNotices.without(row.cell(at));
        Optional<String> number = header.numberOf(at)
                .map(row::cell)
                .filter(text -> NUMBER.matcher(text).matches())
                .filter(_ -> !label.isEmpty() && Numbering.of(label).number().isEmpty());
        return number.map(said -> said.replace('-', '.') + ". " + label).orElse(label);
    }

    String placeHeader(int depth) {
        return header.placeName(depth);
    }

    /// What the column of budgets is counted in: what a person said, else what its header says; euros where
    /// neither does.
    BudgetUnit budgetUnit() {
        String budget = header(ActionPlanColumn.BUDGET);
        return ActionPlanColumn.said(budget, words)
                .flatMap(BudgetUnit::of)
                .or(() -> BudgetUnit.of(budget))
                .orElse(BudgetUnit.EURO);
    }

    /// Whether a column of budgets asks for amounts and nothing else: a person or the platforms say it does.
    boolean asksForAmounts() {
        String budget = header(ActionPlanColumn.BUDGET);
        return ActionPlanColumn.said(budget, words).isPresent() || ActionPlanColumn.isBudgetOfPlatforms(budget);
    }

    /// Whether a column asks for days and nothing else: a person or the platforms say it does. Elsewhere people
    /// write words as well (« en continu », « fin de mandat »).
    boolean asksForDays(ActionPlanColumn column) {
        String date = header(column);
        return ActionPlanColumn.said(date, words).isPresent() || ActionPlanColumn.isDateOfPlatforms(date);
    }

    /// Columns that would be the budget as well, and are not: by header.
    List<String> otherBudgets() {
        return header.others().stream()
                .filter(other -> ActionPlanColumn.of(other, words)
                        .filter(ActionPlanColumn.BUDGET::equals)
                        .isPresent())
                .toList();
    }

    Optional<ActionPlanState> state(Table.Row row) {
        return StatusWords.of(text(row, ActionPlanColumn.STATUS), words);
    }

    /// Places the plan in force names already, with their codes.
    Set<Territory> territories() {
        return words.territories();
    }

    List<Table.Row> rows() {
        return rows;
    }

    int headerLine() {
        return header.line();
    }

    /// As the file calls a column.
    String header(ActionPlanColumn column) {
        return header.called(column);
    }

    boolean has(ActionPlanColumn column) {
        return header.at(column).isPresent();
    }

    /// Of columns that come once: what a row says in one.
    String text(Table.Row row, ActionPlanColumn column) {
        return header.at(column)
                .map(row::cell)
                .filter(cell -> !CellErrors.isError(cell))
                .map(ModelNotices::without)
                .orElse("");
    }

    /// What a row says in columns a plan has no place for, by header; under none, by number.
    Map<String, String> others(Table.Row row) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = ModelNotices.without(row.cell(i));
            if (!text.isEmpty() && !CellErrors.isError(text) && !header.isKnown(i) && !numbersPlace(row, i)) {
                said.merge(header.other(i), text, (one, two) -> one + "\n" + two);
            }
        }
        return said;
    }

    /// Tells the cells of a row whose formula is in error: a fault where a plan has a place for what they say,
    /// left out elsewhere. They read as empty.
    ///
    /// @return whether the row says all the same where it stands and what it is called
    boolean isNamed(Table.Row row, FaultList faults, Remarks remarks) {
        boolean named = true;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i);
            if (!CellErrors.isError(cell)) {
                continue;
            }
            if (header.isKnown(i)) {
                faults.add(row.line(), header.called(i), CellErrors.why(cell));
                named &= !header.names(i);
            } else {
                remarks.add(FileRemark.Kind.NOT_KEPT, row.line(), header.other(i), CellErrors.why(cell));
            }
        }
        return named;
    }

    /// Whether a cell is the number of a place its row names.
    private boolean numbersPlace(Table.Row row, int column) {
        return header.numbered(column)
                .filter(place -> !row.cell(place).isEmpty())
                .filter(_ -> NUMBER.matcher(row.cell(column)).matches())
                .isPresent();
    }

    /// Whether a row belongs to the model of the workbook rather than to the plan.
    boolean isNotice(Table.Row row) {
        List<String> told = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return told.stream().allMatch(ModelNotices::isNotice)
                || (told.size() == 1 && ModelNotices.isBanner(told.getFirst()))
                || (header.at(ActionPlanColumn.TITLE)
                                .filter(at -> ModelNotices.isNotice(row.cell(at)))
                                .isPresent()
                        && !header.places().isEmpty()
                        && ModelNotices.isNotice(row.cell(header.places().getFirst())));
    }
}
