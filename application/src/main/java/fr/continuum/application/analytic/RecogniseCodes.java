package fr.continuum.application.analytic;

import fr.continuum.application.linking.GuidedLinking;
import fr.continuum.application.linking.GuidedLinking.Kept;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.port.By;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.AxisCode;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.Optional;

/// Keeps, in the authority's table, what each code of an axis stands for where it is not that of the plan itself:
/// lines that bear it arrive STRONG, and the next export gives the same codes again.
public final class RecogniseCodes {

    private final AskAnalyticAxis axes;
    private final GuidedLinking links;

    public RecogniseCodes(AskAnalyticAxis axes, GuidedLinking links) {
        this.axes = axes;
        this.links = links;
    }

    /// What became of it.
    public sealed interface Recognised {

        /// @param rows how many codes were added; all others were understood already
        record Done(int rows) implements Recognised {}

        /// The table, or the plan, changed since the axis was seen: its codes may be others now.
        record Changed() implements Recognised {}

        record TooShort(AnalyticAxis.Made.TooShort why) implements Recognised {}

        /// There is no plan to recognise codes of.
        record NoPlan() implements Recognised {}
    }

    /// @param seen version of the table the axis was made with
    public Recognised recognise(Siren authority, CodeFormat format, Sha256 seen, By by) {
        Optional<AnalyticAxis.Made> made =
                axes.ask(Owner.of(authority), format, false).map(AskAnalyticAxis.AxisSeen::made);
        if (made.isEmpty()) {
            return new Recognised.NoPlan();
        }
        return switch (made.get()) {
            case AnalyticAxis.Made.TooShort why -> new Recognised.TooShort(why);
            case AnalyticAxis.Made.Axis(AnalyticAxis axis) -> keep(authority, axis.notYet(), seen, by);
        };
    }

    private Recognised keep(Siren authority, List<AxisCode> codes, Sha256 seen, By by) {
        if (codes.isEmpty()) {
            return new Recognised.Done(0);
        }
        return switch (links.keep(
                authority, codes.stream().map(RecogniseCodes::row).toList(), seen, by)) {
            case Kept.Done _ -> new Recognised.Done(codes.size());
            case Kept.Refused _, Kept.TableChanged _ -> new Recognised.Changed();
        };
    }

    /// A table as it would be with all codes of an axis understood: for who imports tables from files.
    public static AllocationTable with(AllocationTable table, AnalyticAxis axis) {
        return table.with(axis.notYet().stream()
                .map(RecogniseCodes::row)
                .map(row -> AllocationRule.row(row.conditions(), row.outcome()))
                .toList());
    }

    private static Proposal row(AxisCode code) {
        return new Proposal(
                Dimension.PLAN,
                List.of(Condition.exactly(KeyField.ANALYTIC_CODE, code.code())),
                Outcome.Targets.whole(code.element().value()));
    }
}
