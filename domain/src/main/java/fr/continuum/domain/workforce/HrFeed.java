package fr.continuum.domain.workforce;

/// The files an HR tool gives: full extracts, each of its own kind.
public enum HrFeed {
    POSTS("tableau des effectifs"),
    TRAINING_PLAN("plan de formation"),
    TRAINING_SESSIONS("sessions de formation"),
    WORK_CYCLES("cycles de travail"),
    COMPETENCY_NEEDS("besoins de compétence");

    private final String french;

    HrFeed(String french) {
        this.french = french;
    }

    /// As findings name it.
    public String french() {
        return french;
    }
}
