package fr.continuum.domain.contribution;

/// What a contribution is to what it is linked to.
public enum LinkKind {
    /// It brings the result itself.
    SERVES,
    /// Without it the result could not be brought: a skill, a tool, an organisation.
    ENABLES
}
