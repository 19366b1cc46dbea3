package fr.continuum.adapters.web.mapping;

import java.text.Normalizer;
import java.util.Locale;

/// Whether two headers, or two words of a column, are one as readers of files see it: case, accents and spaces do not
/// matter.
public final class Headers {

    private Headers() {}

    public static boolean areSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\p{Z}\\uFEFF\\u200B]", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'');
    }
}
