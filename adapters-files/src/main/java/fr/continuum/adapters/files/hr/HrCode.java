package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.profile.CellValues;
import java.util.regex.Pattern;

/// What the codes of HR tools look like, so that nothing else is taken for one: no name has a digit, a social-security
/// or telephone number has more than nine, a day or an amount is told by its shape.
final class HrCode {

    private static final Pattern SHAPE = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9._\\-]{0,29}");
    private static final Pattern AMOUNT = Pattern.compile("\\d+[.,]\\d{2}");
    private static final Pattern DAY = Pattern.compile(
            "(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])|(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])(19|20)\\d{2}");
    private static final Pattern WRITTEN_DAY = Pattern.compile(".*[.\\-].*");
    private static final int MOST_DIGITS = 9;

    private HrCode() {}

    /// Euros and cents, as people write them.
    static boolean isAmount(String text) {
        return AMOUNT.matcher(text.replaceAll("[\\s\\p{Z}€]", "")).matches();
    }

    static boolean isCode(String text) {
        return SHAPE.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() <= MOST_DIGITS
                && !AMOUNT.matcher(text).matches()
                && !DAY.matcher(text).matches()
                && !(WRITTEN_DAY.matcher(text).matches()
                        && CellValues.date(text).isPresent());
    }
}
