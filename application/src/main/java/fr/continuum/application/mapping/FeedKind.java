package fr.continuum.application.mapping;

import fr.continuum.domain.workforce.HrFeed;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a feed holds: money, or what an HR tool tells.
public enum FeedKind {
    /// Commitments and payment orders of a year, row by row.
    LEDGER("ledger", null),
    /// The credits the services ask for while the budget is prepared.
    BUDGET_PREPARATION("budget-preparation", null),
    /// All posts of the authority (tableau des effectifs).
    POSTS("posts", HrFeed.POSTS),
    /// The trainings of the training plans of one or several years.
    TRAINING_PLAN("training-plan", HrFeed.TRAINING_PLAN),
    /// The sessions of trainings, held and to come.
    TRAINING_SESSIONS("training-sessions", HrFeed.TRAINING_SESSIONS),
    /// Work cycles and the hours a year they ask for.
    WORK_CYCLES("work-cycles", HrFeed.WORK_CYCLES),
    /// What agents must learn for the plan.
    COMPETENCY_NEEDS("competency-needs", HrFeed.COMPETENCY_NEEDS);

    private final String key;
    private final Optional<HrFeed> people;

    FeedKind(String key, @Nullable HrFeed people) {
        this.key = key;
        this.people = Optional.ofNullable(people);
    }

    /// What a profile writes under `reads`; also the name of the profile that ships.
    public String key() {
        return key;
    }

    /// What it tells of those who work there; empty where it tells of money.
    public Optional<HrFeed> people() {
        return people;
    }

    public static Optional<FeedKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
