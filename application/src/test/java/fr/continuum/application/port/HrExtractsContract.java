package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.sha;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.HrExtracts.Received;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.HrFeed;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What every register of HR files does.
public abstract class HrExtractsContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);

    /// None received yet.
    protected abstract HrExtracts extracts();

    private static Received received(Owner owner, HrFeed feed, String original, Integer... years) {
        return received(owner, feed, original, LocalDate.of(2026, 11, 20), years);
    }

    private static Received received(Owner owner, HrFeed feed, String original, LocalDate day, Integer... years) {
        return new Received(
                owner,
                feed,
                new TreeSet<>(List.of(years)),
                sha(original),
                sha("B"),
                day,
                new NightId("2026-11-22.2"),
                "sessions d’« Œuvres ».csv");
    }

    @Test
    void each_comes_back_with_all_it_says_in_the_order_they_came() {
        HrExtracts extracts = extracts();
        Received first = received(OWNER, HrFeed.TRAINING_SESSIONS, "A", 2025, 2026);
        Received second = received(OWNER, HrFeed.TRAINING_SESSIONS, "C").knowing(sha("D"));
        Received third = received(OWNER, HrFeed.TRAINING_SESSIONS, "A", 2025, 2026);

        extracts.receive(first);
        extracts.receive(second);
        extracts.receive(third);

        assertThat(extracts.of(OWNER, HrFeed.TRAINING_SESSIONS)).containsExactly(first, second, third);
    }

    @Test
    void each_keeps_the_day_its_facts_are_of_whatever_the_order_they_came_in() {
        HrExtracts extracts = extracts();
        for (HrFeed feed : HrFeed.values()) {
            extracts.receive(received(OWNER, feed, "A", LocalDate.of(2026, 11, 20), 2026));
            extracts.receive(received(OWNER, feed, "C", LocalDate.of(2026, 11, 18), 2025));
            extracts.receive(received(OWNER, feed, "D", LocalDate.of(2026, 11, 21), 2026));
        }

        assertThat(HrFeed.values())
                .allSatisfy(feed -> assertThat(extracts.of(OWNER, feed))
                        .extracting(Received::day)
                        .containsExactly(
                                LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 21)));
    }

    @Test
    void those_of_a_night_are_told_in_the_order_they_came() {
        HrExtracts extracts = extracts();
        Received sessions = received(OWNER, HrFeed.TRAINING_SESSIONS, "A", 2025);
        Received posts = received(OWNER, HrFeed.POSTS, "C");
        extracts.receive(sessions);
        extracts.receive(posts);

        assertThat(extracts.by(new NightId("2026-11-22.2"))).containsExactly(sessions, posts);
        assertThat(extracts.by(new NightId("2026-11-22.1"))).isEmpty();
    }

    @Test
    void feeds_and_owners_do_not_mix() {
        HrExtracts extracts = extracts();
        extracts.receive(received(OWNER, HrFeed.POSTS, "A"));

        assertThat(extracts.of(OWNER, HrFeed.WORK_CYCLES)).isEmpty();
        assertThat(extracts.of(Owner.HOME, HrFeed.POSTS)).isEmpty();
        extracts.receive(received(Owner.HOME, HrFeed.POSTS, "A"));
        assertThat(extracts.of(Owner.HOME, HrFeed.POSTS)).hasSize(1);
        assertThat(extracts.of(OWNER, HrFeed.POSTS)).hasSize(1);
    }

    @Test
    void the_last_of_a_feed_is_not_added_twice() {
        HrExtracts extracts = extracts();
        extracts.receive(received(OWNER, HrFeed.POSTS, "A"));
        extracts.receive(received(OWNER, HrFeed.WORK_CYCLES, "C"));
        extracts.receive(received(OWNER, HrFeed.POSTS, "A"));

        assertThat(extracts.of(OWNER, HrFeed.POSTS)).hasSize(1);
    }
}
