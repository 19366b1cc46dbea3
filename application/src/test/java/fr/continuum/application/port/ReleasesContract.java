package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.CountTable;
import fr.continuum.domain.workforce.disclosure.Release;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of published tables does.
public abstract class ReleasesContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);
    private static final Release FIRST = release(3);
    private static final Release SECOND = release(30);

    /// Nothing published yet.
    protected abstract Releases releases();

    @Test
    void a_table_comes_back_with_all_it_hides() {
        Releases releases = releases();

        assertThat(FIRST.hidden()).isNotEmpty();
        assertThat(releases.latest(OWNER, "POSTS")).isEmpty();
        assertThat(releases.publish(OWNER, "POSTS", Optional.empty(), FIRST, entry(1).at()))
                .isTrue();

        assertThat(releases.latest(OWNER, "POSTS")).contains(FIRST);
        assertThat(releases.latest(OWNER, "TRAINEES")).isEmpty();
        assertThat(releases.latest(Owner.HOME, "POSTS")).isEmpty();
    }

    @Test
    void an_empty_table_comes_back_too() {
        Releases releases = releases();
        Release empty = SmallCells.USUAL.first(new CountTable(List.of("Voirie"), List.of(), Map.of()));

        releases.publish(OWNER, "POSTS", Optional.empty(), empty, entry(1).at());

        assertThat(releases.latest(OWNER, "POSTS")).contains(empty);
    }

    @Test
    void none_is_published_beside_another_than_the_one_it_was_made_beside() {
        Releases releases = releases();
        releases.publish(OWNER, "POSTS", Optional.empty(), FIRST, entry(1).at());

        assertThat(releases.publish(OWNER, "POSTS", Optional.empty(), SECOND, entry(2).at()))
                .isFalse();
        assertThat(releases.publish(OWNER, "POSTS", Optional.of(SECOND), SECOND, entry(2).at()))
                .isFalse();
        assertThat(releases.latest(OWNER, "POSTS")).contains(FIRST);
        assertThat(releases.publish(OWNER, "POSTS", Optional.of(FIRST), SECOND, entry(2).at()))
                .isTrue();
        assertThat(releases.latest(OWNER, "POSTS")).contains(SECOND);
    }

    @Test
    void any_past_moment_can_be_asked_for() {
        Releases releases = releases();
        releases.publish(OWNER, "POSTS", Optional.empty(), FIRST, entry(5).at());
        releases.publish(OWNER, "POSTS", Optional.of(FIRST), SECOND, entry(1).at());

        assertThat(releases.before(OWNER, "POSTS", entry(5).at())).isEmpty();
        assertThat(releases.before(OWNER, "POSTS", entry(6).at())).contains(SECOND);
    }

    private static Release release(int few) {
        return SmallCells.USUAL.first(new CountTable(
                List.of("Direction « Œuvres »", "Voirie"),
                List.of("A", "B"),
                Map.of(
                        Cell.of("Direction « Œuvres »", "A"), few,
                        Cell.of("Direction « Œuvres »", "B"), 20,
                        Cell.of("Voirie", "A"), 12,
                        Cell.of("Voirie", "B"), 9)));
    }
}
