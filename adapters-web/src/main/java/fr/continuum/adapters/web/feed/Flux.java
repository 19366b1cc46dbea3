package fr.continuum.adapters.web.feed;

import fr.continuum.application.mapping.FeedKind;
import java.util.Arrays;
import java.util.Optional;

/// The feeds as addresses call them.
public enum Flux {
    GRAND_LIVRE(FeedKind.LEDGER, "grand-livre"),
    PREPARATION(FeedKind.BUDGET_PREPARATION, "preparation"),
    POSTES(FeedKind.POSTS, "postes"),
    PLAN_DE_FORMATION(FeedKind.TRAINING_PLAN, "plan-de-formation"),
    SESSIONS(FeedKind.TRAINING_SESSIONS, "sessions"),
    CYCLES(FeedKind.WORK_CYCLES, "cycles"),
    BESOINS(FeedKind.COMPETENCY_NEEDS, "besoins");

    private final FeedKind kind;
    private final String word;

    Flux(FeedKind kind, String word) {
        this.kind = kind;
        this.word = word;
    }

    public FeedKind kind() {
        return kind;
    }

    public String word() {
        return word;
    }

    static Flux of(FeedKind kind) {
        return Arrays.stream(values())
                .filter(flux -> flux.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    static Optional<Flux> ofWord(String word) {
        return Arrays.stream(values()).filter(flux -> flux.word.equals(word)).findFirst();
    }
}
