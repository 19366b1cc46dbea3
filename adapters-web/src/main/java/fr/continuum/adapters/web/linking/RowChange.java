package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.linking.RowHistory.Change;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.target.TargetTree;
import java.util.List;

/// A moment in the life of a row.
///
/// @param line of the file it came from; 0 where it has none
record RowChange(TimelineEntry entry, int line, List<RowAnswer> before, List<RowAnswer> after) {

    static RowChange of(Change change, TargetTree tree, Figures say) {
        return new RowChange(
                change.entry(),
                change.after().stream()
                        .map(AllocationRule::origin)
                        .filter(origin -> origin.source().equals(change.entry().source()))
                        .mapToInt(AllocationRule.Origin::line)
                        .findFirst()
                        .orElse(0),
                answers(change.before(), tree, say),
                answers(change.after(), tree, say));
    }

    private static List<RowAnswer> answers(List<AllocationRule> rules, TargetTree tree, Figures say) {
        return rules.stream()
                .map(rule -> RowAnswer.of(rule.outcome(), tree, say))
                .toList();
    }

    /// Which word of the page says what happened.
    public String what() {
        return before.isEmpty() ? "made" : after.isEmpty() ? "removed" : "changed";
    }
}
