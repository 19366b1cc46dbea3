package fr.continuum.adapters.web.reading;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is looked for and put in order: accents and case forgiven. Spaces still count, unlike in
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
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
