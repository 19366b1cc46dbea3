package fr.continuum.adapters.files.totem;

import java.util.OptionalLong;

/// Exact euro cents of a decimal as TotEM writes it: `-1234.5`, `+0.10`, `.5`, `12.3400`. No other mark, no group
/// separator, no exponent; more than two significant decimals, or more than a `long` of cents, is no amount.
final class Cents {

    private Cents() {}

    /// Empty where the text is no such decimal.
    static OptionalLong parse(String text) {
        boolean negative = text.startsWith("-");
        try {
            return parse(text, negative || text.startsWith("+") ? 1 : 0, negative ? -1 : 1);
        } catch (ArithmeticException _) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong parse(String text, int from, long sign) {
        long cents = 0;
        int digits = 0;
        int decimals = 0;
        boolean afterPoint = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && !afterPoint) {
                afterPoint = true;
                continue;
            }
            if (c < '0' || c > '9' || (decimals == 2 && c != '0')) {
                return OptionalLong.empty();
            }
            digits++;
            if (decimals < 2) {
                cents = Math.addExact(Math.multiplyExact(cents, 10), sign * (c - '0'));
                decimals += afterPoint ? 1 : 0;
            }
        }
        for (; decimals < 2; decimals++) {
            cents = Math.multiplyExact(cents, 10);
        }
        return digits == 0 ? OptionalLong.empty() : OptionalLong.of(cents);
    }
}
