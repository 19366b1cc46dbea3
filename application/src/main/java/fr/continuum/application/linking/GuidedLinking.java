package fr.continuum.application.linking;

import fr.continuum.application.night.DocumentMeasurement;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.By;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.KeyTotals;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Adds rows to an authority's table: for this code, this outcome. Their effect on a document is shown before they are
/// kept; published figures move with the next night only.
public final class GuidedLinking {

    /// Where rows made on screen say they come from.
    public static final String SOURCE = "écran « Relier »";

    private final AllocationTables tables;
    private final AuthorityTables everything;
    private final BudgetFacts facts;
    private final ChartStore charts;
    private final Clock clock;
    private final RowRefusals rowRefusals;
    private final UntracedKeys untracedKeys;

    public GuidedLinking(
            AllocationTables tables, TargetTrees trees, BudgetFacts facts, ChartStore charts, Clock clock) {
        this.tables = tables;
        this.everything = new AuthorityTables(tables, trees);
        this.facts = facts;
        this.charts = charts;
        this.clock = clock;
        this.rowRefusals = new RowRefusals(tables, everything);
        this.untracedKeys = new UntracedKeys(everything, facts, charts);
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
        TARGET_GONE
    }

    /// A row that cannot be added.
    ///
    /// @param target the one it is about; empty where it is about none
    public record RefusedRow(Proposal row, Refusal because, String target) {}

    /// Rows of the table that a change touches together.
    ///
    /// @param rows one, or several that contradict one another
    /// @param keys of the document whose answer they lose, or contradict one another on; 0 where none asks them
    /// @param tally the whole of these keys
    /// @param gone whether a row of the same conditions takes the place of one of them
    public record Touched(List<AllocationRule> rows, long keys, Tally tally, boolean gone) {

        public Touched {
            rows = List.copyOf(rows);
        }

        Touched plus(Touched other) {
            return new Touched(rows, keys + other.keys, tally.plus(other.tally), gone);
        }
    }

    /// What a row would change.
    public sealed interface Preview {

        /// @param table version of the table the row would be added to
        /// @param keys whose answer changes, in the flow and measure asked for
        /// @param after what the next night would find; today's other changes of table included in both
        /// @param overridden rows that would no longer answer some keys, or none at all
        /// @param clashes rows that would contradict one another: their keys become ambiguous (R23). A row
        /// added here
        ///     takes the place of those it would contradict; but rows of the plan that already say two things
        /// of one
        ///     policy begin to matter once a key is given to it
        /// @param planKeys of a change of policies: keys whose answer in the plan would change with it
        record Effect(
                Sha256 table,
                long keys,
                Coverage before,
                Coverage after,
                List<Touched> overridden,
                List<Touched> clashes,
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

        /// Someone changed the table in between: the effect shown is not what would happen.
        record TableChanged() implements Kept {}
    }

    /// Which keys of a document are asked about.
    public record Asked(ReadingId reading, Dimension dimension, Flow flow, Measure measure) {}

    /// Untraced keys of a document that share one code, and the money they carry whole.
    ///
    /// @param code empty for keys without
    public record Group(String code, long keys, Tally tally) {

        Group plus(Group other) {
            return new Group(code, keys + other.keys, tally.plus(other.tally));
        }
    }

    /// What a document leaves untraced.
    ///
    /// @param groups of keys that no row answers: the largest amounts first, whatever their sign
    /// @param left what rows under 100 % leave of other keys: another row for the same codes would only contradict
    /// them
    public record Untraced(List<Group> groups, Tally left) {

        public Untraced {
            groups = List.copyOf(groups);
        }

        /// All of it.
        public Tally whole() {
            return groups.stream().map(Group::tally).reduce(left, Tally::plus);
        }
    }

    /// What a document leaves untraced, by authorisation, operation, service, policy… as tables stand now.
    public Untraced untraced(Asked asked, KeyField field) {
        return untracedKeys.by(asked, field);
    }

    /// Of expenses in the plan, the groups alone.
    public List<Group> untraced(ReadingId reading, Measure measure, KeyField field) {
        return untraced(new Asked(reading, Dimension.PLAN, Flow.EXPENSE, measure), field)
                .groups();
    }

    /// The keys behind one group, largest first whatever the sign.
    ///
    /// @param code of the field; empty for keys without
    public List<KeyTotals> untracedKeys(Asked asked, KeyField field, String code) {
        return untracedKeys.keys(asked, field, code);
    }

    /// Every row that cannot be added, with the first reason of each; none where all can.
    public List<RefusedRow> refusals(Siren authority, List<Proposal> proposals) {
        return rowRefusals.of(authority, proposals);
    }

