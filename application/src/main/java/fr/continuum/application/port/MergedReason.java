package fr.continuum.application.port;

import fr.continuum.domain.shared.Wording;
import java.util.regex.Pattern;

/// One reason for many rows, where it names another row: thirty rows that each repeat one are thirty of one reason.
public final class MergedReason {

    private static final Pattern FRENCH = Pattern.compile("\\b(L|l)a ligne \\d+");
    private static final Pattern ENGLISH = Pattern.compile("\\b(?:Row|Line) \\d+");
    private static final Pattern WITHIN = Pattern.compile("\\b(row|line) \\d+");

    private MergedReason() {}

    /// The same with no row named; itself where it names none.
    public static Wording of(Wording reason) {
        String french = FRENCH.matcher(reason.french())
                .replaceAll(row -> row.group(1).equals("L") ? "Une autre ligne" : "une autre ligne");
        return french.equals(reason.french())
                ? reason
                : new Wording(
                        french,
                        WITHIN.matcher(ENGLISH.matcher(reason.english()).replaceAll("Another row"))
                                .replaceAll("another row"));
    }
}
