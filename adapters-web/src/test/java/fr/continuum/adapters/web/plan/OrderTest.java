package fr.continuum.adapters.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderTest {

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("ABCD", "ABCD", "ABCD"),
                Arguments.of("ABCD", "DABC", "ABC"),
                Arguments.of("ABCD", "BCDA", "BCD"),
                Arguments.of("ABCDE", "ADBCE", "ABCE"),
                Arguments.of("ABCDEF", "BADCFE", "ACE"),
                Arguments.of("ABC", "AXBC", "ABC"),
                Arguments.of("AB", "XY", ""),
                Arguments.of("", "A", ""),
                Arguments.of("A", "", ""));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void as_much_as_can_be_kept_its_place(String before, String after, String kept) {
        List<String> found = Order.kept(letters(before), letters(after));

        assertThat(found).hasSameSizeAs(letters(kept));
        assertThat(letters(before).stream().filter(found::contains).toList()).isEqualTo(found);
        assertThat(letters(after).stream().filter(found::contains).toList()).isEqualTo(found);
    }

    private static List<String> letters(String word) {
        return word.chars().mapToObj(Character::toString).toList();
    }
}
