package fr.continuum.domain.plan;

import java.time.LocalDate;

/// The vote that makes the plan the authority's.
///
/// @param decision the reference of the deliberation
public record Adoption(LocalDate on, String decision) {

    public Adoption {
        if (decision.isBlank()) {
            throw new IllegalArgumentException("An adoption names its deliberation");
        }
    }
}
