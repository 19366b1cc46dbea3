package fr.continuum.application.mapping;

/// The feeds a field stands in.
enum FeedScope {
    NONE,
    ALL,
    LEDGER,
    PREPARATION,
    MONEY,
    PEOPLE,
    POSTS,
    SESSIONS,
    CYCLES,
    PLAN,
    NEEDS,
    TRAININGS,
    PLAN_AND_NEEDS,
    POSTS_AND_PLAN,
    POSTS_AND_CYCLES,
    DEPARTMENTAL,
    YEARLY;

    boolean has(FeedKind kind) {
        boolean money = kind.people().isEmpty();
        return switch (this) {
            case NONE -> false;
            case ALL -> true;
            case LEDGER -> kind == FeedKind.LEDGER;
            case PREPARATION -> kind == FeedKind.BUDGET_PREPARATION;
            case MONEY -> money;
            case PEOPLE -> !money;
            case POSTS -> kind == FeedKind.POSTS;
            case SESSIONS -> kind == FeedKind.TRAINING_SESSIONS;
            case CYCLES -> kind == FeedKind.WORK_CYCLES;
            case PLAN -> kind == FeedKind.TRAINING_PLAN;
            case NEEDS -> kind == FeedKind.COMPETENCY_NEEDS;
            case TRAININGS -> PLAN.has(kind) || SESSIONS.has(kind);
            case PLAN_AND_NEEDS -> PLAN.has(kind) || NEEDS.has(kind);
            case POSTS_AND_PLAN -> POSTS.has(kind) || PLAN.has(kind);
            case POSTS_AND_CYCLES -> POSTS.has(kind) || CYCLES.has(kind);
            case DEPARTMENTAL -> POSTS_AND_CYCLES.has(kind) || PLAN.has(kind);
            case YEARLY -> money || CYCLES.has(kind) || PLAN.has(kind);
        };
    }
}
