package fr.continuum.domain.rule;

import java.util.List;
import java.util.function.Function;

/// What the rules say of a command: allowed, with what it leads to, or refused, with every reason at once.
public sealed interface Ruling<T> {

    /// Nothing stands against it.
    record Allowed<T>(T value) implements Ruling<T> {}

    /// At least one hard rule stands against it, and nothing happened.
    record Refused<T>(List<Refusal> refusals) implements Ruling<T> {

        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("A command is refused for a reason");
            }
        }
    }

    /// Refused where there is a reason to, allowed otherwise.
    static <T> Ruling<T> of(T value, List<Refusal> refusals) {
        return refusals.isEmpty() ? new Allowed<>(value) : new Refused<>(refusals);
    }

    /// Every reason; none where allowed.
    default List<Refusal> reasons() {
        return switch (this) {
            case Allowed<T> _ -> List.of();
            case Refused<T>(List<Refusal> refusals) -> refusals;
        };
    }

    /// What comes next where this is allowed.
    default <U> Ruling<U> then(Function<T, Ruling<U>> next) {
        return switch (this) {
            case Allowed<T>(T value) -> next.apply(value);
            case Refused<T>(List<Refusal> refusals) -> new Refused<>(refusals);
        };
    }
}
