package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextKindTest {

    @ParameterizedTest
    @EnumSource
    void the_longest_text_fits_and_one_character_more_does_not(TextKind kind) {
        assertThat(kind.isTooLong("x".repeat(kind.longest()))).isFalse();
        assertThat(kind.isTooLong("x".repeat(kind.longest() + 1))).isTrue();
    }

    @Test
    void a_line_end_is_one_character_however_it_was_sent() {
        String lines = "x\r\n".repeat(250);

        assertThat(TextKind.NAME.isTooLong(lines)).isFalse();
        assertThat(TextKind.NAME.isTooLong(lines + "x")).isTrue();
    }

    @Test
    void it_is_told_in_both_languages() {
        Wording told = TextKind.TEXT.tooLong("x".repeat(20_001));

        assertThat(told.french()).isEqualTo("20\u202f001 caractères, 20\u202f000 au plus");
        assertThat(told.english()).isEqualTo("20,001 characters, 20,000 at most");
    }
}
