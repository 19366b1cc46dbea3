package fr.continuum.application.reference;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Attributor.Tables;
import org.jspecify.annotations.Nullable;

/// The tables and trees an authority's money is traced with: those in force today, or those a consolidation names.
public record AuthorityTables(AllocationTables tables, TargetTrees trees) {

    /// The authority's own, else the home's.
    public Tables inForce(Siren authority) {
        return new Tables(
                table(authority, Dimension.POLICY),
                tree(authority, Dimension.POLICY),
                table(authority, Dimension.PLAN),
                tree(authority, Dimension.PLAN));
    }

    /// The very ones a consolidation was made with.
    public Tables of(Inputs inputs) {
        return new Tables(
                table(inputs.policyTable()),
                tree(inputs.policyTree(), Dimension.POLICY),
                table(inputs.planTable()),
                tree(inputs.planTree(), Dimension.PLAN));
    }

    /// Empty where the authority has none.
    public TargetTree tree(Siren authority, Dimension dimension) {
        return trees.inForce(authority, dimension).map(Versioned::content).orElseGet(() -> TargetTree.empty(dimension));
    }

    private @Nullable AllocationTable table(Siren authority, Dimension dimension) {
        return tables.inForce(authority, dimension).map(Versioned::content).orElse(null);
    }

    private @Nullable AllocationTable table(@Nullable Sha256 version) {
        return version == null ? null : tables.find(version).orElseThrow();
    }

    private TargetTree tree(@Nullable Sha256 version, Dimension dimension) {
        return version == null
                ? TargetTree.empty(dimension)
                : trees.find(version).orElseThrow();
    }
}
