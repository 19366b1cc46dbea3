package fr.continuum.domain.workforce;

/// The three levels of the territorial civil service.
public enum GradeCategory {
    /// Design and management.
    A,
    /// Application and supervision.
    B,
    /// Execution.
    C
}
