package fr.continuum.application.search;

/// Kinds of things that can be found, in the order answers are grouped: what the authority wants and who answers for
/// it first, then what is done for it, then the codes and the many posts that bear the same words.
public enum FoundKind {
    ELEMENT,
    PLEDGE,
    INDICATOR,
    POLICY,
    TERRITORY,
    DEPARTMENT,
    CONTRIBUTION,
    TIME_USE,
    NEED,
    BUDGET_CODE,
    DOCUMENT,
    FINDING,
    WAIVER,
    POST
}
