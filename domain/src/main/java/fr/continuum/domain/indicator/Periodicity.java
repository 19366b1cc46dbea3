package fr.continuum.domain.indicator;

/// How often an indicator is measured.
public enum Periodicity {
    MONTHLY(1, "M"),
    QUARTERLY(3, "T"),
    HALF_YEARLY(6, "S"),
    YEARLY(12, "");

    private static final int MONTHS_OF_A_YEAR = 12;

    private final int months;
    private final String sign;

    Periodicity(int months, String sign) {
        this.months = months;
        this.sign = sign;
    }

    /// How long one period is.
    public int months() {
        return months;
    }

    /// How many there are in a year.
    public int inAYear() {
        return MONTHS_OF_A_YEAR / months;
    }

    /// What stands before the number of a period, `T` for trimestre; nothing where the year says it all.
    String sign() {
        return sign;
    }
}
