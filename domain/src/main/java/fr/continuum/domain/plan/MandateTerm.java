package fr.continuum.domain.plan;

import java.time.LocalDate;

/// The term of office a plan is written for.
///
/// @param start the day of the election
/// @param end the last day, itself included
public record MandateTerm(LocalDate start, LocalDate end) {

    /// How long councils of communes, départements and régions are elected for (code électoral L192, L227, L336).
    public static final int YEARS = 6;

    public MandateTerm {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("A mandate ends after it starts: " + start + " – " + end);
        }
    }

    /// A whole term from a day on: for a plan whose file does not say its own.
    public static MandateTerm from(LocalDate start) {
        return new MandateTerm(start, start.plusYears(YEARS).minusDays(1));
    }
}
