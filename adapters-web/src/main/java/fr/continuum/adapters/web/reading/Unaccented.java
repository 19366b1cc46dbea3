package fr.continuum.adapters.web.reading;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is looked for and put in order: accents, case and which space it is
/// forgiven. Spaces still count, unlike in
/// [fr.continuum.domain.shared.Spelling], which compares whole names.
public final class Unaccented {

    private Unaccented() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace('’', '\'')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
