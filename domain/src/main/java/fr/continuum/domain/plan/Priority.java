package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Wording;

/// How much an action matters to the executive.
public enum Priority {
    HIGH("haute", "high"),
    MEDIUM("moyenne", "medium"),
    LOW("basse", "low");

    private final String french;
    private final String english;

    Priority(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /// What people call it.
    public Wording wording() {
        return new Wording(french, english);
    }
}
