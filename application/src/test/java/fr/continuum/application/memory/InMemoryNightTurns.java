package fr.continuum.application.memory;

import fr.continuum.application.port.NightTurns;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// One turn, held by whoever took it.
public final class InMemoryNightTurns implements NightTurns {

    private final AtomicBoolean taken = new AtomicBoolean();

    @Override
    public Optional<Turn> take() {
        return taken.compareAndSet(false, true) ? Optional.of(() -> taken.set(false)) : Optional.empty();
    }
}
