package fr.continuum.application.search;

/// Kinds of things that can be found, in the order answers are grouped.
public enum FoundKind {
    ELEMENT,
    PLEDGE,
    CONTRIBUTION,
    NEED,
    POLICY,
    BUDGET_CODE,
    FINDING,
    DOCUMENT,
    POST,
    DEPARTMENT
}
