package fr.continuum.domain.plan;

/// How much an action matters to the executive.
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
