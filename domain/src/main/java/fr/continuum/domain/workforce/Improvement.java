package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Unsaid;

/// Whether the use of gained time made the service, or the quality of life at work, better: what the mid-term review
/// asks.
///
/// @param evidence what shows it, empty where there is none: asked of a yes (R32), and no word for nothing is any
public record Improvement(Answer answer, String evidence) {

    public static final Improvement NOT_KNOWN_YET = new Improvement(Answer.NOT_KNOWN_YET, "");

    /// What is known of it.
    public enum Answer {
        YES,
        NO,
        NOT_KNOWN_YET
    }

    /// Whether it claims what it does not show.
    public boolean isUnproven() {
        return answer == Answer.YES && Unsaid.isNoProof(evidence);
    }
}
