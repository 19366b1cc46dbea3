package fr.continuum.application.outline;

import fr.continuum.application.outline.OutlineNode.Confidence;
import fr.continuum.application.outline.OutlineNode.Doubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Guesses what each line of a document is to a plan: by the word it begins with (« Défi 3 »), else by how deep lines
/// of its shape stand (headings, numbers, bullets, indents). Guesses are for a person to confirm, so every line is
/// proposed, none dropped.
public final class OutlineGuess {

    private static final int LONGEST_TITLE = 200;

    private final List<Seen> seen = new ArrayList<>();

    private OutlineGuess() {}

    public static OutlineProposal propose(List<OutlineLine> lines) {
        OutlineGuess guess = new OutlineGuess();
        guess.nest(lines);
        return guess.proposal();
    }

    /// A line, the line it stands under by its shape, and how many levels stand under it.
    private static final class Seen {
        private final OutlineLine line;
        private final Numbering numbering;
        private final boolean prose;
        private Optional<Seen> above = Optional.empty();
        private int depth;
        private int height;

        private Seen(OutlineLine line, boolean prose) {
            this.line = line;
            this.numbering = Numbering.of(line.text());
            this.prose = prose;
        }

        private String word() {
            return numbering.word();
        }

        /// What lines of one level have in common.
        private String shape() {
            return line.heading() + "/" + numbering.depth() + "/" + line.item() + "/" + line.indent();
        }
    }

    private void nest(List<OutlineLine> lines) {
        boolean indented = lines.stream()
                .anyMatch(line -> line.indent() > 0 && line.heading() == 0 && !line.item() && !line.detail());
        List<Seen> open = new ArrayList<>();
        for (OutlineLine line : lines) {
            Seen now = new Seen(line, isProse(line, indented));
            seen.add(now);
            if (!now.prose) {
                while (!open.isEmpty() && closes(now, open.getLast())) {
                    open.removeLast();
                }
                now.above = open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
                now.depth = open.size();
                for (int i = 0; i < open.size(); i++) {
                    Seen above = open.get(open.size() - 1 - i);
                    above.height = Math.max(above.height, i + 1);
                }
                open.add(now);
            }
        }
    }

    private static boolean isProse(OutlineLine line, boolean indented) {
        Numbering numbering = Numbering.of(line.text());
        boolean marked = line.heading() > 0
                || line.item()
                || !numbering.number().isEmpty()
                || (!numbering.word().isEmpty() && line.text().length() <= LONGEST_TITLE);
        return line.detail() || (!marked && !(indented && line.text().length() <= LONGEST_TITLE));
    }

    /// Whether a line ends what an open one holds: it is beside it, or higher.
    private static boolean closes(Seen now, Seen open) {
        int one = rank(now.word());
        int other = rank(open.word());
        if (one > 0 && other > 0 && one != other) {
            return one < other;
        }
        if (!now.word().isEmpty() && now.word().equals(open.word())) {
            return now.numbering.depth() <= open.numbering.depth();
        }
        if (now.line.heading() > 0 || open.line.heading() > 0) {
            return now.line.heading() > 0 && (open.line.heading() == 0 || now.line.heading() <= open.line.heading());
        }
        if (now.line.indent() != open.line.indent()) {
            return now.line.indent() < open.line.indent();
        }
        if (now.numbering.depth() > 0 && open.numbering.depth() > 0) {
            return now.numbering.depth() <= open.numbering.depth() && sameKind(now.numbering, open.numbering);
        }
        return now.shape().equals(open.shape()) || open.line.item();
    }

    /// `a)` stands under `1.`, whatever their depth.
    private static boolean sameKind(Numbering one, Numbering other) {
        return Character.isDigit(one.number().charAt(0))
                == Character.isDigit(other.number().charAt(0));
    }

    /// How deep a word stands among the others; 0 for no word. « Objectif » alone stands under a challenge and
    /// above what is said to be operational.
    private static int rank(String word) {
        return said(word)
                .map(level -> switch (level) {
                    case AXIS -> 1;
                    case STRATEGIC_OBJECTIVE -> 2;
                    case OPERATIONAL_OBJECTIVE, SUB_OBJECTIVE -> 4;
                    case ACTION -> 5;
                    case MILESTONE, PLEDGE, TEXT, LEFT_OUT -> 6;
                })
                .orElse(word.isEmpty() ? 0 : 3);
    }

