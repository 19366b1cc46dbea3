package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How the lines of a document stand under one another by what they look like, before anybody knows what they are: a
/// line closes what is beside it or below it (of its own shape, of a deeper number, heading, indent, of a lower word)
/// and stands under what is left.
final class OutlineNest {

    private static final int LONGEST_TITLE = 200;

    /// Headings that open no part of a plan.
    private static final Pattern ASIDE = Pattern.compile("(?iu)^(?:sommaire|table des mati[èe]res|pr[ée]ambule"
            + "|introduction|[ée]dito(?:rial)?|avant-propos|conclusion|glossaire|annexes?|bibliographie)\\s*:?$");

    /// A line of a table of contents in plain text, or a page number.
    private static final Pattern PAGE =
            Pattern.compile("(?iu)(?:.*(?:\\.{4,}|…{2,}|(?:\\. ){4,})\\s*\\d{1,3}|page \\d+(?: ?(?:/|sur) ?\\d+)?"
                    + "|[-–—]? ?\\d{1,3} ?[-–—]?|\\d{1,3} ?/ ?\\d{1,3})\\s*");

    private final List<Seen> seen = new ArrayList<>();
    private final boolean indented;
    private final boolean titled;
    private final Set<String> fields;

    private OutlineNest(List<OutlineLine> lines) {
        Numbering.Habits habits =
                Numbering.Habits.of(lines.stream().map(OutlineLine::text).toList());
        for (OutlineLine line : lines) {
            seen.add(new Seen(line, Numbering.of(line.text(), habits)));
        }
        indented = lines.stream()
                .anyMatch(line -> line.indent() > 0 && line.heading() == 0 && !line.item() && !line.detail());
        titled = seen.stream().anyMatch(line -> line.line.heading() > 0)
                && seen.stream().filter(line -> line.line.heading() == 0).allMatch(Seen::isShortAndBare);
        fields = OutlineWords.fields(seen);
    }

    /// Every line, in the order of the document.
    static List<Seen> of(List<OutlineLine> lines) {
        OutlineNest nest = new OutlineNest(lines);
        nest.stack();
        return List.copyOf(nest.seen);
    }

    /// A line, the line it stands under by its shape, and how many levels stand under it.
    static final class Seen {
        private final OutlineLine line;
        private final Numbering numbering;
        private boolean prose;
        private boolean roman;
        private Optional<Seen> above = Optional.empty();
        private int depth;
        private int height;

        private Seen(OutlineLine line, Numbering numbering) {
            this.line = line;
            this.numbering = numbering;
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

        /// Whether it says something of what is above it, or of nothing, and holds no place itself.
        boolean isProse() {
            return prose;
        }

        Optional<Seen> above() {
            return above;
        }

        int depth() {
            return depth;
        }

        int height() {
            return height;
        }

        /// Short, not a sentence, and without any mark: where all lines but headings are, they are titles.
        private boolean isShortAndBare() {
            return !line.item()
                    && !line.detail()
                    && line.text().length() <= LONGEST_TITLE
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
            if (Character.isDigit(first)) {
                return Kind.DIGITS;
            }
            return roman ? Kind.ROMAN : Character.isUpperCase(first) ? Kind.UPPER : Kind.LOWER;
        }
    }

    /// What numbers are made of.
    private enum Kind {
        NONE,
        DIGITS,
        ROMAN,
        UPPER,
        LOWER
    }

    private void stack() {
        List<Seen> open = new ArrayList<>();
        Map<Boolean, Character> letters = new HashMap<>();
        for (Seen now : seen) {
            now.roman = isRoman(now.numbering.number(), letters);
            now.prose = isProse(now);
            if (now.prose) {
                continue;
            }
            for (int i = 0; i < open.size(); i++) {
                if (closes(now, open.get(i))) {
                    open.subList(i, open.size()).clear();
                }
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

    /// `I` is a letter after `H`, and `C` or `D` always are.
    private static boolean isRoman(String number, Map<Boolean, Character> letters) {
        if (number.isEmpty() || !number.matches("[A-Za-z]+")) {
            return false;
        }
        char first = number.charAt(0);
        boolean upper = Character.isUpperCase(first);
        boolean letter =
                number.length() == 1 && ("ivxIVX".indexOf(first) < 0 || letters.getOrDefault(upper, ' ') == first - 1);
        if (letter) {
            letters.put(upper, first);
        }
        return !letter;
    }

    private boolean isProse(Seen now) {
        OutlineLine line = now.line;
        boolean named = !now.word().isEmpty()
                && line.text().length() <= LONGEST_TITLE
                && !(fields.contains(now.word()) && now.numbering.number().isEmpty());
        boolean marked =
                line.heading() > 0 || line.item() || !now.numbering.number().isEmpty();
        boolean field = OutlineFields.isField(line.text())
                && !(named && !now.numbering.number().isEmpty());
        return line.detail()
                || now.isPage()
                || now.isAside()
                || (field && line.heading() == 0)
                || (fields.contains(now.word()) && !named && !marked)
                || !(named || marked || ((indented || titled) && line.text().length() <= LONGEST_TITLE));
    }

    /// Whether a line ends what an open one holds: it is beside it, or higher.
    private static boolean closes(Seen now, Seen open) {
        if (now.shape().equals(open.shape())) {
            return true;
        }
        int one = OutlineWords.rank(now.word());
        int other = OutlineWords.rank(open.word());
        if (one > 0 && other > 0) {
            return one < other
                    || (one == other
                            && now.word().equals(open.word())
                            && now.numbering.depth() <= open.numbering.depth());
        }
        if (one > 0 || other > 0) {
            // A word and a mark cannot be compared, save that lists end where a heading begins.
            boolean endsList = one > 0 && open.line.item() && now.line.indent() <= open.line.indent();
            boolean endsAction = now.line.heading() > 0 && open.line.heading() == 0 && other > OutlineWords.OBJECTIVE;
            return endsList || endsAction;
        }
        if (now.line.heading() > 0 || open.line.heading() > 0) {
            return now.line.heading() > 0 && (open.line.heading() == 0 || now.line.heading() <= open.line.heading());
        }
        if (now.kind() == Kind.DIGITS && open.kind() == Kind.DIGITS) {
            return now.numbering.depth() < open.numbering.depth()
                    || (now.numbering.depth() == 1
                            && open.numbering.depth() == 1
                            && now.line.indent() < open.line.indent());
        }
        if (now.line.indent() != open.line.indent()) {
            return now.line.indent() < open.line.indent();
        }
        return now.kind() == Kind.NONE && open.line.item() && !now.line.item();
    }

    /// How high the lines of a shape usually stand: half of them have at least so many levels under them.
    static Map<String, Integer> heights(List<Seen> lines) {
        Map<String, List<Integer>> all = new HashMap<>();
        lines.stream()
                .filter(line -> !line.prose)
                .forEach(line ->
                        all.computeIfAbsent(key(line), _ -> new ArrayList<>()).add(line.height));
        Map<String, Integer> usual = new HashMap<>();
        all.forEach((key, heights) -> {
            Collections.sort(heights);
            usual.put(key, heights.get(heights.size() / 2));
        });
        return usual;
    }

    static String key(Seen line) {
        return line.depth + "|" + line.shape();
    }
}
