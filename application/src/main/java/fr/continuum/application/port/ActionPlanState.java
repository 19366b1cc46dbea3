package fr.continuum.application.port;

/// What a status word of an action-plan workbook means, whatever the authority writes. Being late is no state: it is
/// computed from dates.
public enum ActionPlanState {
    DRAFT,
    PLANNED,
    IN_PROGRESS,
    ON_HOLD,
    BLOCKED,
    COMPLETED,
    ABANDONED
}
