package fr.continuum.adapters.files.totem;

import java.util.OptionalLong;

/// Exact euro cents of a decimal as TotEM writes it: `-1234.5`, `+0.10`, `.5`, `12.3400`. No other mark, no group
/// separator, no exponent; more than two significant decimals, or more than a `long` of cents, is no amount.
final class Cents {

    private Cents() {}

    /// Empty where the text is no such decimal.
    static OptionalLong parse(String text) {
        int length = text.length();
        int at = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        boolean negative = at == 1 && text.charAt(0) == '-';
        long value = 0;
        int digits = 0;
        int decimals = -1;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c < '0' || c > '9' || decimals >= 2 && c != '0') {
                return OptionalLong.empty();
            } else {
                digits++;
                if (decimals >= 0) {
                    decimals++;
                }
                if (decimals <= 2) {
                    if (value > (Long.MAX_VALUE - 9) / 10) {
                        return OptionalLong.empty();
                    }
                    value = value * 10 + (c - '0');
                }
            }
        }
        for (int missing = 2 - Math.max(0, decimals); missing > 0; missing--) {
            if (value > Long.MAX_VALUE / 10) {
                return OptionalLong.empty();
            }
            value *= 10;
        }
        return digits == 0 ? OptionalLong.empty() : OptionalLong.of(negative ? -value : value);
    }
}
