package fr.continuum.adapters.web.reading;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is looked for: accents and case forgiven.
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
