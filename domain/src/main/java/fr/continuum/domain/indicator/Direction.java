package fr.continuum.domain.indicator;

/// Which way an indicator is to go: less is not worse than more, it depends on what is counted.
public enum Direction {
    INCREASE,
    DECREASE,
    /// Stay around its target, no farther than its tolerance on either side.
    MAINTAIN
}
