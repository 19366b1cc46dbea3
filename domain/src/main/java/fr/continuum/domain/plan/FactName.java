package fr.continuum.domain.plan;

/// What can be said of an element of the plan. What the assembly *voted* changes only through a revision once the plan
/// is adopted (R06); what is *followed* (who holds a role, where an action stands) changes every day.
public enum FactName {
    LABEL(true),
    /// The challenge in plain words.
    STATEMENT(true),
    AXIS(true),
    UNDER(true),
    PRINCIPAL(true),
    OTHERS(true),
    CONDITIONS(true),
    TERRITORIES(true),
    START(true),
    END(true),
    CONTINUOUS(true),
    MILESTONES(true),
    PLANNED_BUDGET(true),
    SOURCE(true),
    OBJECTIVES(true),
    ABANDONED(true),
    LINKS(true),
    TERM(true),
    DESCRIPTION(false),
    PRIORITY(false),
    STATE(false),
    MILESTONES_REACHED(false),
    ROLES(false),
    LINEAGE(false),
    LEVEL_NAMES(false),
    ORDER(false),
    ADOPTION(false);

    private final boolean voted;

    FactName(boolean voted) {
        this.voted = voted;
    }

    public boolean isVoted() {
        return voted;
    }
}
