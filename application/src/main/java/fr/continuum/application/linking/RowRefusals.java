package fr.continuum.application.linking;

import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.linking.GuidedLinking.Refusal;
import fr.continuum.application.linking.GuidedLinking.RefusedRow;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why rows may not stand in an authority's table.
record RowRefusals(AllocationTables tables, AuthorityTables everything) {

    /// Every row that may not, with the first reason of each.
    ///
    /// @param plan in force for the authority
    List<RefusedRow> of(Siren authority, List<Proposal> proposals, MandatePlan plan) {
        Map<Dimension, LinkableTargets> targets = new EnumMap<>(Dimension.class);
        Map<Dimension, List<AllocationRule>> rows = new EnumMap<>(Dimension.class);
        return proposals.stream()
                .flatMap(proposal -> of(
                        authority,
                        proposal,
                        targets.computeIfAbsent(proposal.dimension(), dimension -> targets(authority, dimension, plan)),
                        rows.computeIfAbsent(proposal.dimension(), dimension -> rows(authority, dimension)))
                        .stream())
                .toList();
    }

    /// Why one row of a table may not be given the answer it has here.
    Optional<RefusedRow> of(Siren authority, Dimension dimension, AllocationRule row, MandatePlan plan) {
        return of(
                new Proposal(dimension, row.conditions(), row.outcome()),
                row,
                targets(authority, dimension, plan),
                rows(authority, dimension));
    }

    /// What rows of a dimension may lead to.
    LinkableTargets targets(Siren authority, Dimension dimension, MandatePlan plan) {
        return switch (dimension) {
            case POLICY -> new LinkableTargets.Policies(everything.tree(authority, Dimension.POLICY));
            case PLAN -> new LinkableTargets.OfPlan(plan);
        };
    }

    private List<AllocationRule> rows(Siren authority, Dimension dimension) {
        return tables.inForce(authority, dimension)
                .map(Versioned::content)
                .map(AllocationTable::rules)
                .orElse(List.of());
    }

    private Optional<RefusedRow> of(
            Siren authority, Proposal proposal, LinkableTargets targets, List<AllocationRule> rows) {
        if (proposal.dimension() == Dimension.POLICY
                && tables.inForce(authority, Dimension.POLICY).isEmpty()) {
            return refused(proposal, Refusal.TABLE_MISSING, "");
        }
        if (proposal.conditions().isEmpty()) {
            return refused(proposal, Refusal.CODE_MISSING, "");
        }
        return of(proposal, AddedRows.row(proposal), targets, rows);
    }

    private static Optional<RefusedRow> of(
            Proposal proposal, AllocationRule row, LinkableTargets targets, List<AllocationRule> rows) {
        Optional<AllocationTable.Refusal> refusal = AllocationTable.refusal(proposal.dimension(), row);
        if (refusal.isPresent()) {
            return switch (refusal.get()) {
                case TRACES_WITHOUT_PURPOSE -> refused(proposal, Refusal.PURPOSE_MISSING, "");
                case REASON_OF_OTHER_DIMENSION -> refused(proposal, Refusal.REASON_OF_OTHER_QUESTION, "");
            };
        }
        return switch (proposal.outcome()) {
            case Outcome.SetAside _ -> Optional.empty();
            case Outcome.Targets(List<Share> shares) -> {
                Set<String> linked = linkedAlready(row, rows);
                yield shares.stream()
                        .map(Share::target)
                        .flatMap(target -> targets.refusal(target, linked.contains(target)).stream()
                                .flatMap(because -> refused(proposal, because, target).stream()))
                        .findFirst();
            }
        };
    }

    /// Where the rows lead that this one takes the place of: said again, it is no new link.
    private static Set<String> linkedAlready(AllocationRule row, List<AllocationRule> rows) {
        return rows.stream()
                .filter(rule -> AddedRows.takesThePlaceOf(row, rule))
                .flatMap(rule -> rule.outcome() instanceof Outcome.Targets(List<Share> shares)
                        ? shares.stream().map(Share::target)
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Optional<RefusedRow> refused(Proposal proposal, Refusal because, String target) {
        return Optional.of(new RefusedRow(proposal, because, target));
    }
}
