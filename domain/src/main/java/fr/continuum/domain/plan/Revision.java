package fr.continuum.domain.plan;

import java.time.LocalDate;

/// Why, by what decision and when an adopted plan changes (R06).
///
/// @param decision the reference of the decision: deliberation, arbitration of the steering committee…
public record Revision(String reason, String decision, LocalDate on) {

    public Revision {
        if (reason.isBlank() || decision.isBlank()) {
            throw new IllegalArgumentException("A revision says why and by what decision: " + reason + " " + decision);
        }
    }
}
