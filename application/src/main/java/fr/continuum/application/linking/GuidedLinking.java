package fr.continuum.application.linking;

import fr.continuum.application.night.DocumentMeasurement;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
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
import fr.continuum.domain.allocation.Share;
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
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import fr.continuum.domain.trace.KeyTotals;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Adds rows to an authority's table: for this code, this outcome. Their effect on a document is shown before they are
/// kept; published figures move with the next night only.
public final class GuidedLinking {

    /// Where rows made here say they come from.
    public static final String SOURCE = "écran « Relier »";

    private final AllocationTables tables;
    private final AuthorityTables everything;
    private final BudgetFacts facts;
    private final ChartStore charts;
    private final Clock clock;

    public GuidedLinking(
            AllocationTables tables, TargetTrees trees, BudgetFacts facts, ChartStore charts, Clock clock) {
        this.tables = tables;
        this.everything = new AuthorityTables(tables, trees);
        this.facts = facts;
        this.charts = charts;
        this.clock = clock;
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

    /// A refusal, and the target it is about; empty where it is about none.
    private record Refused(Refusal because, String target) {}

    /// What a row would change.
    public sealed interface Preview {

        /// @param table version of the table the row would be added to
        /// @param keys whose answer changes, in the flow and measure asked for
        /// @param after what the next night would find; today's other changes of table included in both
        record Effect(Sha256 table, long keys, Coverage before, Coverage after) implements Preview {}

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

    /// Untraced keys of a document that share one code, and the money they carry whole.
    ///
    /// @param code empty for keys without
    public record Group(String code, long keys, Tally tally) {}

    /// What a document leaves untraced in the plan, by authorisation, operation, service, policy… as tables stand
    /// now: the largest amounts first, whatever their sign.
    public List<Group> untraced(ReadingId reading, Measure measure, KeyField field) {
        Siren authority = reading.authority();
        Reading found = facts.find(reading).orElseThrow();
        List<KeyTotals> totals = facts.keyTotals(reading).stream()
                .filter(key -> key.key().flow() == Flow.EXPENSE && key.carries(measure))
                .toList();
        Attributor attributor = new Attributor(
                with(authority, base(authority, Dimension.PLAN)),
                found.header().fiscalYear(),
                charts.recorded(reading.chart()),
                totals.stream().map(KeyTotals::key).toList());
        Map<String, Group> groups = new LinkedHashMap<>();
        for (KeyTotals key : totals) {
            Attributor.Attributions where = attributor.attribute(key.key());
            if (where.in(Dimension.PLAN) instanceof Attribution.Untraced) {
                String code =
                        field == KeyField.POLICY ? policy(where) : key.key().code(field);
                groups.merge(
                        code,
                        new Group(code, 1, key.of(measure)),
                        (one, other) -> new Group(
                                code, one.keys() + other.keys(), one.tally().plus(other.tally())));
            }
        }
        return groups.values().stream()
                .sorted(Comparator.comparingLong(
                                (Group group) -> Math.abs(group.tally().cents()))
                        .reversed()
                        .thenComparing(Group::code))
                .toList();
    }

    private static String policy(Attributor.Attributions where) {
        return where.in(Dimension.POLICY) instanceof Attribution.Traced traced
                ? traced.shares().getFirst().target()
                : "";
    }

    /// The effect on one reading, nothing being kept.
    public Preview preview(ReadingId reading, Flow flow, Measure measure, Proposal proposal) {
        return preview(reading, flow, measure, List.of(proposal));
    }

    /// The effect of several rows of one dimension together, nothing being kept.
    public Preview preview(ReadingId reading, Flow flow, Measure measure, List<Proposal> proposals) {
        Siren authority = reading.authority();
        Dimension dimension = dimension(proposals);
        Optional<Refused> refusal = refusal(authority, proposals);
        if (refusal.isPresent()) {
            return new Preview.Refused(refusal.get().because(), refusal.get().target());
        }
        Reading found = facts.find(reading).orElseThrow();
        List<KeyTotals> totals = facts.keyTotals(reading);
        ChartOfAccounts chart = charts.recorded(reading.chart());
        AllocationTable base = base(authority, dimension);
        AllocationTable changed = base;
        for (Proposal proposal : proposals) {
            changed = withRow(changed, row(proposal));
        }
        Measurement before =
                new DocumentMeasurement(with(authority, base)).measure(reading.document(), found, totals, chart);
        Measurement after =
                new DocumentMeasurement(with(authority, changed)).measure(reading.document(), found, totals, chart);
        return new Preview.Effect(
                base.version(),
                changed(before, after, flow, measure, dimension),
                coverage(before, flow, measure, dimension),
                coverage(after, flow, measure, dimension));
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
    /// @param author login
    public Kept keep(Siren authority, Proposal proposal, Sha256 seen, String author) {
        return keep(authority, List.of(proposal), seen, author);
    }

    /// Adds several rows of one dimension, all or none.
    public Kept keep(Siren authority, List<Proposal> proposals, Sha256 seen, String author) {
        Dimension dimension = dimension(proposals);
        Optional<Refused> refusal = refusal(authority, proposals);
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
        TimelineEntry entry = new TimelineEntry(author, clock.instant(), SOURCE);
        AllocationTable changed = base;
        for (Proposal proposal : proposals) {
            changed = withRow(changed, row(proposal).saidBy(author, entry.at()));
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

    private static AllocationRule row(Proposal proposal) {
        return AllocationRule.row(proposal.conditions(), proposal.outcome()).from(new AllocationRule.Origin(SOURCE, 0));
    }

    private Optional<Refused> refusal(Siren authority, List<Proposal> proposals) {
        return proposals.stream()
                .flatMap(proposal -> refusal(authority, proposal).stream())
                .findFirst();
    }

    private Optional<Refused> refusal(Siren authority, Proposal proposal) {
        if (proposal.dimension() == Dimension.POLICY
                && tables.inForce(authority, Dimension.POLICY).isEmpty()) {
            return Optional.of(new Refused(Refusal.TABLE_MISSING, ""));
        }
        if (proposal.conditions().isEmpty()) {
            return Optional.of(new Refused(Refusal.CODE_MISSING, ""));
        }
        Optional<AllocationTable.Refusal> refusal = AllocationTable.refusal(proposal.dimension(), row(proposal));
        if (refusal.isPresent()) {
            return Optional.of(
                    switch (refusal.get()) {
                        case TRACES_WITHOUT_PURPOSE -> new Refused(Refusal.PURPOSE_MISSING, "");
                        case REASON_OF_OTHER_DIMENSION -> new Refused(Refusal.REASON_OF_OTHER_QUESTION, "");
                    });
        }
        return switch (proposal.outcome()) {
            case Outcome.SetAside _ -> Optional.empty();
            case Outcome.Targets(List<Share> shares) -> {
                TargetTree tree = everything.tree(authority, proposal.dimension());
                yield shares.stream()
                        .filter(share -> !tree.contains(share.target()))
                        .findFirst()
                        .map(share -> new Refused(Refusal.TARGET_GONE, share.target()));
            }
        };
    }

    private Tables with(Siren authority, AllocationTable table) {
        return everything.inForce(authority).with(table);
    }

    private static Coverage coverage(Measurement measured, Flow flow, Measure measure, Dimension dimension) {
        return measured.coverages().stream()
                .filter(c -> c.flow() == flow && c.measure() == measure && c.dimension() == dimension)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The document carries no " + measure.code()));
    }

    private static long changed(
            Measurement before, Measurement after, Flow flow, Measure measure, Dimension dimension) {
        long changed = 0;
        for (int i = 0; i < before.keys().size(); i++) {
            AttributedKey was = before.keys().get(i);
            AttributedKey is = after.keys().get(i);
            if (was.totals().key().flow() == flow
                    && was.totals().carries(measure)
                    && !was.attributions()
                            .in(dimension)
                            .equals(is.attributions().in(dimension))) {
                changed++;
            }
        }
        return changed;
    }
}
