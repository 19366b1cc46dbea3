package fr.continuum.domain.workforce.disclosure;

import java.util.Optional;

/// How much longer worlds are looked for: work that is counted, not time that goes by, so that one question is
/// answered alike on every machine. Not for use by several threads.
final class Effort {

    private long left;
    private final Optional<Effort> whole;

    /// @param left numbers worked out in tables of linear programs
    Effort(long left) {
        this(left, Optional.empty());
    }

    private Effort(long left, Optional<Effort> whole) {
        this.left = left;
        this.whole = whole;
    }

    /// A part of it, for one question.
    Effort atMost(long most) {
        return new Effort(Math.min(most, left), Optional.of(this));
    }

    boolean isSpent() {
        return left <= 0;
    }

    void spend(long work) {
        left -= work;
        whole.ifPresent(all -> all.spend(work));
    }
}
