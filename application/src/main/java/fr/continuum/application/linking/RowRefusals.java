package fr.continuum.application.linking;

import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.linking.GuidedLinking.Refusal;
import fr.continuum.application.linking.GuidedLinking.RefusedRow;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.util.List;
import java.util.Optional;

/// Why rows may not stand in an authority's table.
record RowRefusals(AllocationTables tables, AuthorityTables everything) {

    /// Every row that may not, with the first reason of each.
    List<RefusedRow> of(Siren authority, List<Proposal> proposals) {
        return proposals.stream()
                .flatMap(proposal -> of(authority, proposal).stream())
                .toList();
    }

    private Optional<RefusedRow> of(Siren authority, Proposal proposal) {
        if (proposal.dimension() == Dimension.POLICY
                && tables.inForce(authority, Dimension.POLICY).isEmpty()) {
            return refused(proposal, Refusal.TABLE_MISSING, "");
        }
        if (proposal.conditions().isEmpty()) {
            return refused(proposal, Refusal.CODE_MISSING, "");
        }
        Optional<AllocationTable.Refusal> refusal =
                AllocationTable.refusal(proposal.dimension(), AddedRows.row(proposal));
        if (refusal.isPresent()) {
            return switch (refusal.get()) {
                case TRACES_WITHOUT_PURPOSE -> refused(proposal, Refusal.PURPOSE_MISSING, "");
                case REASON_OF_OTHER_DIMENSION -> refused(proposal, Refusal.REASON_OF_OTHER_QUESTION, "");
            };
        }
        return switch (proposal.outcome()) {
            case Outcome.SetAside _ -> Optional.empty();
            case Outcome.Targets(List<Share> shares) -> {
                TargetTree tree = everything.tree(authority, proposal.dimension());
                yield shares.stream()
                        .filter(share -> !tree.contains(share.target()))
                        .findFirst()
                        .flatMap(share -> refused(proposal, Refusal.TARGET_GONE, share.target()));
            }
        };
    }

    private static Optional<RefusedRow> refused(Proposal proposal, Refusal because, String target) {
        return Optional.of(new RefusedRow(proposal, because, target));
    }
}