    /// The effect on one reading, nothing being kept.
    public Preview preview(ReadingId reading, Flow flow, Measure measure, Proposal proposal) {
        return preview(reading, flow, measure, List.of(proposal));
    }

    /// The effect of several rows of one dimension together, nothing being kept.
    public Preview preview(ReadingId reading, Flow flow, Measure measure, List<Proposal> proposals) {
        Siren authority = reading.authority();
        Dimension dimension = dimension(proposals);
        Optional<RefusedRow> refusal = refusals(authority, proposals).stream().findFirst();
        if (refusal.isPresent()) {
            return new Preview.Refused(refusal.get().because(), refusal.get().target());
        }
        AllocationTable base = base(authority, dimension);
        AllocationTable changed = base;
        for (Proposal proposal : proposals) {
            changed = withRow(changed, row(proposal));
        }
        RowEffect effect = effect(reading, flow, measure, base, changed);
        return new Preview.Effect(
                base.version(),
                effect.changed(),
                effect.coverageBefore(),
                effect.coverageAfter(),
                effect.overridden(base, changed),
                effect.clashes(),
                effect.changedInPlan());
    }

    private RowEffect effect(
            ReadingId reading, Flow flow, Measure measure, AllocationTable base, AllocationTable changed) {
        Reading found = facts.find(reading).orElseThrow();
        List<KeyTotals> totals = facts.keyTotals(reading);
        ChartOfAccounts chart = charts.recorded(reading.chart());
        Measurement before = new DocumentMeasurement(with(reading.authority(), base))
                .measure(reading.document(), found, totals, chart);
        Measurement after = new DocumentMeasurement(with(reading.authority(), changed))
                .measure(reading.document(), found, totals, chart);
        return new RowEffect(before, after, flow, measure, base.dimension());
    }

    private static Dimension dimension(List<Proposal> proposals) {
        List<Dimension> dimensions =
                proposals.stream().map(Proposal::dimension).distinct().toList();
        if (dimensions.size() != 1) {
            throw new IllegalArgumentException("Rows are added to one table at a time, not to " + dimensions);
        }
        return dimensions.getFirst();
    }

    /// Adds the row to the authority's own table; where it has none, to a copy of the home's.
    ///
    /// @param seen version of the table whose effect was shown
    public Kept keep(Siren authority, Proposal proposal, Sha256 seen, By by) {
        return keep(authority, List.of(proposal), seen, by);
    }

    /// Adds several rows of one dimension, all or none.
    public Kept keep(Siren authority, List<Proposal> proposals, Sha256 seen, By by) {
        Dimension dimension = dimension(proposals);
        Optional<RefusedRow> refusal = refusals(authority, proposals).stream().findFirst();
        if (refusal.isPresent()) {
            return new Kept.Refused(refusal.get().because(), refusal.get().target());
        }
        Owner owner = Owner.of(authority);
        Optional<Versioned<AllocationTable>> inForce = tables.inForce(authority, dimension);
        AllocationTable base =
                inForce.map(Versioned::content).orElseGet(() -> new AllocationTable(dimension, List.of()));
        if (!base.version().equals(seen)) {
            return new Kept.TableChanged();
        }
        TimelineEntry entry = by.at(clock.instant());
        AllocationTable changed = base;
        for (Proposal proposal : proposals) {
            changed = withRow(changed, row(proposal, by.source()).saidBy(by.author(), entry.at()));
        }
        Optional<Sha256> own =
                inForce.filter(version -> version.owner().equals(owner)).map(Versioned::version);
        return tables.replace(owner, own, changed, entry) ? new Kept.Done(changed.version()) : new Kept.TableChanged();
    }

    private AllocationTable base(Siren authority, Dimension dimension) {
        return tables.inForce(authority, dimension)
                .map(Versioned::content)
                .orElseGet(() -> new AllocationTable(dimension, List.of()));
    }

    /// A row with the same conditions is replaced: two would only contradict one another.
    private static AllocationTable withRow(AllocationTable base, AllocationRule row) {
        List<AllocationRule> rules = new ArrayList<>(base.rules().stream()
                .filter(rule -> rule.personal()
                        || !rule.years().equals(Years.ALL)
                        || !rule.conditions().equals(row.conditions()))
                .toList());
        rules.add(row);
        return new AllocationTable(base.dimension(), rules);
    }

    /// A row that is only shown.
    static AllocationRule row(Proposal proposal) {
        return row(proposal, SOURCE);
    }

    private static AllocationRule row(Proposal proposal, String source) {
        return AllocationRule.row(proposal.conditions(), proposal.outcome()).from(new AllocationRule.Origin(source, 0));
    }

    private Tables with(Siren authority, AllocationTable table) {
        return everything.inForce(authority).with(table);
    }
}
