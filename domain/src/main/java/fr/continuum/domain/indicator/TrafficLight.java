package fr.continuum.domain.indicator;

/// How an indicator stands against where it should be today. Three judge it; three say why nobody can.
public enum TrafficLight {
    /// Where it should be, or ahead.
    GREEN,
    /// Behind, by more than the first threshold.
    AMBER,
    /// Far behind.
    RED,
    /// The last measure was good and is too old to say so still.
    OUT_OF_DATE,
    /// Followed, without any measure yet: that is not 0 %.
    NOT_MEASURED,
    /// Not followed (a draft, or retired), or without what it takes to judge it.
    NOT_JUDGED
}
