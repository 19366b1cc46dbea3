package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A tree proposed from a document. Lines keep the order of the document and only say their level: each stands under
/// the nearest line above that is of a higher one. To correct a level is to move all that stands under it.
public record OutlineProposal(List<OutlineNode> nodes) {

    public OutlineProposal {
        nodes = List.copyOf(nodes);
        if (nodes.stream().map(OutlineNode::id).distinct().count() != nodes.size()) {
            throw new IllegalArgumentException("Two lines of the tree have one number");
        }
    }

    public Optional<OutlineNode> find(int id) {
        return nodes.stream().filter(node -> node.id() == id).findFirst();
    }

    /// With a corrected line in the place of the one of its number.
    public OutlineProposal with(OutlineNode corrected) {
        return new OutlineProposal(nodes.stream()
                .map(node -> node.id() == corrected.id() ? corrected : node)
                .toList());
    }

    /// With a line put at another place, from 0; the others keep their order.
    public OutlineProposal moved(int id, int place) {
        List<OutlineNode> next = new ArrayList<>(nodes);
        find(id).ifPresent(node -> {
            next.remove(node);
            next.add(Math.clamp(place, 0, next.size()), node);
        });
        return new OutlineProposal(next);
    }

    /// The line a line stands under; empty at the root, and for what is left out.
    public Optional<OutlineNode> above(OutlineNode node) {
        int at = nodes.indexOf(node);
        if (at < 0 || node.level() == OutlineLevel.LEFT_OUT) {
            return Optional.empty();
        }
        List<OutlineNode> open = open(at);
        return switch (node.level()) {
            case AXIS, STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE, SUB_OBJECTIVE, ACTION, MILESTONE ->
                last(open.stream()
                        .filter(above -> above.level().compareTo(node.level()) < 0)
                        .toList());
            case PLEDGE ->
                last(open.stream().filter(above -> above.level().isObjective()).toList());
            case TEXT -> last(open);
            case LEFT_OUT -> Optional.empty();
        };
    }

    private static Optional<OutlineNode> last(List<OutlineNode> nodes) {
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.getLast());
    }

    /// The lines that may still hold others, before a place.
    private List<OutlineNode> open(int before) {
        List<OutlineNode> open = new ArrayList<>();
        for (OutlineNode node : nodes.subList(0, before)) {
            if (node.level().isPlace() || node.level() == OutlineLevel.MILESTONE) {
                open.removeIf(above -> above.level().compareTo(node.level()) >= 0);
                open.add(node);
            } else if (node.level() == OutlineLevel.PLEDGE) {
                open.removeIf(above -> above.level() == OutlineLevel.PLEDGE);
                open.add(node);
            }
        }
        return open;
    }
}
