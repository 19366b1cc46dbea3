package fr.continuum.application.consultation;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why one line is where it is, in both dimensions.
///
/// @param siblings lines of the document that share the key, the first ones, this line included
/// @param siblingCount how many there are
/// @param plan null for revenue, and where no plan table stood nor the line bears a code of the plan
public record LineExplanation(
        BudgetLine line,
        List<BudgetLine> siblings,
        long siblingCount,
        Answer policy,
        @Nullable Answer plan) {

    public LineExplanation {
        siblings = List.copyOf(siblings);
    }

    /// The answer in one dimension.
    public sealed interface Answer {

        /// By the program's own list, before any table.
        record OutOfScope(OutOfScopeReason reason) implements Answer {}

        /// By the functions of the chart: the authority brought no table.
        record ByFunction(List<Share> shares) implements Answer {}

        /// By a row of the table, or a person's own link.
        record Traced(Row by, List<Share> shares, Strength strength) implements Answer {}

        record SetAside(Row by, SetAsideReason reason) implements Answer {}

        /// Rows of equal rank disagree.
        record Ambiguous(List<Row> rows) implements Answer {}

        /// A row matched; its targets no longer exist (R11).
        record TargetGone(Row by) implements Answer {}

        /// @param nearest the rows that missed by the fewest fields, nearest first
        record Untraced(List<NearRow> nearest) implements Answer {}
    }

    /// A row, and who said it, when and where; where nobody is known to have, who put its table in force.
    ///
    /// @param entry null where the timeline has lost it, and of a code at source
    public record Row(AllocationRule rule, @Nullable TimelineEntry entry) {}

    /// @param missed the conditions this line does not meet
    /// @param wrongYear whether the row does not hold for this fiscal year
    public record NearRow(Row row, List<Condition> missed, boolean wrongYear) {}
}
