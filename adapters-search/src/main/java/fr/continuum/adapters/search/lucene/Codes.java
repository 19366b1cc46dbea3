package fr.continuum.adapters.search.lucene;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Codes as they are compared: what stands between their letters and digits is forgiven, `D03-A07` is `d03 a07`.
final class Codes {

    private static final Pattern RUN = Pattern.compile("\\p{L}+|\\p{Nd}+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");

    private Codes() {}

    static String bare(String code) {
        return plain(code).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// The same with the zeros before each number left out too: `D03-A07` is `d3 a7`. Numbers stay apart: `D1-01`
    /// is not `D101`.
    static String loose(String code) {
        StringBuilder loose = new StringBuilder();
        boolean afterNumber = false;
        for (Matcher run = RUN.matcher(plain(code)); run.find(); ) {
            boolean number = Character.isDigit(run.group().codePointAt(0));
            if (afterNumber) {
                loose.append('-');
            }
            loose.append(number ? ZEROS.matcher(run.group()).replaceFirst("") : run.group());
            afterNumber = number;
        }
        return loose.toString();
    }

    /// Whether zeros may be left out of a code: where letters say whose number it is. Codes of figures alone are
    /// what they are, `01` and `1` are two functions.
    static boolean isLoose(String code) {
        return isLike(code) && code.codePoints().anyMatch(Character::isLetter);
    }

    private static String plain(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /// Whether a word may be a code: one digit at least.
    static boolean isLike(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
