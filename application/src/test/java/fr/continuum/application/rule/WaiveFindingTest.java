package fr.continuum.application.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.rule.WaiveFinding.Outcome;
import fr.continuum.application.rule.WaiveFinding.Refusal;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
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
        assertThat(found.rule()).isEqualTo(ContinuumRule.R20);
    }

    @Test
    void a_finding_is_set_aside_from_today_to_its_last_day() {
        LocalDate lastDay = House.TONIGHT.plusDays(30);
        Waiver expected = new Waiver(found.rule(), found.subject(), "accord", "paul", House.TONIGHT, lastDay)
                .having(new Seen(found.cents(), found.observation()));

        assertThat(waive(found.subject(), "accord", lastDay)).isEqualTo(new Outcome.Waived(expected));
        assertThat(house.waivers.of(CITY).all()).containsExactly(expected);
    }

    @Test
    void said_three_times_it_is_given_once_and_answers_the_same() {
        LocalDate lastDay = House.TONIGHT.plusDays(30);
        Waiver given = ((Outcome.Waived) waive(found.subject(), "accord", lastDay)).waiver();

        assertThat(waive(found.subject(), " accord ", lastDay)).isEqualTo(new Outcome.AlreadyWaived(given));
        assertThat(waive(found.subject(), "accord", lastDay)).isEqualTo(new Outcome.AlreadyWaived(given));
        assertThat(house.waivers.of(CITY).all()).containsExactly(given);

        assertThat(waive(found.subject(), "accord", lastDay.plusDays(1))).isInstanceOf(Outcome.Waived.class);
        assertThat(waive(found.subject(), "accord du maire", lastDay)).isInstanceOf(Outcome.Waived.class);
        assertThat(house.waivers.of(CITY).all()).hasSize(3);
    }

    @Test
    void a_reason_has_a_few_sentences() {
        assertThat(waive(found.subject(), "mot".repeat(667), House.TONIGHT))
                .isEqualTo(new Outcome.Refused(Refusal.REASON_TOO_LONG));
        assertThat(waive(found.subject(), "mots".repeat(500), House.TONIGHT)).isInstanceOf(Outcome.Waived.class);
    }

    @Test
    void without_finding_without_reason_or_without_a_day_to_come_nothing_is() {
        assertThat(waive("autre", "accord", House.TONIGHT)).isEqualTo(new Outcome.Refused(Refusal.FINDING_GONE));
        for (String sign : List.of(" ", ".", "-", "néant", "À définir.", "« rien »")) {
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

    @Test
    void what_grew_beyond_what_was_seen_is_back_and_says_why() throws IOException {
        found = night("1000,00").finding();
        waive(found.subject(), "accord", House.TONIGHT.plusDays(30));
        Waiver given = house.waivers.of(CITY).all().getFirst();

        assertThat(night("1100,00").waiver()).isEqualTo(given);
        DatedFinding back = night("300000,00");
        assertThat(back.isWaived()).isFalse();
        assertThat(Objects.requireNonNull(back.outgrown()).waiver()).isEqualTo(given);
        assertThat(back.outgrown().change())
                .isEqualTo(new Seen.Change.OfAmount(OptionalLong.of(1_000_00), OptionalLong.of(300_000_00)));
        assertThat(house.report(house.consolidations.current(CITY).orElseThrow().night())
                        .findings())
                .filteredOn(dated -> dated.outgrown() != null)
                .containsExactly(back);

        found = back.finding();
        waive(found.subject(), "accord aussi", House.TONIGHT.plusDays(3));
        assertThat(night("299999,00").isWaived()).isTrue();
    }

    @Test
    void what_a_night_found_otherwise_since_it_was_shown_is_shown_again() throws IOException {
        String shown = Seen.of(night("1000,00").finding()).mark().value();
        Finding now = night("300000,00").finding();

        assertThat(waive(shown)).isEqualTo(new Outcome.Refused(Refusal.CHANGED_MEANWHILE));
        assertThat(house.waivers.of(CITY).all()).isEmpty();
        assertThat(waive(Seen.of(now).mark().value())).isInstanceOf(Outcome.Waived.class);
        assertThat(house.waivers.of(CITY).all().getFirst().seen()).contains(Seen.of(now));
    }

    private DatedFinding night(String executed) throws IOException {
        return house
                .night(List.of(ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=" + executed)))
                .findings()
                .stream()
                .filter(dated -> dated.finding().subject().equals(found.subject())
                        && dated.finding().rule() == found.rule())
                .findFirst()
                .orElseThrow();
    }

    private Outcome waive(String mark) {
        return waive.waive(new WaiveFinding.Request(
                CITY, found.rule(), found.subject(), "accord", "paul", House.TONIGHT, Optional.of(mark)));
    }

    private Outcome waive(String subject, String reason, LocalDate lastDay) {
        return waive.waive(
                new WaiveFinding.Request(CITY, found.rule(), subject, reason, "paul", lastDay, Optional.empty()));
    }
}
