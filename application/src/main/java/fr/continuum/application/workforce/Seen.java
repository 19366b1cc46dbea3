package fr.continuum.application.workforce;

import java.util.Optional;

/// A figure as somebody sees it.
public sealed interface Seen<T> {

    record Told<T>(T value) implements Seen<T> {}

    /// It is of too few people, or would tell one that is.
    record Hidden<T>() implements Seen<T> {}

    static <T> Seen<T> unless(boolean hidden, T figure) {
        return hidden ? new Hidden<>() : new Told<>(figure);
    }

    default Optional<T> figure() {
        return switch (this) {
            case Told<T>(T value) -> Optional.of(value);
            case Hidden<T> _ -> Optional.empty();
        };
    }
}
