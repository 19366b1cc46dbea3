package fr.continuum.application.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line of a document as it looks: its shape, the line it stands under by it, and how many levels stand under it.
/// [OutlineNest] tells it the last two, line by line. Not for use by several threads.
final class SeenLine {

    /// Headings that open no part of a plan.
    private static final Pattern ASIDE = Pattern.compile("(?iu)^(?:sommaire|table des mati[èe]res|pr[ée]ambule"
            + "|introduction|[ée]dito(?:rial)?|avant-propos|conclusion|glossaire|annexes?|bibliographie)\\s*:?$");

    /// A line of a table of contents in plain text, or a page number.
    private static final Pattern PAGE =
            Pattern.compile("(?iu)(?:.*(?:\\.{4,}|…{2,}|(?:\\. ){4,})\\s*\\d{1,3}|page \\d+(?: ?(?:/|sur) ?\\d+)?"
                    + "|[-–—]? ?\\d{1,3} ?[-–—]?|\\d{1,3} ?/ ?\\d{1,3})\\s*");

    private final OutlineLine line;
    private final Numbering numbering;
    private boolean prose;
    private boolean roman;
    private Optional<SeenLine> above = Optional.empty();
    private int depth;
    private int height;

    SeenLine(OutlineLine line, Numbering numbering) {
        this.line = line;
        this.numbering = numbering;
    }

    /// What numbers are made of.
    private enum Kind {
        NONE,
        DIGITS,
        ROMAN,
        UPPER,
        LOWER
    }

    OutlineLine line() {
        return line;
    }

    Numbering numbering() {
        return numbering;
    }

    String word() {
        return numbering.word();
    }

    void numberedInRoman() {
        roman = true;
    }

    void holdsNoPlace() {
        prose = true;
    }

    /// Whether it says something of what is above it, or of nothing, and holds no place itself.
    boolean isProse() {
        return prose;
    }

    /// Puts it under the last of the lines that are open, from the highest; each of them may then stand higher.
    void under(List<SeenLine> open) {
        above = open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
        depth = open.size();
        for (int i = 0; i < depth; i++) {
            SeenLine holder = open.get(depth - 1 - i);
            holder.height = Math.max(holder.height, i + 1);
        }
    }

    Optional<SeenLine> above() {
        return above;
    }

    int depth() {
        return depth;
    }

    int height() {
        return height;
    }

    /// Short, not a sentence, and without any mark: where all lines but headings are, they are titles.
    boolean isShortAndBare() {
        return !line.item()
                && !line.detail()
                && line.text().length() <= OutlineLine.LONGEST_TITLE
                && !line.text().endsWith(".")
                && word().isEmpty()
                && numbering.number().isEmpty();
    }

    boolean isPage() {
        return PAGE.matcher(line.text()).matches();
    }

    boolean isAside() {
        return ASIDE.matcher(line.text()).matches();
    }

    /// « Actions : », which names what stands under it and is none itself.
    boolean isGroup() {
        return !word().isEmpty()
                && numbering.number().isEmpty()
                && numbering.rest().isEmpty()
                && !prose;
    }

    /// What lines of one level have in common.
    String shape() {
        if (!word().isEmpty()) {
            return "word " + word() + " " + numbering.depth() + (isGroup() ? " group" : "");
        }
        if (line.heading() > 0) {
            return "heading " + line.heading();
        }
        return switch (kind()) {
            case DIGITS -> numbering.depth() > 1 ? "number " + numbering.depth() : "number 1 " + line.indent();
            case NONE -> (line.item() ? "item " : "indent ") + line.indent();
            case ROMAN, UPPER, LOWER -> kind() + " " + line.indent();
        };
    }

    private Kind kind() {
        String number = numbering.number();
        if (number.isEmpty()) {
            return Kind.NONE;
        }
        char first = number.charAt(0);
        if (Character.isDigit(first) || numbering.depth() > 1) {
            return Kind.DIGITS;
        }
        return roman ? Kind.ROMAN : Character.isUpperCase(first) ? Kind.UPPER : Kind.LOWER;
    }

    /// Whether it ends what an open line holds: it is beside it, or higher.
    boolean closes(SeenLine open) {
        if (shape().equals(open.shape())) {
            return true;
        }
        int one = OutlineWords.rank(word());
        int other = OutlineWords.rank(open.word());
        if (one > 0 && other > 0) {
            return one < other
                    || (one == other && word().equals(open.word()) && numbering.depth() <= open.numbering.depth());
        }
        if (one > 0 || other > 0) {
            // A word and a mark cannot be compared, save that lists end where a heading begins.
            boolean endsList = one > 0 && open.line.item() && line.indent() <= open.line.indent();
            boolean endsAction = line.heading() > 0 && open.line.heading() == 0 && other > OutlineWords.OBJECTIVE;
            return endsList || endsAction;
        }
        if (line.heading() > 0 || open.line.heading() > 0) {
            return line.heading() > 0 && (open.line.heading() == 0 || line.heading() <= open.line.heading());
        }
        if (kind() == Kind.DIGITS && open.kind() == Kind.DIGITS) {
            return numbering.depth() < open.numbering.depth()
                    || (numbering.depth() == 1 && open.numbering.depth() == 1 && line.indent() < open.line.indent());
        }
        if (line.indent() != open.line.indent()) {
            return line.indent() < open.line.indent();
        }
        return kind() == Kind.NONE && open.line.item() && !line.item();
    }
}
