package fr.continuum.domain.analytic;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.analytic.AxisCode.Recognition;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.plan.PlanCode;
import java.util.List;

/// What the rows of a table of the plan say of analytic codes.
public final class KnownCodes {

    /// Of an authority that has no table.
    public static final KnownCodes NONE = new KnownCodes(List.of());

    private final List<AllocationRule> rows;

    private KnownCodes(List<AllocationRule> rows) {
        this.rows = rows;
    }

    public static KnownCodes of(AllocationTable table) {
        return new KnownCodes(table.rules().stream()
                .filter(row ->
                        row.conditions().stream().anyMatch(condition -> condition.field() == KeyField.ANALYTIC_CODE))
                .toList());
    }

    /// The codes that rows say stand for an element, in all years and whatever else a line says.
    List<String> of(PlanCode element) {
        return rows.stream()
                .filter(row -> row.years().equals(Years.ALL)
                        && isOneCode(row)
                        && row.outcome().equals(Outcome.Targets.whole(element.value())))
                .map(row -> row.conditions().getFirst().code())
                .toList();
    }

    /// Whether no row says the code is for something else, be it in some years, or for some lines, only.
    boolean mayStandFor(String code, PlanCode element) {
        return rows.stream()
                .filter(row -> row.conditions().stream()
                        .anyMatch(condition -> condition.field() == KeyField.ANALYTIC_CODE && isMetBy(condition, code)))
                .allMatch(row -> row.outcome().equals(Outcome.Targets.whole(element.value())));
    }

    Recognition recognition(String code, PlanCode element) {
        if (of(element).contains(code)) {
            return Recognition.ROW;
        }
        return code.equals(element.value()) ? Recognition.CODE_OF_PLAN : Recognition.NOT_YET;
    }

    private static boolean isOneCode(AllocationRule row) {
        return row.conditions().size() == 1 && row.conditions().getFirst().match() == Condition.Match.EXACT;
    }

    private static boolean isMetBy(Condition condition, String code) {
        return switch (condition.match()) {
            case EXACT -> condition.code().equals(code);
            case PREFIX -> code.startsWith(condition.code());
        };
    }
}
