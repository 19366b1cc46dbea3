package fr.continuum.domain.workforce.disclosure;

import static fr.continuum.domain.workforce.disclosure.SmallCellsTest.drawn;
import static fr.continuum.domain.workforce.disclosure.SmallCellsTest.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NightAfterNightTest {

    private static final CountTable SMALL = table("3 20 12", "40 15 30", "25 18 9");

    @Test
    void a_night_without_change_tells_the_same() {
        Release last = SmallCells.USUAL.first(SMALL);

        assertThat(SmallCells.USUAL.next(SMALL, last)).isEqualTo(new Publication.Renewed(last));
    }

    /// The attack has teeth: each of two nights keeps the figure hidden, and both together tell it.
    @Test
    void each_night_alone_would_tell_it() {
        Release one = new Release(SMALL, cells("R0 C0", "R0 C2", "R2 C0", "R2 C2"), 5);
        Release other = new Release(SMALL, cells("R0 C0", "R0 C1", "R2 C0", "R2 C1"), 5);
        assertThat(Attacker.of(one).finds()).isEmpty();
        assertThat(Attacker.of(other).finds()).isEmpty();

        assertThat(Attacker.of(one, other).finds())
                .containsExactly("night 0, R0 × C0 = 3: 3.0 to 3.0", "night 1, R0 × C0 = 3: 3.0 to 3.0");
    }

    @Test
    void what_hid_it_last_night_hides_it_tonight() {
        Release last = new Release(SMALL, cells("R0 C0", "R0 C1", "R2 C0", "R2 C1"), 5);

        Publication tonight = SmallCells.USUAL.next(table("3 20 12", "40 15 34", "25 18 9"), last);

        assertThat(tonight.release().hidden()).isEqualTo(last.hidden());
    }

    /// It grew to five while the total of its row did by one: to tell it tonight would tell that it was four.
    @Test
    void a_figure_that_has_grown_stays_hidden_while_telling_it_would_tell_what_it_was() {
        Release last = SmallCells.USUAL.first(table("4 20 12", "40 15 30", "25 18 9"));

        Publication tonight = SmallCells.USUAL.next(table("5 20 12", "40 15 30", "25 18 9"), last);

        assertThat(tonight).isInstanceOf(Publication.Renewed.class);
        assertThat(tonight.release().hidden()).isEqualTo(last.hidden());
    }

    @Test
    void and_is_told_once_all_around_it_has_moved() {
        Release last = SmallCells.USUAL.first(table("4 20 12", "40 15 30", "25 18 9"));

        Publication tonight = SmallCells.USUAL.next(table("15 20 22", "40 15 30", "35 18 29"), last);

        assertThat(tonight.release().hidden()).isEmpty();
    }

    /// Nobody had been there: the change of the totals would tell how many are now.
    @Test
    void where_a_few_came_the_totals_that_moved_with_them_are_hidden() {
        Release last = SmallCells.USUAL.first(table("0 20 12", "40 15 30"));

        Publication tonight = SmallCells.USUAL.next(table("3 20 12", "40 15 30"), last);

        assertThat(drawn(tonight.release())).containsExactly("· 20 12 ·", "40 15 30 85", "· 35 42 ·");
    }

    @Test
    void a_row_that_goes_stays_in_the_table_while_its_leaving_would_tell_what_it_held() {
        Release last = SmallCells.USUAL.first(table("9 20 12", "40 15 30", "25 18 3"));
        CountTable without = table("9 20 12", "40 15 30");

        Release tonight = SmallCells.USUAL.next(without, last).release();

        assertThat(Attacker.of(last, tonight).finds()).isEmpty();
        assertThat(tonight.table().rows()).contains("R2");
    }

    @Test
    void a_row_that_comes_held_nobody_before() {
        Release last = SmallCells.USUAL.first(table("9 20 12", "40 15 30"));

        Release tonight = SmallCells.USUAL
                .next(table("9 20 12", "40 15 30", "8 7 6"), last)
                .release();

        assertThat(tonight.hidden()).isEmpty();
        assertThat(tonight.table().rows()).containsExactly("R0", "R1", "R2");
    }

    @Test
    void what_was_told_under_a_lower_threshold_is_told_and_hidden_from_now_on() {
        Release last = new SmallCells(3).first(table("4 20 12", "40 15 30", "25 18 9"));

        Publication tonight = SmallCells.USUAL.next(table("4 20 12", "40 15 30", "25 18 9"), last);

        assertThat(tonight.release().hidden()).contains(Cell.of("R0", "C0")).hasSize(4);
        assertThat(tonight.release().threshold()).isEqualTo(5);
    }

    /// Ten nights of comings, leavings and moves, each pair of what was published attacked with all that is told,
    /// all sums, and the knowledge of what did not move.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void no_small_figure_of_either_night_can_be_solved_for(long seed) {
        RandomCounts random = new RandomCounts(seed);
        int heldBack = 0;
        int nights = 0;
        for (int series = 0; series < 12; series++) {
            CountTable table = random.table(5, 4);
            Release last = SmallCells.USUAL.first(table);
            for (int night = 0; night < 10; night++) {
                table = random.nightAfter(table);

                Publication tonight = SmallCells.USUAL.next(table, last);

                nights++;
                switch (tonight) {
                    case Publication.HeldBack(Release release) -> {
                        assertThat(release).isEqualTo(last);
                        heldBack++;
                    }
                    case Publication.Renewed(Release release) -> {
                        String as = last.table().counts() + " then " + table.counts();
                        assertThat(Attacker.of(release).finds()).as(as).isEmpty();
                        assertThat(Attacker.of(release).derives(0)).as(as).isEmpty();
                        assertThat(Attacker.of(last, release).finds()).as(as).isEmpty();
                        assertThat(release.table().counts()).isEqualTo(table.counts());
                        last = release;
                    }
                }
            }
        }
        assertThat(heldBack).isLessThan(nights / 10);
    }

    private static Set<Cell> cells(String... names) {
        return Set.copyOf(List.of(names).stream()
                .map(name -> name.split(" "))
                .map(parts -> Cell.of(parts[0], parts[1]))
                .toList());
    }
}
