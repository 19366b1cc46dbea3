package fr.continuum.domain.analytic;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Spelling;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The codes by which finance and HR tools know objectives and actions, as rows of the table of the plan remember
/// them: `000OS1` is OS1 wherever a tool writes it, in a ledger, a training plan or a list of needs. A code that rows
/// say is for something else too, for some lines or some years, stands for nothing by itself.
public final class ToolCodes {

    /// Of an authority that has no table.
    public static final ToolCodes NONE = new ToolCodes(Map.of());

    private final Map<String, PlanCode> elements;

    private ToolCodes(Map<String, PlanCode> elements) {
        this.elements = Map.copyOf(elements);
    }

    public static ToolCodes of(AllocationTable table) {
        KnownCodes known = KnownCodes.of(table);
        Map<String, Set<PlanCode>> found = new HashMap<>();
        for (AllocationRule row : table.rules()) {
            code(row)
                    .ifPresent(code -> target(row)
                            .filter(element -> known.mayStandFor(code, element))
                            .ifPresent(element -> found.computeIfAbsent(Spelling.folded(code), _ -> new TreeSet<>())
                                    .add(element)));
        }
        Map<String, PlanCode> elements = new HashMap<>();
        found.forEach((code, all) -> {
            if (all.size() == 1) {
                elements.put(code, all.iterator().next());
            }
        });
        return new ToolCodes(elements);
    }

    private static Optional<String> code(AllocationRule row) {
        Condition only = row.conditions().size() == 1 ? row.conditions().getFirst() : null;
        return only != null
                        && row.years().equals(Years.ALL)
                        && only.field() == KeyField.ANALYTIC_CODE
                        && only.match() == Condition.Match.EXACT
                ? Optional.of(only.code())
                : Optional.empty();
    }

    private static Optional<PlanCode> target(AllocationRule row) {
        return row.outcome() instanceof Outcome.Targets targets
                        && targets.shares().size() == 1
                        && PlanCode.isValid(targets.shares().getFirst().target())
                ? Optional.of(new PlanCode(targets.shares().getFirst().target()))
                        .filter(element -> row.outcome().equals(Outcome.Targets.whole(element.value())))
                : Optional.empty();
    }

    /// What a text stands for, however it is spelled; empty where no row says.
    public Optional<PlanCode> element(String text) {
        return Optional.ofNullable(elements.get(Spelling.folded(text)));
    }
}
