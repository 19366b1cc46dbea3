package fr.continuum.domain.crossproof;

/// What is known of the purpose of a purchase.
public enum Standing {
    /// It goes to an element of the plan that something declared serves, itself or what is above or below it, and
    /// is within what that is declared to cost.
    DECLARED,
    /// It goes to such an element, where something says no cost: nobody can tell how much of it was declared.
    UNPRICED,
    /// It goes to such an element, beyond all that is declared to cost there.
    BEYOND,
    /// It goes to an element of the plan that nothing declared of its kind serves.
    UNDECLARED,
    /// The authority set it aside, with its reason.
    SET_ASIDE,
    /// Rows contradict one another.
    AMBIGUOUS,
    /// It goes nowhere.
    UNTRACED
}
