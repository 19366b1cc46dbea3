package fr.continuum.domain.workforce.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCellsTest {

    @Test
    void a_table_without_small_figures_is_told_whole() {
        Release release = SmallCells.USUAL.first(table("12 0 7", "5 30 6"));

        assertThat(release.hidden()).isEmpty();
        assertThat(drawn(release)).containsExactly("12 0 7 19", "5 30 6 41", "17 30 13 60");
    }

    @Test
    void a_small_figure_is_hidden_with_as_few_others_as_keep_it_so() {
        assertThat(drawn(SmallCells.USUAL.first(table("3 20 12", "40 15 30", "25 18 9"))))
                .containsExactly("· 20 · 35", "40 15 30 85", "· 18 · 52", "68 53 51 172");
    }

    @Test
    void small_figures_hide_one_another_where_they_can() {
        assertThat(drawn(SmallCells.USUAL.first(table("3 4 20", "4 3 30", "50 60 70"))))
                .containsExactly("· · 20 27", "· · 30 37", "50 60 70 180", "57 67 120 244");
    }

    @Test
    void two_that_could_not_be_large_do_not_hide_one_another() {
        Release release = SmallCells.USUAL.first(table("1 2 20", "1 2 30", "50 60 70"));

        assertThat(release.hidden()).hasSizeGreaterThan(4);
        assertThat(Attacker.of(release).finds()).isEmpty();
    }

    @Test
    void a_total_under_the_threshold_is_hidden_too() {
        assertThat(drawn(SmallCells.USUAL.first(table("3", "40", "50"))))
                .containsExactly("· ·", "· ·", "50 50", "93 93");
    }

    @Test
    void of_too_few_people_nothing_is_told() {
        assertThat(drawn(SmallCells.USUAL.first(table("2 1")))).containsExactly("· · ·", "· · ·");
        assertThat(drawn(SmallCells.USUAL.first(table("0 0")))).containsExactly("0 0 0", "0 0 0");
    }

    @Test
    void nobody_is_told_as_nobody() {
        assertThat(SmallCells.USUAL.first(table("0 20", "30 40")).hidden()).isEmpty();
    }

    @Test
    void the_threshold_is_the_authoritys() {
        assertThat(new SmallCells(11).first(table("10 20", "30 40")).hidden()).isNotEmpty();
        assertThat(new SmallCells(10).first(table("10 20", "30 40")).hidden()).isEmpty();
        assertThatThrownBy(() -> new SmallCells(2)).hasMessage("Figures are hidden under 3 at least, not under 2");
    }

    @Test
    void what_is_published_holds_no_hidden_figure() {
        PublishedTable published =
                SmallCells.USUAL.first(table("3 20 12", "40 15 30", "25 18 9")).published();

        assertThat(published.count(Cell.of("R0", "C0"))).isEmpty();
        assertThat(published.count(Cell.of("R0", "C1"))).isEqualTo(OptionalInt.of(20));
        assertThat(published.count(Cell.GRAND_TOTAL)).isEqualTo(OptionalInt.of(172));
        assertThat(published.shown()).hasSize(12);
        assertThat(SmallCells.USUAL.first(table("3 20", "4 9"))).asString().doesNotContain("3,", "4,");
    }

    @Test
    void a_release_that_tells_a_small_figure_cannot_be_made() {
        assertThatThrownBy(() -> new Release(table("3 20", "40 15"), Set.of(), 5))
                .hasMessage("A figure under 5 is hidden: R0 × C0");
    }

    @Test
    void a_table_has_a_shape() {
        assertThatThrownBy(() -> new CountTable(List.of("R", "R"), List.of("C"), Map.of()))
                .hasMessage("A row or column is there twice: [R, R] [C]");
        assertThatThrownBy(() -> new CountTable(List.of("R"), List.of("C"), Map.of(Cell.of("R", "X"), 1)))
                .hasMessage("Not a cell to be counted in: R × X");
        assertThatThrownBy(() -> new CountTable(List.of("R"), List.of("C"), Map.of(Cell.totalOfRow("R"), 1)))
                .hasMessage("Not a cell to be counted in: R × ∑");
        assertThatThrownBy(() -> new CountTable(List.of("R"), List.of("C"), Map.of(Cell.of("R", "C"), -1)))
                .hasMessage("There are not fewer people than none: R × C");
    }

    /// The attack has teeth: without others hidden, the totals tell every small figure.
    @Test
    void hiding_small_figures_alone_would_tell_them() {
        CountTable table = table("3 20 12", "40 15 30", "25 18 9");

        assertThat(Attacker.of(new Release(table, Set.of(Cell.of("R0", "C0")), 5))
                        .finds())
                .containsExactly("night 0, R0 × C0 = 3: 3.0 to 3.0");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 8, 12})
    void no_small_figure_can_be_solved_for(int threshold) {
        RandomCounts random = new RandomCounts(threshold);
        int hidden = 0;
        for (int i = 0; i < 150; i++) {
            Release release = new SmallCells(threshold).first(random.table(6, 5));

            Attacker attacker = Attacker.of(release);
            assertThat(attacker.finds()).as(release.table().counts().toString()).isEmpty();
            assertThat(attacker.derives(0))
                    .as(release.table().counts().toString())
                    .isEmpty();
            hidden += release.hidden().size();
        }
        assertThat(hidden).isPositive();
    }

    /// Every way to hide more than the small figures, tried on small tables: how far ours is from the fewest.
    @Test
    void few_figures_are_lost_that_need_not_be() {
        RandomCounts random = new RandomCounts(77);
        int ours = 0;
        int fewest = 0;
        for (int i = 0; i < 60; i++) {
            CountTable table = random.table(RandomCounts.named("R", 2), RandomCounts.named("C", 3));
            Release release = SmallCells.USUAL.first(table);
            ours += release.hidden().size();
            fewest += fewest(table);
        }

        assertThat(ours).isLessThanOrEqualTo(fewest * 110 / 100);
    }

    private static int fewest(CountTable table) {
        List<Cell> cells = table.cells();
        Set<Cell> small = cells.stream()
                .filter(cell -> Release.isSmall(table.count(cell), 5))
                .collect(Collectors.toSet());
        List<Cell> others = cells.stream().filter(cell -> !small.contains(cell)).toList();
        int fewest = cells.size();
        for (int choice = 0; choice < 1 << others.size(); choice++) {
            if (small.size() + Integer.bitCount(choice) < fewest) {
                Set<Cell> hidden = new HashSet<>(small);
                for (int i = 0; i < others.size(); i++) {
                    if ((choice >> i & 1) == 1) {
                        hidden.add(others.get(i));
                    }
                }
                if (Attacker.of(new Release(table, hidden, 5)).finds().isEmpty()) {
                    fewest = hidden.size();
                }
            }
        }
        return fewest;
    }

    /// What the issue asks: a large table in good time.
    @Test
    void a_large_table_is_made_fit_to_be_seen() {
        CountTable table = new RandomCounts(9).table(RandomCounts.named("R", 60), RandomCounts.named("C", 10));

        Release release = SmallCells.USUAL.first(table);

        assertThat(release.hidden()).hasSizeLessThan(table.cells().size() / 2);
        assertThat(Attacker.of(release).finds()).isEmpty();
    }

    static CountTable table(String... rows) {
        Map<Cell, Integer> counts = new HashMap<>();
        int columns = rows[0].split(" ").length;
        for (int row = 0; row < rows.length; row++) {
            String[] figures = rows[row].split(" ");
            for (int column = 0; column < columns; column++) {
                counts.put(Cell.of("R" + row, "C" + column), Integer.valueOf(figures[column]));
            }
        }
        return new CountTable(RandomCounts.named("R", rows.length), RandomCounts.named("C", columns), counts);
    }

    /// Row by row with totals, a point for what is hidden.
    static List<String> drawn(Release release) {
        List<String> drawn = new ArrayList<>();
        PublishedTable published = release.published();
        StringBuilder line = new StringBuilder();
        for (Cell cell : release.table().cells()) {
            OptionalInt count = published.count(cell);
            line.append(line.isEmpty() ? "" : " ").append(count.isPresent() ? String.valueOf(count.getAsInt()) : "·");
            if (cell.column().isEmpty()) {
                drawn.add(line.toString());
                line.setLength(0);
            }
        }
        return drawn;
    }
}
