package fr.continuum.application.linking;

import fr.continuum.application.night.DocumentMeasurement;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationRule.Origin;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import fr.continuum.domain.trace.KeyTotals;
import fr.continuum.domain.trace.StartingPolicies;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Begins an authority's own table of policies where it has none: with the rows that say what the functions of its
/// chart said until then, so that no figure moves; with no row at all where its documents name no function. The
/// policies it wants to link to are then added by [AddPolicy].
public final class StartPolicies {

    /// Where rows and policies made here say they come from.
    public static final String SOURCE = "fonctions du plan de comptes";

    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final ChartStore charts;
    private final AllocationTables tables;
    private final TargetTrees trees;
    private final Clock clock;

    public StartPolicies(
            Consolidations consolidations,
            BudgetFacts facts,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees,
            Clock clock) {
        this.consolidations = consolidations;
        this.facts = facts;
        this.charts = charts;
        this.tables = tables;
        this.trees = trees;
        this.clock = clock;
    }

    /// What became of beginning it.
    public sealed interface Begun {

        /// @param rows of the table that now stands
        /// @param policies of its tree
        record Done(int rows, int policies) implements Begun {}

        /// A table stands already, perhaps for a moment only: nothing was written.
        record AlreadyBegun() implements Begun {}

        /// Figures would move: nothing was written.
        ///
        /// @param document the first whose figures would
        /// @param dimension in which they would: in the plan, where rows name policies by codes that two norms
        /// share
        record WouldMove(DocumentHeader document, Dimension dimension) implements Begun {}
    }

    /// @param author login
    public Begun begin(Siren authority, String author) {
        if (tables.inForce(authority, Dimension.POLICY).isPresent()) {
            return new Begun.AlreadyBegun();
        }
        TimelineEntry entry = new TimelineEntry(author, clock.instant(), SOURCE);
        List<MeasuredDocument> documents = consolidations.current(authority).stream()
                .flatMap(current -> current.documents().stream())
                .toList();
        TargetTree before = trees.inForce(authority, Dimension.POLICY)
                .map(Versioned::content)
                .orElseGet(() -> TargetTree.empty(Dimension.POLICY));
        StartingPolicies start = StartingPolicies.of(
                        documents.stream().map(this::source).toList())
                .avoiding(target -> before.find(target.code())
                        .filter(there -> !there.equals(target))
                        .isPresent());
        AllocationTable table = new AllocationTable(
                Dimension.POLICY,
                start.table().rules().stream()
                        .map(row -> row.from(new Origin(SOURCE, 0, author, entry.at())))
                        .toList());
        // The tree first: rows must never lead to policies that are not there.
        TargetTree tree = completed(before, start.tree());
        Optional<Begun> moving = documents.stream()
                .flatMap(document -> moves(authority, document, table, tree).stream())
                .findFirst();
        if (moving.isPresent()) {
            return moving.get();
        }
        Owner owner = Owner.of(authority);
        Optional<Sha256> own = trees.latest(owner, Dimension.POLICY).map(Versioned::version);
        boolean begun = trees.replace(owner, own, tree, entry) && tables.replace(owner, Optional.empty(), table, entry);
        return begun ? new Begun.Done(table.rules().size(), tree.targets().size()) : new Begun.AlreadyBegun();
    }

    private StartingPolicies.Source source(MeasuredDocument document) {
        Reading reading = facts.find(document.reading()).orElseThrow();
        return new StartingPolicies.Source(
                reading.header().budget(),
                reading.header().fiscalYear(),
                reading.header().nomenclature(),
                chart(document),
                facts.keyTotals(document.reading()).stream()
                        .map(totals -> totals.key().function())
                        .collect(Collectors.toSet()));
    }

    /// Policies that were there before any table stay as they are.
    private static TargetTree completed(TargetTree before, TargetTree start) {
        List<Target> targets = new ArrayList<>(before.targets());
        start.targets().stream()
                .filter(target -> !before.contains(target.code()))
                .forEach(targets::add);
        return new TargetTree(Dimension.POLICY, targets);
    }

    /// The promise that no figure moves is not believed but tried, document by document, in both dimensions.
    private Optional<Begun> moves(
            Siren authority, MeasuredDocument document, AllocationTable table, TargetTree policies) {
        Reading reading = facts.find(document.reading()).orElseThrow();
        List<KeyTotals> keys = facts.keyTotals(document.reading());
        ChartOfAccounts chart = chart(document);
        AllocationTable planTable = tables.inForce(authority, Dimension.PLAN)
                .map(Versioned::content)
                .orElse(null);
        TargetTree plan = trees.inForce(authority, Dimension.PLAN)
                .map(Versioned::content)
                .orElseGet(() -> TargetTree.empty(Dimension.PLAN));
        List<Coverage> before = new DocumentMeasurement(
                        new Tables(null, TargetTree.empty(Dimension.POLICY), planTable, plan))
                .measure(document.reading().document(), reading, keys, chart)
                .coverages();
        List<Coverage> after = new DocumentMeasurement(new Tables(table, policies, planTable, plan))
                .measure(document.reading().document(), reading, keys, chart)
                .coverages();
        for (int at = 0; at < before.size(); at++) {
            if (!before.get(at).buckets().equals(after.get(at).buckets())
                    || !amounts(before.get(at)).equals(amounts(after.get(at)))) {
                return Optional.of(
                        new Begun.WouldMove(reading.header(), before.get(at).dimension()));
            }
        }
        return Optional.empty();
    }

    /// What each target gets, by its name: codes may give way, money may not.
    private static List<String> amounts(Coverage coverage) {
        return coverage.byTarget().stream()
                .flatMap(StartPolicies::amounts)
                .sorted()
                .toList();
    }

    private static Stream<String> amounts(TargetAmount target) {
        return Stream.concat(
                Stream.of(target.target().label() + " " + target.amount()),
                target.below().stream().flatMap(StartPolicies::amounts));
    }

    private @Nullable ChartOfAccounts chart(MeasuredDocument document) {
        Sha256 version = document.reading().chart();
        return version == null ? null : charts.find(version).orElseThrow();
    }
}
