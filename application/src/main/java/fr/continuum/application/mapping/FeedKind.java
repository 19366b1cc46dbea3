package fr.continuum.application.mapping;

import java.util.Arrays;
import java.util.Optional;

/// What a finance feed holds.
public enum FeedKind {
    /// Commitments and payment orders of a year, row by row.
    LEDGER("ledger"),
    /// The credits the services ask for while the budget is prepared.
    BUDGET_PREPARATION("budget-preparation");

    private final String key;

    FeedKind(String key) {
        this.key = key;
    }

    /// What a profile writes under `reads`; also the name of the profile that ships.
    public String key() {
        return key;
    }

    public static Optional<FeedKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
