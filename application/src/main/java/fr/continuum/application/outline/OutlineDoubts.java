package fr.continuum.application.outline;

import fr.continuum.application.outline.OutlineNode.Doubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a person should look at in a proposed tree.
public final class OutlineDoubts {

    private final OutlineProposal proposal;
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private OutlineDoubts(OutlineProposal proposal) {
        this.proposal = proposal;
    }

    /// The tree with its doubts beside those it has.
    static OutlineProposal of(OutlineProposal proposal) {
        return new OutlineDoubts(proposal).doubted();
    }

    /// The tree as a person has corrected it: with the doubts it raises now, and no others.
    public static OutlineProposal again(OutlineProposal proposal) {
        return of(new OutlineProposal(
                proposal.nodes().stream().map(OutlineNode::undoubted).toList()));
    }

    private OutlineProposal doubted() {
        List<OutlineNode> nodes = new ArrayList<>();
        Map<Integer, OutlineNode> above = proposal.places();
        for (OutlineNode node : proposal.nodes()) {
            nodes.add(doubted(node, Optional.ofNullable(above.get(node.id()))));
        }
        return new OutlineProposal(nodes);
    }

    private OutlineNode doubted(OutlineNode node, Optional<OutlineNode> above) {
        OutlineNode now = node;
        boolean titled = node.level().isPlace() || node.level() == OutlineLevel.PLEDGE;
        if (titled && node.title().length() > OutlineLine.LONGEST_TITLE) {
            now = now.doubted(Doubt.LONG);
        }
        if (titled && !titles.add(node.level() + "|" + node.title().toLowerCase(Locale.ROOT))) {
            now = now.doubted(Doubt.TWICE);
        }
        if (node.level().lacks(above.map(OutlineNode::level))) {
            now = now.doubted(Doubt.NOTHING_ABOVE);
        }
        if (titled && jumps(node, above)) {
            now = now.doubted(Doubt.NUMBER_JUMPS);
        }
        return now;
    }

    /// Whether the last part of a number is not one more than that of the line beside it.
    private boolean jumps(OutlineNode node, Optional<OutlineNode> above) {
        String last = node.number().replaceFirst("^.*[.\\-]", "");
        if (!last.matches("\\d{1,3}")) {
            return false;
        }
        int now = Integer.parseInt(last);
        Integer before = numbers.put(above.map(OutlineNode::id).orElse(0) + "|" + node.level(), now);
        return before != null && now != before + 1 && now != 1;
    }
}
