package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// What every book of waivers does.
public abstract class WaiverBookContract {

    /// Nothing waived yet.
    protected abstract WaiverBook waivers();

    @Test
    void waivers_come_back_in_the_order_they_were_given() {
        WaiverBook book = waivers();

        book.add(AUTHORITY, waiver("b", "2026-12-31"), entry(1).at());
        book.add(AUTHORITY, waiver("a", "2026-11-30"), entry(2).at());
        book.add(OTHER_AUTHORITY, waiver("c", "2026-11-30"), entry(3).at());

        assertThat(book.of(AUTHORITY))
                .isEqualTo(new Waivers(List.of(waiver("b", "2026-12-31"), waiver("a", "2026-11-30"))));
        assertThat(book.of(OTHER_AUTHORITY)).isEqualTo(new Waivers(List.of(waiver("c", "2026-11-30"))));
    }

    @Test
    void past_versions_and_past_moments_can_be_asked_for() {
        WaiverBook book = waivers();
        Waivers first = new Waivers(List.of(waiver("b", "2026-12-31")));

        book.add(AUTHORITY, waiver("b", "2026-12-31"), entry(1).at());
        book.add(AUTHORITY, waiver("a", "2026-11-30"), entry(2).at());

        assertThat(book.find(AUTHORITY, first.version())).contains(first);
        assertThat(book.find(AUTHORITY, book.of(AUTHORITY).version())).contains(book.of(AUTHORITY));
        assertThat(book.find(OTHER_AUTHORITY, first.version())).isEmpty();
        assertThat(book.before(AUTHORITY, entry(2).at())).isEqualTo(first);
        assertThat(book.before(AUTHORITY, entry(1).at())).isEqualTo(Waivers.NONE);
    }

    @Test
    void waivers_lifted_come_back_in_their_place_and_make_versions_of_their_own() {
        WaiverBook book = waivers();
        WaiverLift lift = new WaiverLift(
                ContinuumRule.R12, "TRAINING b", "l’accord est « signé »", "paul", LocalDate.parse("2026-11-25"));
        Waivers before = new Waivers(List.of(waiver("b", "2026-12-31")));
        Waivers lifted = before.and(lift);

        book.add(AUTHORITY, waiver("b", "2026-12-31"), entry(1).at());
        book.add(AUTHORITY, lift, entry(2).at());
        book.add(AUTHORITY, waiver("b", "2026-12-15"), entry(3).at());

        assertThat(book.of(AUTHORITY)).isEqualTo(lifted.and(waiver("b", "2026-12-15")));
        assertThat(book.find(AUTHORITY, before.version())).contains(before);
        assertThat(book.find(AUTHORITY, lifted.version())).contains(lifted);
        assertThat(book.before(AUTHORITY, entry(3).at())).isEqualTo(lifted);
    }

    @Test
    void what_was_seen_comes_back_with_its_waiver_and_past_versions_have_it() {
        WaiverBook book = waivers();
        Waiver worth = waiver("b", "2026-12-31")
                .having(new Seen(OptionalLong.of(-1_000_00), new Wording("« dépassé »", "“exceeded”")));
        Waiver unmeasured = waiver("a", "2026-12-31").having(new Seen(OptionalLong.empty(), Wording.same("12")));
        Waivers expected = new Waivers(List.of(worth, waiver("c", "2026-12-31"), unmeasured));

        expected.all().forEach(waiver -> book.add(AUTHORITY, waiver, entry(1).at()));

        assertThat(book.of(AUTHORITY)).isEqualTo(expected);
        assertThat(book.find(AUTHORITY, expected.version())).contains(expected);
        assertThat(book.find(AUTHORITY, new Waivers(List.of(worth)).version())).contains(new Waivers(List.of(worth)));
    }

    @Test
    void one_that_lasts_longer_than_a_waiver_may_is_not_put() {
        WaiverBook book = waivers();
        Waiver longest = waiver("b", "2027-12-26");

        book.add(AUTHORITY, longest, entry(1).at());

        assertThatThrownBy(() -> book.add(AUTHORITY, waiver("a", "2027-12-27"), entry(2).at()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(book.of(AUTHORITY)).isEqualTo(new Waivers(List.of(longest)));
    }

    @Test
    void the_same_said_again_while_it_holds_adds_nothing() {
        WaiverBook book = waivers();
        Waiver given = waiver("b", "2026-12-31")
                .having(new Seen(OptionalLong.of(1_000_00), new Wording("« dépassé »", "“exceeded”")));
        WaiverLift lift = new WaiverLift(given.rule(), given.subject(), "revu", "paul", given.from());

        assertThat(book.add(AUTHORITY, given, entry(1).at())).isTrue();
        assertThat(book.add(AUTHORITY, given, entry(2).at())).isFalse();
        assertThat(book.add(AUTHORITY, given, entry(3).at())).isFalse();
        assertThat(book.of(AUTHORITY)).isEqualTo(new Waivers(List.of(given)));
        assertThat(book.add(OTHER_AUTHORITY, given, entry(3).at())).isTrue();

        assertThat(book.add(AUTHORITY, lift, entry(4).at())).isTrue();
        assertThat(book.add(AUTHORITY, given, entry(5).at()))
                .as("it was lifted")
                .isTrue();
        assertThat(book.of(AUTHORITY).all()).containsExactly(given, given);
    }

    private static Waiver waiver(String subject, String lastDay) {
        return new Waiver(
                ContinuumRule.R12,
                "TRAINING " + subject,
                "accordé « pour un temps »",
                "marie",
                LocalDate.parse("2026-11-22"),
                LocalDate.parse(lastDay));
    }
}
