package fr.continuum.domain.allocation;

/// How much a trace proves.
public enum Strength {
    /// By a code given to a project or a team (authorisation, operation, analytic code, service), or by a person.
    STRONG,
    /// By accounting codes alone, or by a policy found that way.
    WEAK
}
