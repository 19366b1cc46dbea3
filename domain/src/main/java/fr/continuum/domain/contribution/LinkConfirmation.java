package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.PlanCode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Somebody says that a [StandingLink] still holds, after its target was revised.
public record LinkConfirmation(StandingLink.Kind kind, String name, PlanCode target, String author, Instant at) {

    public LinkConfirmation {
        if (name.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("A confirmation names what it confirms and who says so");
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
