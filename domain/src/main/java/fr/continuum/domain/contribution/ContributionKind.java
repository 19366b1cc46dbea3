package fr.continuum.domain.contribution;

/// Kinds of contributions to the plan, in the words of the mission.
public enum ContributionKind {
    TRAINING,
    IT_INVESTMENT,
    PROCESS_CHANGE,
    ORGANISATIONAL_ADJUSTMENT,
    PARTNER_INTERVENTION
}
