package fr.continuum.application.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Tolerances.Said;
import fr.continuum.application.rule.SayTolerance.Outcome;
import fr.continuum.application.rule.SayTolerance.Refusal;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import org.junit.jupiter.api.Test;

class SayToleranceTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));

    private final House house = new House(new ScriptedReader("1"));
    private final SayTolerance tolerance = new SayTolerance(house.tolerances, house.clock);

    @Test
    void it_is_said_with_its_reason_by_somebody() {
        Said said = new Said(new Tolerance(500_00), "retenues", new TimelineEntry("marie", House.NOW, "écran"));

        assertThat(say(500_00, " retenues ")).isEqualTo(new Outcome.Done(said));
        assertThat(house.tolerances.timeline(OWN)).containsExactly(said);
    }

    @Test
    void neither_less_than_nothing_nor_without_a_reason() {
        assertThat(say(-1, "retenues")).isEqualTo(new Outcome.Refused(Refusal.LESS_THAN_NOTHING));
        for (String sign : List.of(" ", ".", "50 %", "néant", "à définir.")) {
            assertThat(say(1, sign)).as(sign).isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
        }
        assertThat(house.tolerances.timeline(OWN)).isEmpty();
    }

    private Outcome say(long cents, String reason) {
        return tolerance.say(new SayTolerance.Request(OWN, cents, reason, "marie", "écran"));
    }
}
