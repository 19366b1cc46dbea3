package fr.continuum.domain.shared;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Says what something means, part by part, so that equal things have one fingerprint and different ones never share
/// it: every part is told with its length, what is absent is not what is empty.
public final class Meaning {

    private final StringBuilder text = new StringBuilder();

    public Meaning say(Object part) {
        String said = part.toString();
        text.append(said.length()).append(':').append(said).append(';');
        return this;
    }

    public Meaning say(Optional<?> part) {
        part.ifPresentOrElse(this::say, () -> text.append("-;"));
        return this;
    }

    /// Several, in their order.
    public <T> Meaning each(Collection<T> parts, BiConsumer<Meaning, T> said) {
        text.append('[');
        parts.forEach(part -> {
            said.accept(this, part);
            text.append('|');
        });
        text.append(']');
        return this;
    }

    public Sha256 version() {
        return Sha256.of(text.toString());
    }
}
