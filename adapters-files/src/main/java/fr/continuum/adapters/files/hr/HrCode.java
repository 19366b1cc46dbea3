package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.application.mapping.CodeShape;
import fr.continuum.domain.shared.PersonalNumbers;
import java.util.List;
import java.util.regex.Pattern;

/// What the codes of HR tools look like, so that nothing else is taken for one: no code has a word, which a name could
/// be, a social-security or telephone number has more digits, a day or an amount is told by its shape. A profile that
/// says what its codes look like is believed, up to twelve digits, but for numbers of people: a telephone number is
/// none of a post, whatever a profile says.
final class HrCode {

    private static final Pattern SHAPE = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9._\\-]{0,29}");

    /// More than four letters, or two small ones, together.
    private static final Pattern WORD = Pattern.compile(".*([A-Za-z]{5,}|[a-z]{2,}).*");

    private static final Pattern AMOUNT = Pattern.compile("\\d+[.,]\\d+");
    private static final Pattern EUROS = Pattern.compile("\\d+[.,]\\d{2}");
    private static final String OF_MONTH = "(0[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String YEAR = "(19|20)\\d{2}";
    private static final Pattern DAY = Pattern.compile(String.join(
            "|",
            YEAR + MONTH + OF_MONTH,
            OF_MONTH + MONTH + YEAR,
            OF_MONTH + MONTH + "\\d{2}",
            "\\d{2}" + MONTH + OF_MONTH));
    private static final Pattern WRITTEN_DAY = Pattern.compile(".*[.\\-].*");
    private static final int MOST_DIGITS = 9;

    /// Of codes whose shape a profile says. A social-security number has thirteen.
    private static final int MOST_DIGITS_OF_SHAPE = 12;

    private HrCode() {}

    /// Euros and cents, as people write them.
    static boolean isAmount(String text) {
        return EUROS.matcher(text.replaceAll("[\\s\\p{Z}€]", "")).matches();
    }

    static boolean isCode(String text) {
        return isPlain(text, MOST_DIGITS)
                && !WORD.matcher(text).matches()
                && !AMOUNT.matcher(text).matches()
                && !DAY.matcher(text).matches()
                && !(WRITTEN_DAY.matcher(text).matches()
                        && CellValues.date(text).isPresent());
    }

    /// @param shapes that codes have; none where nobody said
    static boolean isCode(String text, List<CodeShape> shapes) {
        return shapes.isEmpty()
                ? isCode(text)
                : isPlain(text, MOST_DIGITS_OF_SHAPE)
                        && !PersonalNumbers.isOne(text)
                        && shapes.stream().anyMatch(shape -> shape.matches(text));
    }

    private static boolean isPlain(String text, int digits) {
        return SHAPE.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() <= digits;
    }
}
