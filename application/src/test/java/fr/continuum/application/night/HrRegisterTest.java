package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.night.HrRegister.Standing;
import fr.continuum.application.port.HrExtracts.Received;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.HrFeed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HrRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final SortedSet<Integer> NOW = years();
    private static final Received A = received("A", NOW);
    private static final Received B = received("B", NOW);

    @Test
    void the_last_of_each_year_told_of_is_what_a_list_is_held_against() {
        Received both = received("both", years(2025, 2026));
        Received later = received("later", years(2026));
        HrRegister register = new HrRegister(List.of(A, both, later));

        assertThat(register.lastOf(years(2025, 2026))).containsExactly(both, later);
        assertThat(register.lastOf(years(2025))).containsExactly(both);
        assertThat(register.lastOf(years(2024))).isEmpty();
        assertThat(new HrRegister(List.of(A, B)).lastOf(NOW)).containsExactly(B);
    }

    @Test
    void what_was_read_of_a_later_day_outdates_what_tells_of_some_of_the_same() {
        Received both = received("both", years(2025, 2026), DAY);
        Received later = received("later", years(2026), DAY.plusDays(2));
        HrRegister register = new HrRegister(List.of(both, later));

        assertThat(register.newerThan(DAY.plusDays(1), years(2026))).contains(DAY.plusDays(2));
        assertThat(register.newerThan(DAY.minusDays(1), years(2025))).contains(DAY);
        assertThat(register.newerThan(DAY.minusDays(1), years(2025, 2026))).contains(DAY.plusDays(2));
        assertThat(register.newerThan(DAY, years(2025)))
                .as("the same day is none later")
                .isEmpty();
        assertThat(register.newerThan(DAY.minusDays(9), years(2024)))
                .as("another year says nothing")
                .isEmpty();
        assertThat(new HrRegister(List.of(A)).newerThan(DAY.minusDays(1), NOW)).contains(DAY);
    }

    private static SortedSet<Integer> years(Integer... years) {
        return new TreeSet<>(Arrays.asList(years));
    }

    private static Received received(String original, SortedSet<Integer> years) {
        return received(original, years, DAY);
    }

    private static Received received(String original, SortedSet<Integer> years, LocalDate day) {
        return new Received(
                Owner.HOME,
                HrFeed.POSTS,
                years,
                Sha256.of(original),
                Sha256.of("kept of " + original),
                day,
                new NightId("2026-11-22.1"),
                original + ".csv");
    }

    private static Standing standing(List<Received> before, Received now, String... folder) {
        return new HrRegister(before)
                .standing(
                        now.original(),
                        now.kept(),
                        now.years(),
                        Set.copyOf(Arrays.stream(folder).map(Sha256::of).toList()));
    }

    @Test
    void the_last_one_is_in_force() {
        assertThat(standing(List.of(A, B), B, "B")).isEqualTo(new Standing.InForce(B));
    }

    @Test
    void one_that_reads_otherwise_today_keeps_its_day() {
        assertThat(new HrRegister(List.of(A)).standing(A.original(), Sha256.of("more names"), NOW, Set.of()))
                .isEqualTo(new Standing.ReadsDifferently(A));
    }

    @Test
    void one_that_was_replaced_comes_back_only_where_the_other_has_left() {
        assertThat(standing(List.of(A, B), A, "A", "B")).isEqualTo(new Standing.Replaced());
        assertThat(standing(List.of(A, B), A, "A")).isEqualTo(new Standing.SentAgain());
        assertThat(standing(List.of(A, B, A), A, "A")).isEqualTo(new Standing.InForce(A));
    }

    @Test
    void one_never_seen_is_held_against_the_last_that_tells_of_the_same() {
        Received both = received("both", years(2025, 2026));
        Received next = received("next", years(2026));

        assertThat(standing(List.of(A), B)).isEqualTo(new Standing.Unseen(Optional.of(A)));
        assertThat(standing(List.of(), A)).isEqualTo(new Standing.Unseen(Optional.empty()));
        assertThat(standing(List.of(both), next)).isEqualTo(new Standing.Unseen(Optional.of(both)));
        assertThat(standing(List.of(both), received("later", years(2027))))
                .isEqualTo(new Standing.Unseen(Optional.empty()));
    }
}
