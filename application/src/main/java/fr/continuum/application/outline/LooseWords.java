package fr.continuum.application.outline;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is left of a header or a status word once the ways authorities write it no longer matter: case, accents,
/// punctuation, the plural, both genders written at once, the mark of a numbering (« Axe (x) »), what introduces a
/// title (« Intitulé de l'action »).
public final class LooseWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BOTH_GENDERS = Pattern.compile("[·.](?:e|es|s)\\b|\\((?:e|s|es)\\)");
    private static final Pattern NUMBERING = Pattern.compile("\\(\\s*x(?:\\s*\\.\\s*x)*\\s*\\)");
    private static final Pattern INTRODUCED =
            Pattern.compile("^(?:intitule|libelle|titre|nom|designation) (?:de la |de l |des |du |de |d )");

    /// Words that end in -s without being plural, or whose plural is another.
    private static final Set<String> AS_THEY_ARE = Set.of("sous", "en", "cours", "pas", "progres");

    private LooseWords() {}

    public static String of(String text) {
        String flat = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        flat = NUMBERING.matcher(BOTH_GENDERS.matcher(flat).replaceAll("")).replaceAll(" ");
        String words = Arrays.stream(flat.split("[^\\p{L}\\p{N}%€]+"))
                .filter(word -> !word.isEmpty())
                .map(LooseWords::singular)
                .collect(Collectors.joining(" "));
        return INTRODUCED.matcher(words).replaceFirst("");
    }

    private static String singular(String word) {
        if (AS_THEY_ARE.contains(word)) {
            return word;
        }
        return switch (word) {
            case "enjeux" -> "enjeu";
            case "generaux" -> "general";
            case "principaux" -> "principal";
            default -> word.length() > 3 ? word.replaceFirst("s$", "") : word;
        };
    }
}
