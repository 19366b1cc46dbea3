package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.NightTurns.Turn;
import org.junit.jupiter.api.Test;

/// What every giver of turns does.
public abstract class NightTurnsContract {

    /// Nobody holds the turn.
    protected abstract NightTurns turns();

    @Test
    void one_at_a_time_holds_the_turn() {
        NightTurns turns = turns();

        try (Turn turn = turns.take().orElseThrow()) {
            assertThat(turn.isHeld()).isTrue();
            assertThat(turns.take()).isEmpty();
            assertThat(turns.take()).isEmpty();
        }
    }

    @Test
    void a_turn_given_back_can_be_taken() {
        NightTurns turns = turns();

        turns.take().orElseThrow().close();

        try (Turn again = turns.take().orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }
}
