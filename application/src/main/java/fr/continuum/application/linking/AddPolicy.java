package fr.continuum.application.linking;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetCode;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Adds a policy, or a sub-policy, to those an authority links to, once its own table of policies is begun
/// ([StartPolicies]).
public final class AddPolicy {

    private final AllocationTables tables;
    private final TargetTrees trees;
    private final Clock clock;

    public AddPolicy(AllocationTables tables, TargetTrees trees, Clock clock) {
        this.tables = tables;
        this.trees = trees;
        this.clock = clock;
    }

    /// What became of adding it.
    public sealed interface Outcome {

        record Done(Target policy) implements Outcome {}

        /// A policy needs a name.
        record Unnamed() implements Outcome {}

        /// The same name, case and accents apart, stands there already.
        record Known(Target policy) implements Outcome {}

        /// The policy it was to stand under does not exist, or stands under another itself: there are two
        /// levels.
        record NowhereToStand(String above) implements Outcome {}

        /// Policies follow the functions of the chart: none can be added before the table is begun.
        record NotBegun() implements Outcome {}

        /// Someone else changed the policies at the same moment: nothing was written.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// Adds a policy, or a sub-policy, to the authority's own tree; where it has none, to a copy of the home's.
    ///
    /// @param above code of the policy it stands under; empty for a policy
    /// @param author login
    public Outcome add(Siren authority, String label, String above, String author) {
        if (tables.inForce(authority, Dimension.POLICY).isEmpty()) {
            return new Outcome.NotBegun();
        }
        String name = label.strip();
        if (name.isEmpty()) {
            return new Outcome.Unnamed();
        }
        TargetTree tree = trees.inForce(authority, Dimension.POLICY)
                .map(Versioned::content)
                .orElseGet(() -> TargetTree.empty(Dimension.POLICY));
        if (!above.isEmpty() && tree.find(above).filter(Target::isRoot).isEmpty()) {
            return new Outcome.NowhereToStand(above);
        }
        Optional<Target> known = tree.below(above).stream()
                .filter(target -> TargetCode.of(target.label()).equals(TargetCode.of(name)))
                .findFirst();
        if (known.isPresent()) {
            return new Outcome.Known(known.get());
        }
        Target policy = new Target(
                TargetCode.of(name, above, tree::contains),
                name,
                above.isEmpty() ? TargetKind.POLICY : TargetKind.SUB_POLICY,
                above);
        List<Target> targets = new ArrayList<>(tree.targets());
        targets.add(policy);
        TimelineEntry entry = new TimelineEntry(author, clock.instant(), GuidedLinking.SOURCE);
        Owner owner = Owner.of(authority);
        Optional<Sha256> own = trees.latest(owner, Dimension.POLICY).map(Versioned::version);
        return trees.replace(owner, own, new TargetTree(Dimension.POLICY, targets), entry)
                ? new Outcome.Done(policy)
                : new Outcome.ChangedMeanwhile();
    }
}
