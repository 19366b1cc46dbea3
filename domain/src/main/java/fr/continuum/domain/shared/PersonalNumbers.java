package fr.continuum.domain.shared;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What numbers of people look like, so that none is taken for a code of a finance tool nor told with the name of a
/// file: social-security numbers, e-mail addresses, telephone numbers, bank accounts, days of birth. Whatever is no
/// such number may be a code: no shape tells a name from one.
public final class PersonalNumbers {

    /// Sex, year and month of birth, department (2A and 2B too), and what follows. Months from 20 on stand for
    /// those whose month is not known.
    private static final Pattern SOCIAL_SECURITY =
            Pattern.compile("([12378]\\d{2}(?:0[1-9]|1[0-2]|[2-9]\\d)\\d(?:\\d|[AB])\\d{6})(\\d{2})?");

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("(?:0|(?:\\+|00)33\\(?0?\\)?)[1-9]\\d{8}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}.\\-/]");
    private static final BigInteger KEY = BigInteger.valueOf(97);

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/. ]?)(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/. ]?)(\\d{1,2})\\2(\\d{4})");

    /// `15/03/72`. With other marks, or none, three pairs of digits may well be a code.
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})(/)(\\d{1,2})/(\\d{2})");

    /// Four digits and two marks.
    private static final int SHORTEST_DAY = 6;

    /// Eight digits and two marks.
    private static final int LONGEST_DAY = 10;

    private static final int DIGITS_OF_TELEPHONE = 10;

    /// A country, its key, and eleven signs at least.
    private static final int SHORTEST_ACCOUNT = 15;

    /// Nobody alive was born before.
    private static final int FIRST_BIRTH = 1900;

    /// Nobody works, or is paid by an authority, so young.
    private static final int YOUNGEST = 14;

    private PersonalNumbers() {}

    /// Whether a text is one, but for days of birth.
    public static boolean isOne(String text) {
        // The shortest is a telephone number, or an address of six signs.
        if (text.length() < 6) {
            return false;
        }
        if (text.indexOf('@') >= 0 && EMAIL.matcher(text).find()) {
            return true;
        }
        if ((text.length() < SHORTEST_ACCOUNT && digits(text) < DIGITS_OF_TELEPHONE) || isCode(text)) {
            return false;
        }
        String packed = packed(text);
        return TELEPHONE.matcher(packed).matches() || isSocialSecurity(packed) || isBankAccount(packed);
    }

    /// Whether a letter in it tells it from all of these: a bank account begins with two letters, a
    /// social-security number has an A or a B at most. Numbers of pieces are such codes, by the million.
    private static boolean isCode(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean plain = (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
            if (!plain && (sign < '0' || sign > '9') && sign != '-') {
                return false;
            }
            letter |= plain && sign != 'A' && sign != 'B' && sign != 'a' && sign != 'b';
        }
        char second = text.charAt(1);
        return letter && second >= '0' && second <= '9';
    }

    /// Whether a text is a telephone number, however it is written.
    public static boolean isTelephone(String text) {
        return digits(text) >= DIGITS_OF_TELEPHONE
                && TELEPHONE.matcher(packed(text)).matches();
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    /// Whether a text is a bank account, however it is written: its key is right.
    public static boolean isAccount(String text) {
        return isBankAccount(packed(text));
    }

    /// Whether a text is a whole day on which somebody who is on record in a year may have been born, written with
    /// marks or as eight digits; of a year of two digits, between slashes.
    public static boolean isBirthday(String text, int year) {
        if (text.length() < SHORTEST_DAY || text.length() > LONGEST_DAY || !endsInDigits(text)) {
            return false;
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches() && isDay(first.group(1), first.group(3), first.group(4), first.group(2), year)) {
            return true;
        }
        Matcher last = DAY_FIRST.matcher(text);
        if (last.matches()) {
            return isDay(last.group(4), last.group(3), last.group(1), last.group(2), year);
        }
        Matcher brief = SHORT_YEAR.matcher(text);
        return brief.matches()
                && isDay(century(brief.group(4), year), brief.group(3), brief.group(1), brief.group(2), year);
    }

    /// A year of two digits that is not over in this century is of the one before.
    private static String century(String twoDigits, int year) {
        int born = year - year % 100 + Integer.parseInt(twoDigits);
        return Integer.toString(born > year ? born - 100 : born);
    }

    private static boolean endsInDigits(String text) {
        return Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(text.length() - 1));
    }

    /// Whether somebody who is on record in a year may have been born in another.
    public static boolean isYearOfBirth(int born, int year) {
        return born >= FIRST_BIRTH && born <= year - YOUNGEST;
    }

    private static boolean isDay(String year, String month, String day, String mark, int known) {
        int born = Integer.parseInt(year);
        int of = Integer.parseInt(month);
        int on = Integer.parseInt(day);
        boolean whole = !mark.isEmpty() || (month.length() == 2 && day.length() == 2);
        return whole
                && isYearOfBirth(born, known)
                && of >= 1
                && of <= 12
                && on >= 1
                && on <= YearMonth.of(born, of).lengthOfMonth();
    }

    private static String packed(String text) {
        return BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /// With a key, only where it is the right one: fifteen digits may be a code.
    private static boolean isSocialSecurity(String packed) {
        Matcher number = SOCIAL_SECURITY.matcher(packed);
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
