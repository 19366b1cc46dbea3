package fr.continuum.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.testing.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaiversTest {

    private static final LocalDate FROM = LocalDate.parse("2023-01-01");
    private static final LocalDate LAST = LocalDate.parse("2023-06-30");
    private static final Finding FINDING = Found.of(ContinuumRule.R12, "TRAINING F1", "un lien", "aucun");

    private final Waiver waiver =
            new Waiver(ContinuumRule.R12, "TRAINING F1", "plan de formation en cours de revue", "drh", FROM, LAST);

    private Waivers.Sorted on(LocalDate day) {
        return new Waivers(List.of(waiver)).sort(Findings.of(List.of(FINDING)), day);
    }

    @Test
    void a_waived_finding_comes_back_the_day_after() {
        assertThat(on(LAST).open().isEmpty()).isTrue();
        assertThat(on(LAST).waived()).containsExactly(new Waivers.Waived(FINDING, waiver));
        assertThat(on(LAST.plusDays(1)).open().all()).containsExactly(FINDING);
        assertThat(on(LAST.plusDays(1)).waived()).isEmpty();
    }

    @Test
    void it_is_waived_from_its_first_day_on() {
        assertThat(on(FROM.minusDays(1)).open().all()).containsExactly(FINDING);
        assertThat(on(FROM).open().isEmpty()).isTrue();
    }

    @Test
    void a_waiver_covers_one_finding_and_no_other() {
        Finding otherSubject = Found.of(ContinuumRule.R12, "TRAINING F2", "un lien", "aucun");
        Finding otherRule = Found.of(ContinuumRule.R13, "TRAINING F1", "un lien", "aucun");

        Waivers waivers = new Waivers(List.of(waiver));

        assertThat(waivers.covering(FINDING, FROM)).contains(waiver);
        assertThat(waivers.covering(otherSubject, FROM)).isEmpty();
        assertThat(waivers.covering(otherRule, FROM)).isEmpty();
    }

    @Test
    void a_waiver_is_given_for_four_hundred_days_at_most() {
        Waiver longest = until(FROM.plusDays(399));
        Waiver tooLong = until(FROM.plusDays(400));

        assertThat(Waiver.latestLastDay(FROM)).isEqualTo(longest.lastDay());
        assertThat(Waivers.NONE.and(longest).all()).containsExactly(longest);
        assertThatThrownBy(() -> Waivers.NONE.and(tooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("400 days at most")
                .hasMessageContaining("2024-02-04");
    }

    @Test
    void one_given_before_there_was_a_longest_duration_holds_as_it_was_given() {
        Waiver longAgo = until(FROM.plusYears(3));
        Waivers read = new Waivers(List.of(longAgo));

        assertThat(read.covering(FINDING, FROM.plusYears(2))).contains(longAgo);
        assertThat(read.and(waiver).all()).containsExactly(longAgo, waiver);
    }

    private static Waiver until(LocalDate lastDay) {
        return new Waiver(ContinuumRule.R12, "TRAINING F1", "report", "drh", FROM, lastDay);
    }

    @Test
    void of_several_the_one_that_ends_last_counts() {
        Waiver longer = new Waiver(ContinuumRule.R12, "TRAINING F1", "report", "drh", FROM, LAST.plusMonths(6));
        Waivers both = new Waivers(List.of(longer, waiver));

        assertThat(both.covering(FINDING, FROM)).contains(longer);
        assertThat(both.all()).hasSize(2);
        assertThat(Waivers.NONE.covering(FINDING, FROM)).isEmpty();
    }

    @Test
    void a_waiver_without_reason_author_or_end_cannot_be_made() {
        assertThatThrownBy(() -> new Waiver(ContinuumRule.R12, "TRAINING F1", "", "drh", FROM, LAST))
                .hasMessage("A waiver names its finding, its reason and its author: TRAINING F1");
        assertThatThrownBy(() -> new Waiver(ContinuumRule.R12, "TRAINING F1", "motif", " ", FROM, LAST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Waiver(ContinuumRule.R12, "", "motif", "drh", FROM, LAST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Waiver(ContinuumRule.R12, "x", "motif", "drh", LAST, FROM))
                .hasMessage("A waiver ends on 2023-01-01, before it starts on 2023-06-30");
    }

    @Test
    void a_lifted_waiver_holds_no_more_from_the_day_it_is_lifted() {
        LocalDate lifted = FROM.plusMonths(1);
        Waivers waivers = new Waivers(List.of(waiver, lift("TRAINING F1", lifted)));

        assertThat(waivers.covering(FINDING, lifted.minusDays(1))).contains(waiver);
        assertThat(waivers.covering(FINDING, lifted)).isEmpty();
        assertThat(waivers.covering(FINDING, LAST)).isEmpty();
        assertThat(waivers.all()).containsExactly(waiver);
        assertThat(waivers.held())
                .singleElement()
                .satisfies(held -> assertThat(held.lift()).contains(lift("TRAINING F1", lifted)))
                .satisfies(held -> assertThat(held.isOver(lifted.minusDays(1))).isFalse())
                .satisfies(held -> assertThat(held.isOver(lifted)).isTrue());
    }

    @Test
    void what_lifts_waivers_lifts_all_of_one_finding_and_none_given_afterwards() {
        Waiver longer = new Waiver(ContinuumRule.R12, "TRAINING F1", "report", "drh", FROM, LAST.plusMonths(6));
        Waiver again = new Waiver(ContinuumRule.R12, "TRAINING F1", "de nouveau", "drh", LAST, LAST.plusDays(9));
        Finding other = Found.of(ContinuumRule.R12, "TRAINING F2", "un lien", "aucun");
        Waiver ofOther = new Waiver(ContinuumRule.R12, "TRAINING F2", "motif", "drh", FROM, LAST);
        Waivers waivers = new Waivers(List.of(waiver, longer, ofOther, lift("TRAINING F1", FROM), again));

        assertThat(waivers.covering(FINDING, FROM)).isEmpty();
        assertThat(waivers.covering(FINDING, LAST)).contains(again);
        assertThat(waivers.covering(other, FROM)).contains(ofOther);
    }

    @Test
    void a_waiver_that_ended_by_itself_is_not_lifted_by_what_comes_later() {
        Waivers waivers = new Waivers(List.of(waiver, lift("TRAINING F1", LAST.plusDays(1))));

        assertThat(waivers.held()).containsExactly(new Waivers.Held(waiver, Optional.empty()));
        assertThat(waivers.covering(FINDING, LAST)).contains(waiver);
    }

    @Test
    void the_version_of_waivers_alone_is_the_one_nights_recorded_before_any_could_be_lifted() {
        Waivers alone = new Waivers(List.of(waiver));

        assertThat(alone.version().value())
                .isEqualTo("e606b4aafbc9936d22bbe88a4355f9862002e7166fda4e2537ce06fbd8c7fc30");
        assertThat(alone.and(lift("TRAINING F1", FROM)).version()).isNotEqualTo(alone.version());
        assertThat(alone.and(lift("TRAINING F1", FROM)).version())
                .isNotEqualTo(alone.and(lift("TRAINING F1", LAST)).version());
    }

    @Test
    void nothing_is_lifted_without_reason_or_author() {
        assertThatThrownBy(() -> new WaiverLift(ContinuumRule.R12, "TRAINING F1", " ", "drh", FROM))
                .hasMessage("What lifts a waiver names its finding, its reason and its author: TRAINING F1");
        assertThatThrownBy(() -> new WaiverLift(ContinuumRule.R12, "TRAINING F1", "motif", "", FROM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WaiverLift(ContinuumRule.R12, "", "motif", "drh", FROM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Finding worth(String found, long cents) {
        return Found.of(ContinuumRule.R20, "fonction=515", "relié", found, cents);
    }

    private static Waivers seen(Finding finding) {
        return new Waivers(List.of(
                new Waiver(finding.rule(), finding.subject(), "accord", "drh", FROM, LAST).having(Seen.of(finding))));
    }

    private static Optional<String> change(Finding before, Finding now) {
        Waivers waivers = seen(before);
        assertThat(waivers.covering(now, FROM).isPresent())
                .isNotEqualTo(waivers.outgrown(now, FROM).isPresent());
        return waivers.outgrown(now, FROM)
                .map(outgrown -> outgrown.change()
                        .wording()
                        .french()
                        .replace('\u202f', ' ')
                        .replace('\u00a0', ' '));
    }

    @Test
    void who_sets_a_thousand_euros_aside_has_not_set_three_hundred_thousand_aside() {
        Finding then = worth("aucune règle (1 ligne)", 1_000_00);

        assertThat(change(then, worth("aucune règle (3 lignes)", 300_000_00)))
                .contains("pour 1 000,00 €, il est de 300 000,00 €");
        assertThat(change(then, worth("aucune règle (3 lignes)", 1_100_00))).isEmpty();
        assertThat(change(then, worth("aucune règle (3 lignes)", 1_100_01))).isNotEmpty();
        assertThat(change(then, worth("aucune règle (1 ligne)", 3_00)))
                .as("what shrank is what was seen, and less")
                .isEmpty();
        assertThat(change(then, worth("aucune règle (1 ligne)", -3_00)))
                .as("on the other side of nothing")
                .contains("pour 1 000,00 €, il est de −3,00 €");
        assertThat(change(worth("trop", -1_000_00), worth("trop", -1_100_00))).isEmpty();
        assertThat(change(worth("trop", -1_000_00), worth("trop", -1_100_01))).isNotEmpty();
        assertThat(change(worth("rien", 0), worth("rien", 1))).isNotEmpty();
        assertThat(change(worth("rien", 0), worth("rien", 0))).isEmpty();
    }

    @Test
    void an_amount_that_comes_in_or_goes_was_not_seen() {
        Finding without = Found.of(ContinuumRule.R20, "fonction=515", "relié", "aucune règle");

        assertThat(change(without, worth("aucune règle", 1_00))).contains("pour un montant inconnu, il est de 1,00 €");
        assertThat(change(worth("aucune règle", 1_00), without)).contains("pour 1,00 €, il est de un montant inconnu");
    }

    @Test
    void what_is_found_otherwise_comes_back_whatever_its_amount() {
        Finding undecided = worth("aucune amélioration attendue — « Logiciel 2 »", 1_000_00);

        assertThat(change(undecided, worth("aucun objectif ; aucune amélioration attendue — « Logiciel 2 »", 1_000_00)))
                .contains("pour « aucune amélioration attendue — « Logiciel 2 » », il dit « aucun objectif ; aucune"
                        + " amélioration attendue — « Logiciel 2 » »");
        assertThat(change(worth("réalisé : 1\u202f234,50\u00a0€", 1_000_00), worth("réalisé : −9,00\u00a0€", 900_00)))
                .as("figures are left to the amount")
                .isEmpty();
    }

    @Test
    void without_an_amount_any_other_figure_is_another_finding() {
        Finding crowded = Found.of(ContinuumRule.R04, "D1", "au plus 20 actions", "21 actions");

        assertThat(change(crowded, crowded)).isEmpty();
        assertThat(change(crowded, Found.of(ContinuumRule.R04, "D1", "au plus 20 actions", "45 actions")))
                .contains("pour « 21 actions », il dit « 45 actions »");
    }

    @Test
    void one_given_before_what_was_seen_was_kept_holds_as_it_was_given() {
        Waivers given =
                new Waivers(List.of(new Waiver(ContinuumRule.R20, "fonction=515", "accord", "drh", FROM, LAST)));

        assertThat(given.covering(worth("aucune règle", 300_000_00), FROM)).isPresent();
        assertThat(given.outgrown(worth("aucune règle", 300_000_00), FROM)).isEmpty();
    }

    @Test
    void what_was_outgrown_can_be_set_aside_again_and_lifted_and_ends_on_its_last_day() {
        Finding then = worth("aucune règle", 1_000_00);
        Finding now = worth("aucune règle", 300_000_00);
        Waivers outgrown = seen(then);
        Waiver again =
                new Waiver(then.rule(), then.subject(), "encore", "dgs", FROM, LAST.minusDays(9)).having(Seen.of(now));

        assertThat(outgrown.outgrown(now, LAST)).isPresent();
        assertThat(outgrown.outgrown(now, LAST.plusDays(1))).isEmpty();
        assertThat(outgrown.outgrown(now, FROM.minusDays(1))).isEmpty();
        assertThat(outgrown.isWaived(now.rule(), now.subject(), LAST)).isTrue();
        assertThat(outgrown.isWaived(now.rule(), now.subject(), LAST.plusDays(1)))
                .isFalse();
        assertThat(outgrown.and(again).covering(now, FROM)).contains(again);
        assertThat(outgrown.and(again).outgrown(now, FROM)).isEmpty();
        assertThat(outgrown.and(again).covering(then, FROM))
                .contains(outgrown.all().getFirst());
        assertThat(outgrown.and(new WaiverLift(then.rule(), then.subject(), "revue", "dgs", FROM))
                        .outgrown(now, FROM))
                .isEmpty();
    }

    @Test
    void the_same_said_again_while_it_holds_is_known() {
        Finding found = worth("aucune règle", 1_000_00);
        Waivers given = seen(found);
        Waiver first = given.all().getFirst();
        Waiver later = new Waiver(
                        first.rule(), first.subject(), first.reason(), "dgs", LAST.minusDays(1), first.lastDay())
                .having(Seen.of(found));

        assertThat(given.sayingTheSame(later)).contains(first);
        assertThat(given.sayingTheSame(later.having(Seen.of(worth("aucune règle", 2_000_00)))))
                .as("something else was seen")
                .isEmpty();
        assertThat(given.sayingTheSame(
                        new Waiver(first.rule(), first.subject(), "autre", "drh", FROM, LAST).having(Seen.of(found))))
                .isEmpty();
        assertThat(given.sayingTheSame(
                        new Waiver(first.rule(), first.subject(), first.reason(), "drh", FROM, LAST.plusDays(1))
                                .having(Seen.of(found))))
                .as("it lasts longer")
                .isEmpty();
        assertThat(given.and(new WaiverLift(first.rule(), first.subject(), "revue", "dgs", LAST.minusDays(2)))
                        .sayingTheSame(later))
                .as("it was lifted")
                .isEmpty();
    }

    @Test
    void what_was_seen_is_part_of_the_version() {
        Waivers unnoted =
                new Waivers(List.of(new Waiver(ContinuumRule.R20, "fonction=515", "accord", "drh", FROM, LAST)));

        assertThat(seen(worth("aucune règle", 1)).version())
                .isEqualTo(seen(worth("aucune règle", 1)).version())
                .isNotEqualTo(seen(worth("aucune règle", 2)).version())
                .isNotEqualTo(seen(worth("autre chose", 1)).version())
                .isNotEqualTo(unnoted.version());
    }

    private static WaiverLift lift(String subject, LocalDate from) {
        return new WaiverLift(ContinuumRule.R12, subject, "la revue est faite", "dgs", from);
    }

    @Test
    void a_ruling_is_refused_for_a_reason() {
        assertThatThrownBy(() -> new Ruling.Refused<>(List.of())).hasMessage("A command is refused for a reason");
        assertThat(Ruling.of("x", List.of())).isEqualTo(new Ruling.Allowed<>("x"));
        assertThat(new Ruling.Allowed<>("x").reasons()).isEmpty();
    }
}
