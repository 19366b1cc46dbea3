package fr.continuum.domain.contribution;

/// Where a contribution stands, from what is most urgent to mend to what is sound. Of several that apply it is in the
/// first: each contribution counts once.
public enum ContributionState {
    /// It says nothing of what it serves: no objective, no action, no need that serves one, no statutory ground.
    UNTRACED,
    /// It says something, and a rule stands against it.
    INCOMPLETE,
    /// Sound, but what it serves was revised since anybody said so.
    TO_CONFIRM,
    /// Held because the law asks for it; it serves no objective and need not.
    STATUTORY,
    /// It serves the plan, and proves it.
    TRACED
}
