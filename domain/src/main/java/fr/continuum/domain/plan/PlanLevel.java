package fr.continuum.domain.plan;

/// The levels of a plan, from the top. What people call them is the authority's choice ([LevelNames]).
public enum PlanLevel {
    AXIS,
    STRATEGIC_OBJECTIVE,
    OPERATIONAL_OBJECTIVE,
    ACTION,
    PLEDGE
}
