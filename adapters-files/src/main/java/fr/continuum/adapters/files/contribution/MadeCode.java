package fr.continuum.adapters.files.contribution;

import fr.continuum.domain.shared.Sha256;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The code of a row that bears none, made of what it says: the same texts, however they are written (case, accents,
/// punctuation), have the same code in every file.
final class MadeCode {

    /// What is longer is cut, and ends with a mark of the whole.
    private static final int LONGEST = 48;

    private static final int MARK = 8;

    private MadeCode() {}

    /// Empty where the texts say nothing.
    static String of(List<String> texts) {
        String whole = texts.stream()
                .map(MadeCode::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("-"));
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String mark = Sha256.of(whole).value().substring(0, MARK);
        return whole.substring(0, LONGEST - MARK - 1).replaceFirst("-$", "") + "-" + mark;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
