package fr.continuum.application.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.rule.LiftWaiver.Outcome;
import fr.continuum.application.rule.LiftWaiver.Refusal;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiftWaiverTest {

    private static final Siren CITY = new Siren("219300480");
    private static final LocalDate TODAY = House.TONIGHT;

    private final House house = new House(new ScriptedReader("1"));
    private final LiftWaiver lift = new LiftWaiver(house.waivers, house.clock, ZoneOffset.UTC);
    private Finding found;

    @BeforeEach
    void something_is_found() throws IOException {
        found = house.night(List.of(ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00")))
                .findings()
                .getFirst()
                .finding();
    }

    @Test
    void a_lifted_waiver_holds_no_more_the_next_night_and_stays_readable() throws IOException {
        Waiver waiver = waive(TODAY.plusDays(30));
        NightReport waived = house.night(List.of());

        WaiverLift expected = new WaiverLift(found.rule(), found.subject(), "accord signé", "marie", TODAY);
        assertThat(lift("accord signé")).isEqualTo(new Outcome.Lifted(expected));
        NightReport lifted = house.night(List.of());

        assertThat(waiversOf(waived)).containsExactly(Optional.of(waiver));
        assertThat(waiversOf(lifted)).containsExactly(Optional.empty());
        assertThat(house.report(Objects.requireNonNull(waived.consolidation()).id()))
                .as("what was reported before stays reported")
                .isEqualTo(waived);
        assertThat(house.waivers.of(CITY)).isEqualTo(new Waivers(List.of(waiver, expected)));
        assertThat(new ReadWaivers(house.waivers, house.clock, ZoneOffset.UTC).read(CITY))
                .isEqualTo(new ReadWaivers.Today(TODAY, house.waivers.of(CITY)));
    }

    @Test
    void what_is_not_waived_today_is_not_lifted_nor_is_anything_without_reason() {
        assertThat(lift("accord")).isEqualTo(new Outcome.Refused(Refusal.NOT_WAIVED));
        waive(TODAY.plusDays(3));

        for (String sign : List.of(" ", ".", "ok", "néant", "à définir.")) {
            assertThat(lift(sign)).as(sign).isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
        }
        assertThat(lift("accord")).isInstanceOf(Outcome.Lifted.class);
        assertThat(lift("encore")).isEqualTo(new Outcome.Refused(Refusal.NOT_WAIVED));
        assertThat(house.waivers.of(CITY).entries()).hasSize(2);
    }

    @Test
    void a_finding_lifted_can_be_set_aside_again_the_same_day() throws IOException {
        waive(TODAY.plusDays(3));
        lift("erreur");

        Waiver again = waive(TODAY.plusDays(5));

        assertThat(waiversOf(house.night(List.of()))).containsExactly(Optional.of(again));
    }

    @Test
    void what_ends_within_some_days_is_told_in_time_to_decide_again_and_what_was_lifted_is_not() {
        ReadWaivers read = new ReadWaivers(house.waivers, house.clock, ZoneOffset.UTC);
        Waiver waiver = waive(TODAY.plusDays(30));

        assertThat(read.read(CITY).ending(29)).isEmpty();
        assertThat(read.read(CITY).ending(30)).containsExactly(waiver);
        lift("accord signé");
        assertThat(read.read(CITY).ending(30)).isEmpty();
    }

    private Waiver waive(LocalDate lastDay) {
        return ((WaiveFinding.Outcome.Waived) new WaiveFinding(
                                house.consolidations, house.findings, house.waivers, house.clock, ZoneOffset.UTC)
                        .waive(new WaiveFinding.Request(
                                CITY, found.rule(), found.subject(), "accord", "paul", lastDay, Optional.empty())))
                .waiver();
    }

    private Outcome lift(String reason) {
        return lift.lift(new LiftWaiver.Request(CITY, found.rule(), found.subject(), reason, "marie"));
    }

    private List<Optional<Waiver>> waiversOf(NightReport report) {
        return report.findings().stream()
                .filter(dated -> dated.finding().equals(found))
                .map(dated -> Optional.ofNullable(dated.waiver()))
                .toList();
    }
}
