package fr.continuum.domain.rule;

/// What breaking a rule leads to.
public enum Severity {
    /// An invariant: the command that would break it is refused.
    HARD,
    /// Found by a check; keeps the night from being published.
    BLOCKING,
    MAJOR,
    MINOR,
    INFO
}
