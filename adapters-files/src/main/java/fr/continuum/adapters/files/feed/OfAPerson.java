package fr.continuum.adapters.files.feed;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/// What numbers of people look like, so that none is taken for a code of a finance tool: social-security numbers,
/// e-mail addresses, telephone numbers, bank accounts. Whatever is no such number may be a code: no shape tells a name
/// from one.
public final class OfAPerson {

    /// Sex, year and month of birth, department (2A and 2B too), and what follows. Months from 20 on stand for
    /// those whose month is not known.
    private static final Pattern SOCIAL_SECURITY =
            Pattern.compile("([12378]\\d{2}(?:0[1-9]|1[0-2]|[2-9]\\d)\\d(?:\\d|[AB])\\d{6})(\\d{2})?");

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("(?:0|(?:\\+|00)33\\(?0?\\)?)[1-9]\\d{8}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}.\\-/]");
    private static final BigInteger KEY = BigInteger.valueOf(97);

    private OfAPerson() {}

    public static boolean is(String text) {
        if (EMAIL.matcher(text).find()) {
            return true;
        }
        String packed = BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return TELEPHONE.matcher(packed).matches() || isSocialSecurity(packed) || isBankAccount(packed);
    }

    /// With a key, only where it is the right one: fifteen digits may be a code.
    private static boolean isSocialSecurity(String packed) {
        var number = SOCIAL_SECURITY.matcher(packed);
        if (!number.matches()) {
            return false;
        }
        String key = number.group(2);
        return key == null || Long.parseLong(key) == key(number.group(1));
    }

    /// Corsica counts as the department it was, less a million or two.
    private static long key(String number) {
        long digits = Long.parseLong(number.replace('A', '0').replace('B', '0'));
        long corsica = number.charAt(6) == 'A' ? 1_000_000L : number.charAt(6) == 'B' ? 2_000_000L : 0;
        return 97 - (digits - corsica) % 97;
    }

    private static boolean isBankAccount(String packed) {
        if (!IBAN.matcher(packed).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (packed.substring(4) + packed.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(KEY).equals(BigInteger.ONE);
    }
}
