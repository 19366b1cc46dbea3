package fr.continuum.application.linking;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.By;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Adds rows to an authority's table: for this code, this outcome. Their effect on a document is shown before they are
/// kept; published figures move with the next night only.
public final class GuidedLinking {

    /// Where rows made on screen say they come from.
    public static final String SOURCE = "écran « Relier »";

    private final AllocationTables tables;
    private final Plans plans;
    private final Clock clock;
    private final RowRefusals rowRefusals;
    private final DocumentEffect effect;

    public GuidedLinking(
            AllocationTables tables,
            TargetTrees trees,
            Plans plans,
            BudgetFacts facts,
            ChartStore charts,
            Clock clock) {
        this.tables = tables;
        this.plans = plans;
        this.clock = clock;
        AuthorityTables everything = new AuthorityTables(tables, trees);
        this.rowRefusals = new RowRefusals(tables, everything);
        this.effect = new DocumentEffect(everything, facts, charts);
    }

    /// One row, for every fiscal year.
    public record Proposal(Dimension dimension, List<Condition> conditions, Outcome outcome) {

        public Proposal {
            conditions = List.copyOf(conditions);
        }
    }

    /// Why a row cannot be added.
    public enum Refusal {
        /// Policies follow the functions of the chart as long as no table is imported: a table of one row
        /// would leave all the rest untraced.
        TABLE_MISSING,
        CODE_MISSING,
        /// R22: in the plan, nature and chapter say what, not why.
        PURPOSE_MISSING,
        /// The reason to set aside belongs to the other dimension.
        REASON_OF_OTHER_QUESTION,
        /// R11: the target does not exist.
        TARGET_GONE,
        /// R11: nothing is paid for an axis itself, but for an objective or an action under it.
        TARGET_IS_AN_AXIS,
        /// R11: the plan gave the target up; what was linked to it before stays.
        TARGET_GIVEN_UP
    }

    /// A row that cannot be added.
    ///
    /// @param target the one it is about; empty where it is about none
    public record RefusedRow(Proposal row, Refusal because, String target) {}

    /// What a row would change.
    public sealed interface Preview {

        /// @param table version of the table the row would be added to
        /// @param keys whose answer changes, in the flow and measure asked for
        /// @param after what the next night would find; today's other changes of table included in both
        /// @param overridden rows that would no longer answer some keys, or none at all
        /// @param clashes rows that would contradict one another: their keys become ambiguous (R23). A row
        /// added here takes the place of those it would contradict; but rows of the plan that already say two
        /// things of one policy begin to matter once a key is given to it
        /// @param planKeys of a change of policies: keys whose answer in the plan would change with it
        record Effect(
                Sha256 table,
                long keys,
                Coverage before,
                Coverage after,
                List<TouchedRows> overridden,
                List<TouchedRows> clashes,
                long planKeys)
                implements Preview {

            public Effect {
                overridden = List.copyOf(overridden);
                clashes = List.copyOf(clashes);
            }
        }

        record Refused(Refusal because, String target) implements Preview {}
    }

    /// What became of the row.
    public sealed interface Kept {

        /// @param table the version now in force; figures follow with the next night
        record Done(Sha256 table) implements Kept {}

        record Refused(Refusal because, String target) implements Kept {}

        /// Someone changed the table in between, or the plan its rows lead to: the effect shown may not be
        /// what would happen.
        record TableChanged() implements Kept {}
    }

    /// Every row that cannot be added, with the first reason of each; none where all can.
    public List<RefusedRow> refusals(Siren authority, List<Proposal> proposals) {
        return rowRefusals.of(authority, proposals, content(plans.inForce(authority)));
    }

    /// What new rows may lead to: policies that exist, objectives and actions that the plan did not give up.
    public Predicate<String> targets(Siren authority, Dimension dimension) {
        LinkableTargets targets = rowRefusals.targets(authority, dimension, content(plans.inForce(authority)));
        return target -> targets.refusal(target, false).isEmpty();
    }

    private static MandatePlan content(Optional<Versioned<MandatePlan>> plan) {
        return plan.map(Versioned::content).orElse(MandatePlan.NONE);
    }

    /// The effect on one reading, nothing being kept.
    public Preview preview(ReadingId reading, Flow flow, Measure measure, Proposal proposal) {
        return preview(reading, flow, measure, List.of(proposal));
    }

    /// The effect of several rows of one dimension together, nothing being kept.
    public Preview preview(ReadingId reading, Flow flow, Measure measure, List<Proposal> proposals) {
        Siren authority = reading.authority();
        Dimension dimension = AddedRows.dimension(proposals);
        Optional<RefusedRow> refusal = refusals(authority, proposals).stream().findFirst();
        if (refusal.isPresent()) {
            return new Preview.Refused(refusal.get().because(), refusal.get().target());
        }
        AllocationTable base = AddedRows.base(tables.inForce(authority, dimension), dimension);
        AllocationTable changed = AddedRows.shown(base, proposals);
        return effect.of(reading, flow, measure, base, changed);
    }

    /// Adds the row to the authority's own table; where it has none, to a copy of the home's.
    ///
    /// @param seen version of the table whose effect was shown
    public Kept keep(Siren authority, Proposal proposal, Sha256 seen, By by) {
        return keep(authority, List.of(proposal), seen, by);
    }

    /// Adds several rows of one dimension, all or none.
    public Kept keep(Siren authority, List<Proposal> proposals, Sha256 seen, By by) {
        Dimension dimension = AddedRows.dimension(proposals);
        Optional<Versioned<MandatePlan>> plan = plans.inForce(authority);
        Optional<RefusedRow> refusal =
                rowRefusals.of(authority, proposals, content(plan)).stream().findFirst();
        if (refusal.isPresent()) {
            return new Kept.Refused(refusal.get().because(), refusal.get().target());
        }
        Owner owner = Owner.of(authority);
        Optional<Versioned<AllocationTable>> inForce = tables.inForce(authority, dimension);
        AllocationTable base = AddedRows.base(inForce, dimension);
        if (!base.version().equals(seen)) {
            return new Kept.TableChanged();
        }
        TimelineEntry entry = by.at(clock.instant());
        AllocationTable changed = AddedRows.kept(base, proposals, by.source(), entry);
        Optional<Sha256> own =
                inForce.filter(version -> version.owner().equals(owner)).map(Versioned::version);
        boolean kept = switch (dimension) {
            case POLICY -> tables.replace(owner, own, changed, entry);
            case PLAN -> tables.link(owner, own, plan.map(Versioned::version), changed, entry);
        };
        return kept ? new Kept.Done(changed.version()) : new Kept.TableChanged();
    }
}
