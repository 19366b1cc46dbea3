package fr.continuum.domain.consolidation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/// The name of one night: its date and its place among the nights of that date, as people can say it: `2026-11-22.1`.
public record NightId(String value) implements Comparable<NightId> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}\\.[1-9][0-9]{0,5}");

    public NightId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A night is named by date and number (2026-11-22.1), not: " + value);
        }
    }

    public static NightId of(LocalDate date, int number) {
        return new NightId(date + "." + number);
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches() && isDay(text.substring(0, 10));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    public LocalDate date() {
        return LocalDate.parse(value.substring(0, 10));
    }

    public int number() {
        return Integer.parseInt(value.substring(11));
    }

    @Override
    public int compareTo(NightId other) {
        int order = date().compareTo(other.date());
        return order != 0 ? order : Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return value;
    }
}
