package fr.continuum.adapters.web.reading;

import fr.continuum.application.linking.Caught;
import fr.continuum.application.linking.RowsInForce.Row;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row of a table in force, in the words of the chart and of the trees.
///
/// @param asks what it asks of a key
/// @param targets where it leads; none where it sets aside
/// @param said who said so, when, from what file or screen
/// @param states what somebody should look at, the most urgent first
public record ListedRow(Row row, List<Asks> asks, List<Target> targets, TimelineEntry said, Set<RowState> states) {

    /// @param label of the code; empty where nothing says one
    public record Asks(Condition condition, String label) {}

    /// @param label its code where the tree has lost it
    /// @param gone whether no tree has it any more (R11)
    /// @param waiting whether somebody must say that the row still leads there
    public record Target(Share share, String label, boolean gone, boolean waiting) {

        public boolean isWhole() {
            return share.partsPerMillion() == Share.WHOLE;
        }
    }

    public AllocationRule rule() {
        return row.rule();
    }

    public String id() {
        return row.id().value();
    }

    public Caught caught() {
        return row.caught();
    }

    public boolean is(RowState state) {
        return states.contains(state);
    }

    /// Why it sets aside; empty where it traces.
    public String reason() {
        return switch (rule().outcome()) {
            case Outcome.SetAside(SetAsideReason reason) -> reason.name();
            case Outcome.Targets _ -> "";
        };
    }

    /// What its shares leave, in per cent; null where they leave nothing.
    public @Nullable BigDecimal left() {
        return left(rule().outcome());
    }

    static @Nullable BigDecimal left(Outcome outcome) {
        int given = switch (outcome) {
            case Outcome.SetAside _ -> Share.WHOLE;
            case Outcome.Targets(List<Share> shares) ->
                shares.stream().mapToInt(Share::partsPerMillion).sum();
        };
        return given == Share.WHOLE ? null : BigDecimal.valueOf(Share.WHOLE - given, 4);
    }

    /// What it leads to, for putting in order.
    String leads() {
        return reason() + targets.stream().map(Target::label).collect(Collectors.joining(", "));
    }
}
