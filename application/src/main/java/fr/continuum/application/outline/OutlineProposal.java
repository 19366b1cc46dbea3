package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// With a line, and all that stands under it, so many levels further in, or out where negative; as far as
    /// there are levels. What holds no place in the tree stays what it is.
    public OutlineProposal shifted(int id, int levels) {
        List<OutlineNode> block = block(id);
        return new OutlineProposal(nodes.stream()
                .map(node -> block.contains(node) && node.level().isNested()
                        ? node.corrected(node.level().shifted(levels))
                        : node)
                .toList());
    }

    /// With a line, and all that stands under it, one place up or down among what is of its level: past its
    /// neighbour, or past the line it stands under to the end of the one before. What holds no place in the tree
    /// moves by one line.
    public OutlineProposal swapped(int id, boolean up) {
        List<OutlineNode> block = block(id);
        if (block.isEmpty()) {
            return this;
        }
        OutlineLevel level = block.getFirst().level();
        int from = nodes.indexOf(block.getFirst());
        if (up) {
            int to = from - 1;
            while (level.isNested() && to >= 0 && !holds(nodes.get(to).level(), level)) {
                to--;
            }
            return to < 0 ? this : moved(block, to);
        }
        int after = from + block.size();
        if (after >= nodes.size()) {
            return this;
        }
        OutlineNode next = nodes.get(after);
        int passed =
                level.isNested() && next.level() == level ? block(next.id()).size() : 1;
        return moved(block, from + passed);
    }

    private static boolean holds(OutlineLevel one, OutlineLevel other) {
        return one.isNested() && one.compareTo(other) <= 0;
    }

    private OutlineProposal moved(List<OutlineNode> block, int place) {
        List<OutlineNode> next = new ArrayList<>(nodes);
        next.removeAll(block);
        next.addAll(place, block);
        return new OutlineProposal(next);
    }

    /// A line and those that stand under it, in their order.
    private List<OutlineNode> block(int id) {
        Optional<OutlineNode> head = find(id);
        if (head.isEmpty()) {
            return List.of();
        }
        int from = nodes.indexOf(head.get());
        int to = from + 1;
        while (to < nodes.size() && isUnder(nodes.get(to), head.get())) {
            to++;
        }
        return nodes.subList(from, to);
    }

    private static boolean isUnder(OutlineNode node, OutlineNode head) {
        return head.level().isNested()
                && (!node.level().isNested() || node.level().compareTo(head.level()) > 0);
    }

    /// The line a line stands under; empty at the root, and for what is left out.
    public Optional<OutlineNode> above(OutlineNode node) {
        return nodes.contains(node) ? Optional.ofNullable(places().get(node.id())) : Optional.empty();
    }

    /// What each line stands under, by number; none at the root, nor for what is left out.
    public Map<Integer, OutlineNode> places() {
        Map<Integer, OutlineNode> places = new HashMap<>();
        List<OutlineNode> open = new ArrayList<>();
        for (OutlineNode node : nodes) {
            above(node, open).ifPresent(above -> places.put(node.id(), above));
            if (node.level().isNested()) {
                open.removeIf(above -> above.level().compareTo(node.level()) >= 0);
                open.add(node);
            } else if (node.level() == OutlineLevel.PLEDGE) {
                open.removeIf(above -> above.level() == OutlineLevel.PLEDGE);
                open.add(node);
            }
        }
        return places;
    }

    /// @param open the lines that may still hold others
    private static Optional<OutlineNode> above(OutlineNode node, List<OutlineNode> open) {
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
}
