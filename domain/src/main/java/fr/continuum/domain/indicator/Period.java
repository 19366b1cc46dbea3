package fr.continuum.domain.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The span a measure is about: a year, or a half, a quarter or a month of one. Ordered by its last day, the shorter
/// first.
///
/// @param number which one of the year, from 1
public record Period(Periodicity every, int year, int number) implements Comparable<Period> {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-([STQM]?)(\\d{1,2}))?");
    private static final Comparator<Period> ORDER = Comparator.comparing(Period::end)
            .thenComparing(Comparator.comparing(Period::start).reversed());

    public Period {
        if (year < EARLIEST || year > LATEST || number < 1 || number > every.inAYear()) {
            throw new IllegalArgumentException("No such period: " + every + " " + year + " " + number);
        }
    }

    /// The one a day lies in.
    public static Period of(Periodicity every, LocalDate day) {
        return new Period(every, day.getYear(), (day.getMonthValue() - 1) / every.months() + 1);
    }

    /// The first one that ends after a day.
    public static Period endingAfter(Periodicity every, LocalDate day) {
        Period around = of(every, day);
        return around.end().isAfter(day) ? around : around.next();
    }

    /// `2025`, `2025-S1`, `2025-T3` (or `2025-Q3`), `2025-03` (or `2025-M3`); empty where a text is no period.
    public static Optional<Period> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        if (matcher.group(3) == null) {
            return Optional.of(new Period(Periodicity.YEARLY, year, 1));
        }
        Periodicity every = switch (matcher.group(2)) {
            case "S" -> Periodicity.HALF_YEARLY;
            case "T", "Q" -> Periodicity.QUARTERLY;
            default -> Periodicity.MONTHLY;
        };
        int number = Integer.parseInt(matcher.group(3));
        return number < 1 || number > every.inAYear() ? Optional.empty() : Optional.of(new Period(every, year, number));
    }

    public LocalDate start() {
        return LocalDate.of(year, (number - 1) * every.months() + 1, 1);
    }

    /// Its last day, itself included.
    public LocalDate end() {
        return YearMonth.of(year, number * every.months()).atEndOfMonth();
    }

    public Period next() {
        return number == every.inAYear() ? new Period(every, year + 1, 1) : new Period(every, year, number + 1);
    }

    public Period previous() {
        return number == 1 ? new Period(every, year - 1, every.inAYear()) : new Period(every, year, number - 1);
    }

    /// As files and addresses write it: `2025`, `2025-S1`, `2025-T3`, `2025-03`.
    public String name() {
        return switch (every) {
            case YEARLY -> Integer.toString(year);
            case HALF_YEARLY, QUARTERLY -> year + "-" + every.sign() + number;
            case MONTHLY -> "%d-%02d".formatted(year, number);
        };
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name();
    }
}
