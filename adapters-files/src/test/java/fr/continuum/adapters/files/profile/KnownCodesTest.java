package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KnownCodesTest {

    private static final class Said extends KnownCodes.Marked {}

    private final KnownCodes<Said> known = new KnownCodes<>(new int[] {0, 2, 5});

    private static RowText row(String... cells) {
        return RowText.of(new Table.Row(1, List.of(cells)));
    }

    private @Nullable Said find(String... cells) {
        return known.find(row(cells));
    }

    private Said first(String... cells) {
        RowText row = row(cells);
        assertThat(known.find(row)).isNull();
        assertThat(known.takes(row)).isTrue();
        Said said = new Said();
        assertThat(known.add(row, said)).isTrue();
        return said;
    }

    @Test
    void rows_that_say_the_same_in_its_places_are_one() {
        Said said = first("Mandat", "12,50", "60611");

        assertThat(find("Mandat", "1", "60611")).isSameAs(said);
        assertThat(find("Mandat ", "", "\u00a060611", "more", "")).isSameAs(said);
        assertThat(find("Titre", "12,50", "60611")).isNull();
        assertThat(find("Mandat", "12,50", "60611", "", "", "x")).isNull();
    }

    @Test
    void where_a_cell_ends_counts() {
        Said said = first("A", "", "BC");

        assertThat(find("AB", "", "C")).isNull();
        assertThat(find("ABC", "", "")).isNull();
        assertThat(find("", "", "A", "", "", "BC")).isNull();
        assertThat(find("ABCD", "", "E")).isNull();
        assertThat(first("ABCDE", "", "")).isNotSameAs(said);
        assertThat(first("ABCD", "", "E")).isNotSameAs(said);
        assertThat(find("A", "", "BC")).isSameAs(said);
    }

    @Test
    void of_many_each_is_found() {
        List<Said> all = IntStream.range(0, 40_000)
                .mapToObj(number -> first("Mandat", "", "6" + number, "", "", "SRV" + number % 7))
                .toList();

        for (int number = 0; number < all.size(); number++) {
            assertThat(find("Mandat", "9", "6" + number, "", "", "SRV" + number % 7))
                    .isSameAs(all.get(number));
        }
    }

    @Test
    void no_more_are_held_than_are_worth_it() {
        for (int number = 0; number < 1 << 16; number++) {
            Said _ = first("Mandat", "", Integer.toString(number));
        }

        RowText more = row("Mandat", "", "one more");
        assertThat(known.find(more)).isNull();
        assertThat(known.takes(more)).isFalse();
        assertThat(known.add(more, new Said())).isFalse();
        assertThat(find("Mandat", "", "65535")).isNotNull();
    }

    @Test
    void rows_with_a_cell_that_is_longer_than_any_code_are_not_known_again() {
        Said said = first("x".repeat(255), "y".repeat(256));

        assertThat(find("x".repeat(255))).isSameAs(said);
        RowText longer = row("x".repeat(256));
        assertThat(known.find(longer)).isNull();
        assertThat(known.takes(longer)).isFalse();
        assertThat(known.add(longer, new Said())).isFalse();
    }

    @Test
    void a_row_that_was_sought_ahead_is_found_though_what_it_says_came_since() {
        RowText early = row("Mandat", "1", "60611");
        RowText other = row("Mandat", "1", "60612");
        known.seek(early);
        known.seek(other);

        Said said = first("Mandat", "12", "60611");

        assertThat(known.find(early)).isSameAs(said);
        assertThat(known.find(other)).isNull();
    }

    @Test
    void a_row_sought_among_others_is_sought_anew() {
        RowText row = row("Mandat", "1", "60611");
        Said said = first("Mandat", "12", "60611");
        new KnownCodes<Said>(new int[] {0}).seek(row);

        assertThat(known.find(row)).isSameAs(said);
    }

    @Test
    void what_stands_for_one_row_after_the_other_is_sought_for_each() {
        RowText row = row("Mandat", "1", "60611");
        Said said = first("Mandat", "12", "60611");
        assertThat(known.find(row)).isSameAs(said);

        row.begin(2);
        row.add("Titre".toCharArray(), 0, 5);

        assertThat(known.find(row)).isNull();
    }

    @Test
    void a_row_of_one_cell_is_sought_among_rows_of_many() {
        KnownCodes<Said> wide = new KnownCodes<>(new int[] {0, 40});
        RowText row = row("");

        wide.seek(row);

        assertThat(wide.find(row)).isNull();
        assertThat(wide.takes(row)).isTrue();
    }

    /// Rows go on being added while another thread seeks them, each soon said again: what it finds was added.
    @Test
    @Timeout(60)
    void rows_are_sought_ahead_while_others_are_added() throws Exception {
        List<RowText> rows = IntStream.range(0, 60_000)
                .mapToObj(number -> row("Mandat", "", "6" + number / 2))
                .toList();
        BlockingQueue<RowText> ahead = new ArrayBlockingQueue<>(64);
        FutureTask<Integer> seeking = new FutureTask<>(() -> {
            for (RowText row : rows) {
                known.seek(row);
                ahead.put(row);
            }
            return rows.size();
        });
        Thread.ofPlatform().daemon().start(seeking);
        Said last = new Said();
        for (int number = 0; number < rows.size(); number++) {
            RowText row = ahead.take();
            Said found = known.find(row);
            if (number % 2 == 0) {
                assertThat(found).isNull();
                last = new Said();
                assertThat(known.add(row, last)).isTrue();
            } else {
                assertThat(found).isSameAs(last);
            }
        }
        assertThat(seeking.get()).isEqualTo(rows.size());
    }
}
