package fr.continuum.application.outline;

import fr.continuum.application.outline.OutlineNode.Confidence;
import fr.continuum.application.outline.OutlineNode.Doubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Guesses what each line of a document is to a plan: by the word it begins with (« Défi 3 »), else by how deep lines
/// of its shape stand (headings, numbers, bullets, indents). Guesses are for a person to confirm, so every line is
/// proposed, none dropped.
public final class OutlineGuess {

    private final List<SeenLine> seen;

    private OutlineGuess(List<SeenLine> seen) {
        this.seen = seen;
    }

    public static OutlineProposal propose(List<OutlineLine> lines) {
        return OutlineDoubts.of(raised(new OutlineGuess(OutlineNest.of(lines)).proposal()));
    }

    private OutlineProposal proposal() {
        Map<String, Integer> heights = OutlineNest.heights(seen);
        boolean bare = seen.stream().allMatch(SeenLine::isProse);
        Map<SeenLine, OutlineLevel> levels = new HashMap<>();
        List<OutlineNode> nodes = new ArrayList<>();
        boolean begun = false;
        for (SeenLine line : seen) {
            OutlineLevel level = bare
                    ? ofBareLine(line)
                    : isTitle(line)
                            ? OutlineLevel.LEFT_OUT
                            : level(line, levels, heights.getOrDefault(OutlineNest.key(line), 0), !begun);
            levels.put(line, level);
            begun |= level != OutlineLevel.LEFT_OUT;
            nodes.add(new OutlineNode(
                    nodes.size() + 1,
                    line.line().where(),
                    line.line().text(),
                    line.numbering().number(),
                    line.numbering().titleOr(line.line().text()),
                    level,
                    confidence(line),
                    Set.of()));
        }
        return new OutlineProposal(nodes);
    }

    /// Where no line has any mark, short ones are titles: of what, nobody can tell.
    private static OutlineLevel ofBareLine(SeenLine line) {
        String text = line.line().text();
        if (line.isPage() || line.isAside()) {
            return OutlineLevel.LEFT_OUT;
        }
        return text.length() <= OutlineLine.LONGEST_TITLE && !text.endsWith(".")
                ? OutlineLevel.STRATEGIC_OBJECTIVE
                : OutlineLevel.TEXT;
    }

    /// The heading everything else stands under is the title of the document.
    private boolean isTitle(SeenLine line) {
        return line.equals(seen.getFirst())
                && line.line().heading() > 0
                && line.word().isEmpty()
                && line.numbering().number().isEmpty()
                && line.height() > 0
                && seen.stream()
                                .filter(other -> !other.isProse() && other.depth() == 0)
                                .count()
                        == 1;
    }

    private static Confidence confidence(SeenLine line) {
        if (OutlineWords.said(line.word()).isPresent() || line.line().detail()) {
            return Confidence.SAID;
        }
        boolean shaped = line.line().heading() > 0
                || line.numbering().depth() > 0
                || !line.word().isEmpty();
        boolean under = line.above().filter(above -> !above.word().isEmpty()).isPresent();
        return shaped || under ? Confidence.LIKELY : Confidence.GUESSED;
    }

    /// @param first whether nothing of a plan came before
    private static OutlineLevel level(SeenLine line, Map<SeenLine, OutlineLevel> levels, int height, boolean first) {
        if (line.isProse()) {
            return first || line.isPage() || line.isAside() ? OutlineLevel.LEFT_OUT : OutlineLevel.TEXT;
        }
        if (line.isGroup()) {
            return OutlineLevel.LEFT_OUT;
        }
        Optional<SeenLine> group = line.above().filter(SeenLine::isGroup);
        String word = line.word().isEmpty() ? group.map(SeenLine::word).orElse("") : line.word();
        return OutlineWords.said(word).orElseGet(() -> under(place(line).map(levels::get), height, !word.isEmpty()));
    }

    /// The line it stands under, those that only name what follows apart.
    private static Optional<SeenLine> place(SeenLine line) {
        Optional<SeenLine> above = line.above();
        while (above.filter(SeenLine::isGroup).isPresent()) {
            above = above.get().above();
        }
        return above;
    }

    /// @param objective whether the line calls itself an objective of one kind or another
    private static OutlineLevel under(Optional<OutlineLevel> above, int height, boolean objective) {
        return switch (above.orElse(OutlineLevel.LEFT_OUT)) {
            case LEFT_OUT -> height >= 3 && !objective ? OutlineLevel.AXIS : OutlineLevel.STRATEGIC_OBJECTIVE;
            case AXIS -> OutlineLevel.STRATEGIC_OBJECTIVE;
            case STRATEGIC_OBJECTIVE ->
                height > 0 || objective ? OutlineLevel.OPERATIONAL_OBJECTIVE : OutlineLevel.ACTION;
            case OPERATIONAL_OBJECTIVE -> height > 0 || objective ? OutlineLevel.SUB_OBJECTIVE : OutlineLevel.ACTION;
            case SUB_OBJECTIVE -> OutlineLevel.ACTION;
            case ACTION -> objective ? OutlineLevel.TEXT : OutlineLevel.MILESTONE;
            case MILESTONE, PLEDGE, TEXT -> OutlineLevel.TEXT;
        };
    }

    /// Where axes have actions right under them, they are the objectives of this plan.
    private static OutlineProposal raised(OutlineProposal proposal) {
        Map<Integer, OutlineNode> places = proposal.places();
        boolean bare = proposal.nodes().stream()
                .filter(node -> node.level() == OutlineLevel.ACTION)
                .map(node -> Optional.ofNullable(places.get(node.id())))
                .anyMatch(above ->
                        above.filter(at -> at.level() == OutlineLevel.AXIS).isPresent());
        if (!bare) {
            return proposal;
        }
        return new OutlineProposal(proposal.nodes().stream()
                .map(node -> switch (node.level()) {
                    case AXIS -> node.as(OutlineLevel.STRATEGIC_OBJECTIVE, Doubt.AXIS_WITHOUT_OBJECTIVE);
                    case STRATEGIC_OBJECTIVE ->
                        node.as(OutlineLevel.OPERATIONAL_OBJECTIVE, Doubt.AXIS_WITHOUT_OBJECTIVE);
                    case OPERATIONAL_OBJECTIVE -> node.as(OutlineLevel.SUB_OBJECTIVE, Doubt.AXIS_WITHOUT_OBJECTIVE);
                    case SUB_OBJECTIVE, ACTION, MILESTONE, PLEDGE, TEXT, LEFT_OUT -> node;
                })
                .toList());
    }
}
