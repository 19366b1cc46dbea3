package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the lines of a document stand under one another by what they look like, before anybody knows what they are: a
/// line closes what is beside it or below it (of its own shape, of a deeper number, heading, indent, of a lower word)
/// and stands under what is left.
final class OutlineNest {

    private final List<SeenLine> seen = new ArrayList<>();
    private final boolean indented;
    private final boolean titled;
    private final Set<String> fields;

    private OutlineNest(List<OutlineLine> lines) {
        Numbering.Habits habits =
                Numbering.Habits.of(lines.stream().map(OutlineLine::text).toList());
        for (OutlineLine line : lines) {
            seen.add(new SeenLine(line, Numbering.of(line.text(), habits)));
        }
        indented = lines.stream()
                .anyMatch(line -> line.indent() > 0 && line.heading() == 0 && !line.item() && !line.detail());
        titled = seen.stream().anyMatch(line -> line.line().heading() > 0)
                && seen.stream().filter(line -> line.line().heading() == 0).allMatch(SeenLine::isShortAndBare);
        fields = OutlineWords.fields(seen);
    }

    /// Every line, in the order of the document.
    static List<SeenLine> of(List<OutlineLine> lines) {
        OutlineNest nest = new OutlineNest(lines);
        nest.stack();
        return List.copyOf(nest.seen);
    }

    private void stack() {
        List<SeenLine> open = new ArrayList<>();
        Map<Boolean, Character> letters = new HashMap<>();
        for (SeenLine now : seen) {
            if (isRoman(now.numbering().number(), letters)) {
                now.numberedInRoman();
            }
            if (isProse(now)) {
                now.holdsNoPlace();
                continue;
            }
            for (int i = 0; i < open.size(); i++) {
                if (now.closes(open.get(i))) {
                    open.subList(i, open.size()).clear();
                }
            }
            now.under(open);
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

    private boolean isProse(SeenLine now) {
        OutlineLine line = now.line();
        boolean named = !now.word().isEmpty()
                && line.text().length() <= OutlineLine.LONGEST_TITLE
                && !(fields.contains(now.word()) && now.numbering().number().isEmpty());
        boolean marked =
                line.heading() > 0 || line.item() || !now.numbering().number().isEmpty();
        boolean field = OutlineFields.isField(line.text())
                && !(named && !now.numbering().number().isEmpty());
        return line.detail()
                || now.isPage()
                || now.isAside()
                || (field && line.heading() == 0)
                || (fields.contains(now.word()) && !named && !marked)
                || !(named || marked || ((indented || titled) && line.text().length() <= OutlineLine.LONGEST_TITLE));
    }

    /// How high the lines of a shape usually stand: half of them have at least so many levels under them.
    static Map<String, Integer> heights(List<SeenLine> lines) {
        Map<String, List<Integer>> all = new HashMap<>();
        lines.stream()
                .filter(line -> !line.isProse())
                .forEach(line ->
                        all.computeIfAbsent(key(line), _ -> new ArrayList<>()).add(line.height()));
        Map<String, Integer> usual = new HashMap<>();
        all.forEach((key, heights) -> {
            Collections.sort(heights);
            usual.put(key, heights.get(heights.size() / 2));
        });
        return usual;
    }

    static String key(SeenLine line) {
        return line.depth() + "|" + line.shape();
    }
}