    /// The level a word says; empty for « objectif » alone, which is of two.
    private static Optional<OutlineLevel> said(String word) {
        return switch (word) {
            case "axe" -> Optional.of(OutlineLevel.AXIS);
            case "defi",
                    "enjeu",
                    "ambition",
                    "orientation",
                    "orientation strategique",
                    "orientations strategiques",
                    "objectif strategique" -> Optional.of(OutlineLevel.STRATEGIC_OBJECTIVE);
            case "objectif operationnel", "objectif specifique", "sous objectif" ->
                Optional.of(OutlineLevel.OPERATIONAL_OBJECTIVE);
            case "action", "fiche action", "fiche actions", "fiche projet", "projet", "mesure" ->
                Optional.of(OutlineLevel.ACTION);
            case "sous action", "etape", "jalon" -> Optional.of(OutlineLevel.MILESTONE);
            case "engagement", "promesse" -> Optional.of(OutlineLevel.PLEDGE);
            default -> Optional.empty();
        };
    }

    private OutlineProposal proposal() {
        Map<String, Integer> heights = new HashMap<>();
        seen.stream().filter(line -> !line.prose).forEach(line -> heights.merge(key(line), line.height, Math::max));
        Map<Seen, OutlineLevel> levels = new HashMap<>();
        List<OutlineNode> nodes = new ArrayList<>();
        for (Seen line : seen) {
            OutlineLevel level = isTitle(line)
                    ? OutlineLevel.LEFT_OUT
                    : level(line, levels, heights.getOrDefault(key(line), 0), nodes.isEmpty());
            levels.put(line, level);
            nodes.add(new OutlineNode(
                    nodes.size() + 1, line.line.where(), line.line.text(), level, confidence(line), Set.of()));
        }
        return doubted(raised(new OutlineProposal(nodes)));
    }

    /// The heading everything else stands under is the title of the document.
    private boolean isTitle(Seen line) {
        return line.equals(seen.getFirst())
                && line.line.heading() > 0
                && line.word().isEmpty()
                && line.numbering.number().isEmpty()
                && line.height > 0
                && seen.stream()
                                .filter(other -> !other.prose && other.depth == 0)
                                .count()
                        == 1;
    }

    private static String key(Seen line) {
        return line.depth + "|" + line.shape() + "|" + line.word();
    }

    private static Confidence confidence(Seen line) {
        if (said(line.word()).isPresent() || line.line.detail()) {
            return Confidence.SAID;
        }
        boolean shaped = line.line.heading() > 0
                || line.numbering.depth() > 0
                || !line.word().isEmpty();
        boolean under = line.above.filter(above -> !above.word().isEmpty()).isPresent();
        return shaped || under ? Confidence.LIKELY : Confidence.GUESSED;
    }

    private static OutlineLevel level(Seen line, Map<Seen, OutlineLevel> levels, int height, boolean first) {
        if (line.prose) {
            return first ? OutlineLevel.LEFT_OUT : OutlineLevel.TEXT;
        }
        Optional<OutlineLevel> said = said(line.word());
        Optional<OutlineLevel> above = line.above.map(levels::get);
        if (said.isPresent()) {
            return said.get();
        }
        OutlineLevel under = above.orElse(OutlineLevel.LEFT_OUT);
        boolean objective = !line.word().isEmpty();
        return switch (under) {
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
        boolean bare = proposal.nodes().stream()
                .filter(node -> node.level() == OutlineLevel.ACTION)
                .anyMatch(node -> proposal.above(node)
                        .filter(above -> above.level() == OutlineLevel.AXIS)
                        .isPresent());
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

    private static OutlineProposal doubted(OutlineProposal proposal) {
        List<OutlineNode> nodes = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (OutlineNode node : proposal.nodes()) {
            OutlineNode now = node;
            boolean titled = node.level().isPlace() || node.level() == OutlineLevel.PLEDGE;
            Optional<OutlineNode> above = proposal.above(node);
            if (titled && node.text().length() > LONGEST_TITLE) {
                now = now.doubted(Doubt.LONG);
            }
            Numbering numbering = Numbering.of(node.text());
            if (titled
                    && !titles.add(
                            node.level() + "|" + numbering.titleOr(node.text()).toLowerCase(Locale.ROOT))) {
                now = now.doubted(Doubt.TWICE);
            }
            if (ConfirmedOutline.lacks(node, above)) {
                now = now.doubted(Doubt.NOTHING_ABOVE);
            }
            if (titled && jumps(numbers, node, above, numbering)) {
                now = now.doubted(Doubt.NUMBER_JUMPS);
            }
            nodes.add(now);
        }
        return new OutlineProposal(nodes);
    }

    /// Whether the last part of a number is not one more than that of the line beside it.
    private static boolean jumps(
            Map<String, Integer> numbers, OutlineNode node, Optional<OutlineNode> above, Numbering numbering) {
        String last = numbering.number().replaceFirst("^.*[.\\-]", "");
        if (!last.matches("\\d{1,3}")) {
            return false;
        }
        int now = Integer.parseInt(last);
        Integer before = numbers.put(above.map(OutlineNode::id).orElse(0) + "|" + node.level(), now);
        return before != null && now != before + 1 && now != 1;
    }
}
