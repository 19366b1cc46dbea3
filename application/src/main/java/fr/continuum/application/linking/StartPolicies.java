package fr.continuum.application.linking;

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
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetCode;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.StartingPolicies;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Begins an authority's own table of policies where it has none: with the rows that say what the functions of its
/// chart said until then, so that no figure moves; with no row at all where its documents name no function. Then adds
/// the policies it wants to link to.
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

    public sealed interface Begun {

        /// @param rows of the table that now stands
        /// @param policies of its tree
        record Done(int rows, int policies) implements Begun {}

        /// A table stands already, perhaps for a moment only: nothing was written.
        record AlreadyBegun() implements Begun {}
    }

    /// @param author login
    public Begun begin(Siren authority, String author) {
        if (tables.inForce(authority, Dimension.POLICY).isPresent()) {
            return new Begun.AlreadyBegun();
        }
        TimelineEntry entry = new TimelineEntry(author, clock.instant(), SOURCE);
        StartingPolicies start = StartingPolicies.of(consolidations.current(authority).stream()
                .flatMap(current -> current.documents().stream())
                .map(this::source)
                .toList());
        AllocationTable table = new AllocationTable(
                Dimension.POLICY,
                start.table().rules().stream()
                        .map(row -> row.from(new Origin(SOURCE, 0, author, entry.at())))
                        .toList());
        // The tree first: rows must never lead to policies that are not there.
        TargetTree tree = completed(authority, start.tree());
        boolean begun = trees.replace(Owner.of(authority), own(authority), tree, entry)
                && tables.replace(Owner.of(authority), Optional.empty(), table, entry);
        return begun ? new Begun.Done(table.rules().size(), tree.targets().size()) : new Begun.AlreadyBegun();
    }

    private StartingPolicies.Source source(MeasuredDocument document) {
        Reading reading = facts.find(document.reading()).orElseThrow();
        Sha256 version = document.reading().chart();
        ChartOfAccounts chart = version == null ? null : charts.find(version).orElseThrow();
        return new StartingPolicies.Source(
                reading.header().budget(),
                reading.header().fiscalYear(),
                reading.header().nomenclature(),
                chart,
                facts.keyTotals(document.reading()).stream()
                        .map(totals -> totals.key().function())
                        .collect(Collectors.toSet()));
    }

    /// Policies that were there before any table stay as they are.
    private TargetTree completed(Siren authority, TargetTree start) {
        List<Target> targets = new ArrayList<>(trees.inForce(authority, Dimension.POLICY)
                .map(version -> version.content().targets())
                .orElse(List.of()));
        TargetTree before = new TargetTree(Dimension.POLICY, targets);
        start.targets().stream()
                .filter(target -> !before.contains(target.code()))
                .forEach(targets::add);
        return new TargetTree(Dimension.POLICY, targets);
    }

    private Optional<Sha256> own(Siren authority) {
        return trees.latest(Owner.of(authority), Dimension.POLICY).map(Versioned::version);
    }

    public sealed interface Added {

        record Done(Target policy) implements Added {}

        /// A policy needs a name.
        record Unnamed() implements Added {}

        /// The same name, case and accents apart, stands there already.
        record Known(Target policy) implements Added {}

        /// The policy it was to stand under does not exist, or stands under another itself: there are two
        /// levels.
        record NowhereToStand(String above) implements Added {}

        /// Policies follow the functions of the chart: none can be added before the table is begun.
        record NotBegun() implements Added {}

        /// Someone else changed the policies at the same moment: nothing was written.
        record ChangedMeanwhile() implements Added {}
    }

    /// Adds a policy, or a sub-policy, to the authority's own tree; where it has none, to a copy of the home's.
    ///
    /// @param above code of the policy it stands under; empty for a policy
    /// @param author login
    public Added add(Siren authority, String label, String above, String author) {
        if (tables.inForce(authority, Dimension.POLICY).isEmpty()) {
            return new Added.NotBegun();
        }
        String name = label.strip();
        if (name.isEmpty()) {
            return new Added.Unnamed();
        }
        TargetTree tree = trees.inForce(authority, Dimension.POLICY)
                .map(Versioned::content)
                .orElseGet(() -> TargetTree.empty(Dimension.POLICY));
        if (!above.isEmpty() && tree.find(above).filter(Target::isRoot).isEmpty()) {
            return new Added.NowhereToStand(above);
        }
        Optional<Target> known = tree.below(above).stream()
                .filter(target -> TargetCode.of(target.label()).equals(TargetCode.of(name)))
                .findFirst();
        if (known.isPresent()) {
            return new Added.Known(known.get());
        }
        Target policy = new Target(
                TargetCode.of(name, above, tree::contains),
                name,
                above.isEmpty() ? TargetKind.POLICY : TargetKind.SUB_POLICY,
                above);
        List<Target> targets = new ArrayList<>(tree.targets());
        targets.add(policy);
        TimelineEntry entry = new TimelineEntry(author, clock.instant(), GuidedLinking.SOURCE);
        return trees.replace(Owner.of(authority), own(authority), new TargetTree(Dimension.POLICY, targets), entry)
                ? new Added.Done(policy)
                : new Added.ChangedMeanwhile();
    }
}
