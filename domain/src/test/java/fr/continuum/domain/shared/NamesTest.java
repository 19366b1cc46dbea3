package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "…", "\u00a0", "\u200b", "\u3164", "\u2800", "\ufe0f", "(\u00ad)", "\u0301"})
    void signs_and_what_nobody_sees_name_nothing(String text) {
        assertThat(Names.isName(text)).isFalse();
        assertThat(Names.isCode(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "É", "日本", "(2)", "D 01", "D.1/a", "e\u0301", "Défi n° 1"})
    void a_letter_or_a_digit_does(String text) {
        assertThat(Names.isName(text)).isTrue();
        assertThat(Names.isCode(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D01\u00a0",
                "D01\u200b",
                "\ufeffD01",
                " D01",
                "D01\t",
                "D\u200b01",
                "\u202fD01",
                "D01\u2060",
                "D01\u3164",
                "D\u00ad01",
                "D01\ufe0f",
                "\u202eD01"
            })
    void a_code_holds_nothing_that_nobody_sees(String text) {
        assertThat(Names.isName(text)).isTrue();
        assertThat(Names.isCode(text)).isFalse();
        assertThat(Names.shown(text)).doesNotContainPattern("[\\p{Cf}\u00a0\u3164]");
    }

    @Test
    void what_nobody_sees_at_its_ends_is_no_part_of_a_name() {
        assertThat(Names.trimmed("\ufeff\u00a0 D01\u200b \u3164")).isEqualTo("D01");
        assertThat(Names.trimmed("D\u200b01 ")).isEqualTo("D\u200b01");
        assertThat(Names.trimmed(" \u200b ")).isEmpty();
        assertThat(Names.trimmed("- D 01 -")).isEqualTo("- D 01 -");
    }

    @Test
    void what_nobody_sees_is_told_by_its_number() {
        assertThat(Names.shown("D\u200b01\u00a0")).isEqualTo("DU+200B01U+00A0");
        assertThat(Names.shown("Défi 1 …")).isEqualTo("Défi 1 …");
    }
}
