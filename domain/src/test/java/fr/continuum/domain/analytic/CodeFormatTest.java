package fr.continuum.domain.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.analytic.CodeFormat.Alphabet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFormatTest {

    private static CodeFormat format(String prefix, int longest, Alphabet alphabet, boolean capitals, boolean filled) {
        return new CodeFormat(prefix, longest, alphabet, capitals, filled, 10);
    }

    /// What a form asks before it makes one, and what the constructor refuses, are the same.
    @ParameterizedTest
    @CsvSource({
        "'', 1, ANY, false, 1, true",
        "'', 64, WORD, true, 500, true",
        "C, 2, DIGITS, true, 20, true",
        "'', 0, DIGITS, false, 20, false",
        "C, 1, DIGITS, false, 20, false",
        "'', 65, DIGITS, false, 20, false",
        "'', 8, DIGITS, false, 0, false",
        "'', 8, DIGITS, false, 501, false",
        "'', 8, ANY, true, 20, false",
        "' C', 8, DIGITS, false, 20, false",
        "'C ', 8, DIGITS, false, 20, false",
        "'A	B', 8, DIGITS, false, 20, false"
    })
    void some_forms_no_code_can_have(
            String prefix, int longest, Alphabet alphabet, boolean filled, int longestLabel, boolean fits) {
        assertThat(CodeFormat.fits(prefix, longest, alphabet, filled, longestLabel))
                .isEqualTo(fits);
        if (fits) {
            assertThat(new CodeFormat(prefix, longest, alphabet, false, filled, longestLabel))
                    .isNotNull();
        } else {
            assertThatThrownBy(() -> new CodeFormat(prefix, longest, alphabet, false, filled, longestLabel))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_prefix_leaves_room_for_a_code() {
        assertThat(CodeFormat.isPrefix("C".repeat(63))).isTrue();
        assertThat(CodeFormat.isPrefix("C".repeat(64))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CT12, true",
        "CT1, true",
        "CT, false",
        "CT1234, true",
        "CT12345, false",
        "XT12, false",
        "CTa1, false",
        "CT-1, false"
    })
    void a_tool_takes_what_has_its_form(String code, boolean taken) {
        assertThat(format("CT", 6, Alphabet.LETTERS_AND_DIGITS, true, false).takes(code))
                .isEqualTo(taken);
    }

    @Test
    void a_filled_code_has_its_full_length() {
        CodeFormat format = format("", 4, Alphabet.DIGITS, false, true);

        assertThat(format.takes("0012")).isTrue();
        assertThat(format.takes("012")).isFalse();
        assertThat(format.shaped("D12")).isEqualTo("0012");
        assertThat(format.numbered(7)).isEqualTo("0007");
    }

    @Test
    void capitals_are_asked_for_or_not() {
        assertThat(format("", 6, Alphabet.WORD, true, false).takes("d1.a2")).isFalse();
        assertThat(format("", 6, Alphabet.WORD, false, false).takes("d1.a2")).isTrue();
    }

    @Test
    void what_fills_all_the_room_still_fits_and_one_more_does_not() {
        CodeFormat format = format("C", 4, Alphabet.WORD, false, false);

        assertThat(format.shaped("été")).isEqualTo("Cete");
        assertThat(format.shaped("étés")).isEmpty();
        assertThat(format.numbered(999)).isEqualTo("C999");
        assertThat(format.numbered(1000)).isEmpty();
    }

    @Test
    void a_label_is_cut_where_the_tool_cuts_it() {
        CodeFormat format = format("", 4, Alphabet.WORD, false, false);

        assertThat(format.label("  dix lettr ".replace(' ', ' '))).isEqualTo("dix lettr");
        assertThat(format.label("0123456789")).isEqualTo("0123456789");
        assertThat(format.label("012345678 9")).isEqualTo("012345678");
        assertThat(format.label("a\n b")).isEqualTo("a b");
    }
}
