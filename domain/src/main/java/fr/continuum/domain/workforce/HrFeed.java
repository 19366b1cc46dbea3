package fr.continuum.domain.workforce;

/// The files an HR tool gives: full extracts, each of its own kind.
public enum HrFeed {
    POSTS,
    TRAINING_PLAN,
    TRAINING_SESSIONS,
    WORK_CYCLES,
    COMPETENCY_NEEDS
}
