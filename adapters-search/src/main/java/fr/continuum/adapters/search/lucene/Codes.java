package fr.continuum.adapters.search.lucene;

import java.text.Normalizer;
import java.util.Locale;

/// Codes as they are compared: what stands between their letters and digits is forgiven, `D03-A07` is `d03 a07`.
final class Codes {

    private Codes() {}

    static String bare(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// Whether a word may be a code: one digit at least.
    static boolean isLike(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
