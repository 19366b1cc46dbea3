package fr.continuum.domain.plan;

import java.time.LocalDate;

/// The term of office a plan is written for.
///
/// @param start the day of the election
/// @param end the last day, itself included
public record MandateTerm(LocalDate start, LocalDate end) {

    public MandateTerm {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("A mandate ends after it starts: " + start + " – " + end);
        }
    }
}
