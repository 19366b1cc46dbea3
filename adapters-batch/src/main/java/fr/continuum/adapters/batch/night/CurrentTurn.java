package fr.continuum.adapters.batch.night;

import fr.continuum.application.port.NightTurns;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The turn of this process, asked for again before each step of a night: a database that is started again in the
/// midst gives it back unasked, and another process may be at the same night by now.
public final class CurrentTurn {

    private final NightTurns turns;
    private final AtomicReference<NightTurns.@Nullable Turn> current = new AtomicReference<>();

    public CurrentTurn(NightTurns turns) {
        this.turns = turns;
    }

    Optional<NightTurns.Turn> take() {
        Optional<NightTurns.Turn> taken = turns.take();
        taken.ifPresent(current::set);
        return taken;
    }

    boolean isHeld() {
        NightTurns.Turn turn = current.get();
        return turn != null && turn.isHeld();
    }

    /// @throws TurnLost where it is not
    void mustBeHeld() {
        if (!isHeld()) {
            throw new TurnLost();
        }
    }
}
