package fr.continuum.domain.consolidation;

/// What became of a document tonight.
public enum DocumentStatus {
    /// New, and replaces nothing (or a draft that leaves the voted document in force).
    LOADED,
    /// Known; nothing moves.
    UNCHANGED,
    /// Takes the place of the document in force in its slot.
    SUPERSEDING,
    /// Cannot be used; tried again every night.
    QUARANTINED
}
