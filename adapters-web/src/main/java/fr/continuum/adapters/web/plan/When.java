package fr.continuum.adapters.web.plan;

import java.time.DateTimeException;
import java.time.LocalDate;

/// The day a reader asks about, as the address says it.
public sealed interface When {

    /// How addresses ask for the plan as the assembly voted it.
    String VOTE = "vote";

    record Today() implements When {}

    record PastDay(LocalDate day) implements When {}

    record AsVoted() implements When {}

    /// No day that ever was: today is shown, and said to be.
    record NoDay(String asked) implements When {}

    /// @param le as the address has it; today where empty
    static When of(String le, LocalDate today) {
        if (le.isBlank()) {
            return new Today();
        }
        if (le.equals(VOTE)) {
            return new AsVoted();
        }
        try {
            LocalDate day = LocalDate.parse(le.strip());
            if (day.equals(today)) {
                return new Today();
            }
            return day.isAfter(today) ? new NoDay(le.strip()) : new PastDay(day);
        } catch (DateTimeException _) {
            return new NoDay(le.strip());
        }
    }
}
