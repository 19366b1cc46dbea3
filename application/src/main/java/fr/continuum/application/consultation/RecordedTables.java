package fr.continuum.application.consultation;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Attributor.Tables;
import org.jspecify.annotations.Nullable;

/// The very tables and trees a consolidation names.
record RecordedTables(AllocationTables tables, TargetTrees trees) {

    Tables of(Inputs inputs) {
        return new Tables(
                table(inputs.policyTable()),
                tree(inputs.policyTree(), Dimension.POLICY),
                table(inputs.planTable()),
                tree(inputs.planTree(), Dimension.PLAN));
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
