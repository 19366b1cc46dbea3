package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;

/// A role nobody holds any more.
///
/// @param since the first day nobody did
public record Vacancy(RoleHolding holding, LocalDate since, Reason reason) {

    /// How it came to that.
    public enum Reason {
        /// The plan itself says when the last holder leaves.
        LEFT,
        /// The post is there, and nobody sits in it.
        POST_VACANT,
        /// The post, or the last one of the department, is no more.
        POST_CLOSED
    }

    /// The post and since when: what a finding says of it.
    public Wording wording() {
        Wording how = switch (reason) {
            case LEFT, POST_VACANT -> new Wording(" (vacant depuis le ", " (vacant since ");
            case POST_CLOSED -> new Wording(" (poste fermé depuis le ", " (post closed since ");
        };
        return Wording.same(holding.post()).then(how).then(Days.wording(since)).then(")");
    }
}
