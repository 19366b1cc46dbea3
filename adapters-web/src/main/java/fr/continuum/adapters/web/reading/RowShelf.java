package fr.continuum.adapters.web.reading;

import fr.continuum.application.contribution.ConfirmStandingLinks;
import fr.continuum.application.linking.RowsInForce;
import fr.continuum.application.linking.RowsInForce.Row;
import fr.continuum.application.linking.UntracedKeys.Asked;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The rows of the tables in force, for people and for programs alike.
@Component
public final class RowShelf {

    private final RowsInForce rows;
    private final ConfirmStandingLinks standing;
    private final CodeLabels labels;
    private final TargetTrees trees;

    RowShelf(RowsInForce rows, ConfirmStandingLinks standing, CodeLabels labels, TargetTrees trees) {
        this.rows = rows;
        this.standing = standing;
        this.labels = labels;
        this.trees = trees;
    }

    /// The document rows are looked at in, and how.
    public record In(DocumentInForce document, Lens lens) {

        Asked asked() {
            return new Asked(document.reading().id(), lens.dimension(), lens.flow(), lens.measure());
        }
    }

    /// A table in force.
    ///
    /// @param tree its rows lead into
    /// @param all its rows, in its order
    public record Shelf(Versioned<AllocationTable> table, TargetTree tree, List<ListedRow> all) {

        public Shelf {
            all = List.copyOf(all);
        }

        public List<ListedRow> rows(RowSought sought) {
            return sought.in(all, tree);
        }
    }

    /// The table in force for an owner; empty where neither it nor the home has one.
    public Optional<Shelf> of(Owner owner, Dimension dimension, Optional<In> in) {
        return rows.table(owner, dimension).map(table -> {
            TargetTree tree = tree(owner, dimension);
            Words words = new Words(tree, in.map(In::document), waiting(owner, dimension));
            return new Shelf(
                    table,
                    tree,
                    rows.of(table, in.map(In::asked)).stream()
                            .map(row -> words.listed(row, table.entry(), in.isPresent()))
                            .toList());
        });
    }

    public TargetTree tree(Owner owner, Dimension dimension) {
        return trees.latest(owner, dimension)
                .or(() -> trees.latest(Owner.HOME, dimension))
                .map(Versioned::content)
                .orElseGet(() -> TargetTree.empty(dimension));
    }

    /// Rows that wait for somebody to say that they still hold, by their name and what they lead to.
    private Set<List<String>> waiting(Owner owner, Dimension dimension) {
        return dimension == Dimension.POLICY
                ? Set.of()
                : standing.waiting(owner).stream()
                        .map(waiting -> waiting.link())
                        .filter(link -> link.kind() == StandingLink.Kind.ROW)
                        .map(link -> List.of(link.name(), link.target().value()))
                        .collect(Collectors.toSet());
    }

    /// What rows are told with.
    private final class Words {

        private final TargetTree tree;
        private final Optional<DocumentInForce> document;
        private final Set<List<String>> waiting;
        private final Map<KeyField, UnaryOperator<String>> known = new EnumMap<>(KeyField.class);

        Words(TargetTree tree, Optional<DocumentInForce> document, Set<List<String>> waiting) {
            this.tree = tree;
            this.document = document;
            this.waiting = waiting;
        }

        ListedRow listed(Row row, TimelineEntry entry, boolean looked) {
            List<ListedRow.Target> targets = targets(row.rule());
            return new ListedRow(
                    row,
                    row.rule().conditions().stream()
                            .map(condition -> new ListedRow.Asks(
                                    condition, label(condition.field()).apply(condition.code())))
                            .toList(),
                    targets,
                    said(row.rule(), entry),
                    states(row, targets, looked));
        }

        private UnaryOperator<String> label(KeyField field) {
            return known.computeIfAbsent(
                    field, asked -> document.map(one -> labels.of(one, asked)).orElse(_ -> ""));
        }

        private List<ListedRow.Target> targets(AllocationRule rule) {
            return switch (rule.outcome()) {
                case Outcome.SetAside _ -> List.of();
                case Outcome.Targets(List<Share> shares) ->
                    shares.stream()
                            .map(share -> new ListedRow.Target(
                                    share,
                                    tree.find(share.target())
                                            .map(target -> target.label())
                                            .orElse(share.target()),
                                    !tree.contains(share.target()),
                                    waiting.contains(List.of(StandingLink.nameOf(rule), share.target()))))
                            .toList();
            };
        }

        /// Rows put in force before anybody was asked who says so were said with their table.
        private static TimelineEntry said(AllocationRule rule, TimelineEntry entry) {
            Instant at = rule.origin().at();
            return new TimelineEntry(
                    rule.origin().author().isEmpty()
                            ? entry.author()
                            : rule.origin().author(),
                    at == null ? entry.at() : at,
                    rule.origin().source().isEmpty()
                            ? entry.source()
                            : rule.origin().source());
        }

        private static Set<RowState> states(Row row, List<ListedRow.Target> targets, boolean looked) {
            Set<RowState> states = EnumSet.noneOf(RowState.class);
            if (ListedRow.left(row.rule().outcome()) != null) {
                states.add(RowState.UNDER_WHOLE);
            }
            if (row.contradicted() || row.caught().ambiguous().lines() > 0) {
                states.add(RowState.CONTRADICTED);
            }
            if (targets.stream().anyMatch(ListedRow.Target::waiting)) {
                states.add(RowState.TO_CONFIRM);
            }
            if (looked && row.caught().isNothing()) {
                states.add(RowState.IDLE);
            }
            return states;
        }
    }
}
