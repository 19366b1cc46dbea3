package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownCodesTest {

    private static final class Said extends KnownCodes.Marked {}

    private final KnownCodes<Said> known = new KnownCodes<>(new int[] {0, 2, 5});

    private @Nullable Said find(String... cells) {
        return known.find(RowText.of(new Table.Row(1, List.of(cells))));
    }

    private Said first(String... cells) {
        assertThat(find(cells)).isNull();
        assertThat(known.takes()).isTrue();
        Said said = new Said();
        assertThat(known.add(said)).isTrue();
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

        assertThat(find("Mandat", "", "one more")).isNull();
        assertThat(known.takes()).isFalse();
        assertThat(known.add(new Said())).isFalse();
        assertThat(find("Mandat", "", "65535")).isNotNull();
    }

    @Test
    void rows_with_a_cell_that_is_longer_than_any_code_are_not_known_again() {
        Said said = first("x".repeat(255), "y".repeat(256));

        assertThat(find("x".repeat(255))).isSameAs(said);
        assertThat(find("x".repeat(256))).isNull();
        assertThat(known.takes()).isFalse();
        assertThat(known.add(new Said())).isFalse();
    }
}
