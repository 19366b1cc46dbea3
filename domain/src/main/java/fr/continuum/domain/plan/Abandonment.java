package fr.continuum.domain.plan;

import java.time.LocalDate;

/// Giving up an element of the plan, in the open: it stays readable, with why and when (R07).
public record Abandonment(String reason, LocalDate on) {

    public Abandonment {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("What is abandoned says why");
        }
    }

    @Override
    public String toString() {
        return on + " : " + reason;
    }
}
