package fr.continuum.application.workforce;

/// How much somebody may see of figures about people.
public enum Sight {
    /// All of them: it is their work.
    HR,
    /// Those of enough people.
    OUTSIDE_HR
}
