package fr.continuum.adapters.files.allocation;

import java.text.Normalizer;
import java.util.Locale;

/// A label as a code: `Écoles primaires` is `ecoles-primaires`. The same for every spelling of a label.
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    static String of(String label) {
        String flat = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^\\p{Alnum}]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "sans-nom" : cut;
    }
}
