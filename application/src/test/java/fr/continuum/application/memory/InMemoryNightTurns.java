package fr.continuum.application.memory;

import fr.continuum.application.port.NightTurns;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// One turn, held by whoever took it.
public final class InMemoryNightTurns implements NightTurns {

    private final AtomicBoolean taken = new AtomicBoolean();

    @Override
    public Optional<Turn> take() {
        return taken.compareAndSet(false, true) ? Optional.of(new Held(taken)) : Optional.empty();
    }

    /// Takes the turn from whoever holds it, as a database that was started again does.
    public void lose() {
        taken.set(false);
    }

    private record Held(AtomicBoolean taken) implements Turn {

        @Override
        public boolean isHeld() {
            return taken.get();
        }

        @Override
        public void close() {
            taken.set(false);
        }
    }
}
