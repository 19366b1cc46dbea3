package fr.continuum.domain.indicator;

/// What an indicator tells of.
public enum IndicatorKind {
    /// What changes for those the plan is made for.
    IMPACT,
    /// What is done for it: means used, work carried out (réalisation).
    OUTPUT
}
