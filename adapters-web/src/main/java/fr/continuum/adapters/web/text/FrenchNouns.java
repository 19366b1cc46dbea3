package fr.continuum.adapters.web.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words an authority chose in French, in the forms a sentence needs. Of a word whose gender its ending does not tell,
/// the masculine is said.
public final class FrenchNouns {

    /// What follows tells what the noun is of: « axe de travail ».
    private static final Set<String> OF = Set.of("de", "du", "des", "à", "au", "aux", "en", "pour", "par", "et");

    private static final List<String> FEMININE = List.of(
            "té", "tion", "sion", "ie", "ique", "esse", "ure", "ance", "ence", "ette", "ée", "ole", "gne", "ille",
            "ade", "ise", "ude", "ible", "aleur");

    private FrenchNouns() {}

    /// Several of them: « défis », « objectifs stratégiques », « axes de travail ».
    public static String several(String name) {
        List<String> words = Arrays.asList(name.split(" ", -1));
        int until = 0;
        while (until < words.size() && !isOf(words.get(until))) {
            until++;
        }
        int noun = until;
        return IntStream.range(0, words.size())
                .mapToObj(at -> at < noun ? plural(words.get(at)) : words.get(at))
                .collect(Collectors.joining(" "));
    }

    private static boolean isOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return OF.contains(lower) || lower.startsWith("d’") || lower.startsWith("d'");
    }

    private static String plural(String word) {
        if (word.isEmpty() || word.matches(".*[sxz]$")) {
            return word;
        }
        if (word.endsWith("al")) {
            return word.substring(0, word.length() - 2) + "aux";
        }
        return word.endsWith("au") || word.endsWith("eu") ? word + "x" : word + "s";
    }

    /// Whether one says « ma » of one’s own: a feminine that begins with a consonant.
    public static boolean isMa(String name) {
        String first = name.split(" ", -1)[0].toLowerCase(Locale.ROOT);
        String bare = Normalizer.normalize(first, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return !bare.matches("[aeiouyhœ].*") && FEMININE.stream().anyMatch(first::endsWith);
    }
}
