package fr.continuum.domain.target;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// Codes for targets that were given a label only. The code of `Écoles primaires`, below `education`, is
/// `education/ecoles-primaires`: the same for every spelling of a label.
public final class TargetCode {

    private static final int LONGEST = 60;

    private TargetCode() {}

    /// The code of a new target; numbered where another label has taken it.
    ///
    /// @param above code of the target above; empty at the root
    public static String of(String label, String above, Predicate<String> taken) {
        String own = (above.isEmpty() ? "" : above + "/") + of(label);
        String code = own;
        for (int number = 2; taken.test(code); number++) {
            code = own + "-" + number;
        }
        return code;
    }

    /// The label alone: case, accents, spaces and signs make no difference.
    public static String of(String label) {
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
