package fr.continuum.application.plan;

import fr.continuum.application.outline.Numbering;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What is left of a title once the ways people write it no longer matter: case, accents, spaces, punctuation, and the
/// level and number it may begin with (« Défi 1 : Habiter » is « Habiter »).
final class FoldedTitle {

    private static final int SHORTEST_WORD = 4;

    private FoldedTitle() {}

    static String of(String title) {
        return String.join("", words(bare(title)));
    }

    /// What a plan calls an element a file tells of: as the file does, but that a level and number the file leaves
    /// out stay.
    static String kept(String was, String told) {
        boolean leftOut = !bare(was).equals(was) && bare(told).equals(told);
        return leftOut && of(was).equals(of(told)) ? was : told;
    }

    /// A title after its level and number; whole where it begins with none, or is no more than that.
    private static String bare(String title) {
        Numbering numbering = Numbering.of(title);
        return numbering.word().isEmpty()
                        || numbering.number().isEmpty()
                        || numbering.rest().isEmpty()
                ? title
                : numbering.rest();
    }

    private static List<String> words(String title) {
        String flat = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(flat.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether one is likely the other, reworded: they share most of the words that say something.
    static boolean alike(String one, String other) {
        Set<String> first = telling(one);
        Set<String> second = telling(other);
        Set<String> both = first.stream().filter(second::contains).collect(Collectors.toSet());
        return !both.isEmpty() && both.size() * 2 > Math.min(first.size(), second.size());
    }

    private static Set<String> telling(String title) {
        return words(title).stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
