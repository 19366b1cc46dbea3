package fr.continuum.application.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.rule.WaiveFinding.Outcome;
import fr.continuum.application.rule.WaiveFinding.Refusal;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaiveFindingTest {

    private static final Siren CITY = new Siren("219300480");

    private final House house = new House(new ScriptedReader("1"));
    private final WaiveFinding waive =
            new WaiveFinding(house.consolidations, house.findings, house.waivers, house.clock, ZoneOffset.UTC);
    private Finding found;

    @BeforeEach
    void something_is_found() throws IOException {
        found = house.night(List.of(ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00")))
                .findings()
                .getFirst()
                .finding();
    }

    @Test
    void a_finding_is_set_aside_from_today_to_its_last_day() {
        LocalDate lastDay = House.TONIGHT.plusDays(30);
        Waiver expected = new Waiver(found.rule(), found.subject(), "accord", "paul", House.TONIGHT, lastDay);

        assertThat(waive(found.subject(), "accord", lastDay)).isEqualTo(new Outcome.Waived(expected));
        assertThat(house.waivers.of(CITY).all()).containsExactly(expected);
    }

    @Test
    void without_finding_without_reason_or_without_a_day_to_come_nothing_is() {
        assertThat(waive("autre", "accord", House.TONIGHT)).isEqualTo(new Outcome.Refused(Refusal.FINDING_GONE));
        for (String sign : List.of(" ", ".", "-")) {
            assertThat(waive(found.subject(), sign, House.TONIGHT))
                    .as(sign)
                    .isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
        }
        assertThat(waive(found.subject(), "accord", House.TONIGHT.minusDays(1)))
                .isEqualTo(new Outcome.Refused(Refusal.ENDS_BEFORE_TODAY));
        assertThat(house.waivers.of(CITY).all()).isEmpty();
    }

    @Test
    void a_waiver_lasts_four_hundred_days_at_most_today_included() {
        assertThat(waive(found.subject(), "accord", House.TONIGHT.plusDays(400)))
                .isEqualTo(new Outcome.Refused(Refusal.LASTS_TOO_LONG));
        assertThat(house.waivers.of(CITY).all()).isEmpty();
        assertThat(waive(found.subject(), "accord", House.TONIGHT.plusDays(399)))
                .isInstanceOf(Outcome.Waived.class);
    }

    private Outcome waive(String subject, String reason, LocalDate lastDay) {
        return waive.waive(new WaiveFinding.Request(CITY, found.rule(), subject, reason, "paul", lastDay));
    }
}
