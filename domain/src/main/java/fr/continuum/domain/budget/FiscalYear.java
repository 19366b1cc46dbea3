package fr.continuum.domain.budget;

import java.util.regex.Pattern;

/// An *exercice*: the calendar year a budget is for.
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    private static final Pattern SHAPE = Pattern.compile("(19|20|21)[0-9]{2}");

    public FiscalYear {
        if (!isValid(Integer.toString(value))) {
            throw new IllegalArgumentException("A fiscal year lies between 1900 and 2199, not: " + value);
        }
    }

    /// Whether the text is a year we can read: four digits, 1900 to 2199.
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    public FiscalYear previous() {
        return new FiscalYear(value - 1);
    }

    public FiscalYear next() {
        return new FiscalYear(value + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
