package fr.continuum.application.attention;

/// What somebody owes the plan, from what is most urgent.
public enum Owed {
    /// Contributions that say nothing of what they serve.
    UNTRACED,
    /// Contributions that say it and lack a proof.
    PROOF,
    /// Contributions whose objective was revised: does their link still hold?
    CONFIRMATION,
    /// Actions past their end, or past a milestone.
    LATE_ACTION,
    /// Indicators whose measure is due and has not come.
    MEASURE
}
