package fr.continuum.adapters.web.list;

import fr.continuum.adapters.web.reading.Unaccented;
import fr.continuum.application.port.ListFileWriter.Cell;
import fr.continuum.application.port.ListFileWriter.Day;
import fr.continuum.application.port.ListFileWriter.Euro;
import fr.continuum.application.port.ListFileWriter.Nothing;
import fr.continuum.application.port.ListFileWriter.Quantity;
import fr.continuum.application.port.ListFileWriter.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/// How cells of one column are put in order. Texts as people file them: accents and case forgiven, numbers in them by
/// their size (`D2` before `D10`). What says nothing comes last, whichever way.
final class CellOrder {

    private CellOrder() {}

    static int compare(Cell one, Cell other, boolean down) {
        if (one instanceof Nothing || other instanceof Nothing) {
            return Boolean.compare(one instanceof Nothing, other instanceof Nothing);
        }
        int up = up(one, other);
        return down ? -up : up;
    }

    private static int up(Cell one, Cell other) {
        return switch (one) {
            case Text(String text) -> texts(text, other instanceof Text(String said) ? said : "");
            case Quantity(BigDecimal number) ->
                number.compareTo(other instanceof Quantity(BigDecimal said) ? said : BigDecimal.ZERO);
            case Euro(long cents) -> Long.compare(cents, other instanceof Euro(long said) ? said : 0);
            case Day(LocalDate day) -> day.compareTo(other instanceof Day(LocalDate said) ? said : LocalDate.EPOCH);
            case Nothing _ -> 0;
        };
    }

    static int texts(String one, String other) {
        int alike = natural(Unaccented.of(one), Unaccented.of(other));
        return alike != 0 ? alike : one.compareTo(other);
    }

    private static int natural(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int endOfOne = end(one, i);
                int endOfOther = end(other, j);
                int numbers = numbers(one.substring(i, endOfOne), other.substring(j, endOfOther));
                if (numbers != 0) {
                    return numbers;
                }
                i = endOfOne;
                j = endOfOther;
            } else if (one.charAt(i) == other.charAt(j)) {
                i++;
                j++;
            } else {
                return Character.compare(one.charAt(i), other.charAt(j));
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    /// Of any length: the longer is the larger, leading zeros apart.
    private static int numbers(String one, String other) {
        String bare = one.replaceFirst("^0+(?=.)", "");
        String bareOther = other.replaceFirst("^0+(?=.)", "");
        return bare.length() != bareOther.length()
                ? Integer.compare(bare.length(), bareOther.length())
                : bare.compareTo(bareOther);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
