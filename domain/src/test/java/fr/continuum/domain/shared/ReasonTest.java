package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"vue", "n° 12 : été", "l’eau", "e\u0301te\u0301", "Trop cher.", "𝒂𝒃𝒄"})
    void a_word_of_three_letters_can_be_read(String typed) {
        assertThat(Reason.of(typed)).contains(new Reason(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "-", "...", "—", "ok", "n° 12", "2024-06-30", "a.b.c", "a b c", "e\u0301t"})
    void a_sign_an_initial_or_a_number_says_nothing(String typed) {
        assertThat(Reason.of(typed)).isEmpty();
        assertThatThrownBy(() -> new Reason(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A reason can be read: " + typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "néant",
                "Néant.",
                "à définir",
                "(à définir)",
                "aucun",
                "sans objet",
                "rien",
                "xxx",
                "oui",
                "en cours",
                "à signer",
                "test",
                "- néant -",
                "\u3164\u3164\u3164",
                "nul\u200b"
            })
    void nor_do_words_for_nothing(String typed) {
        assertThat(Reason.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"poste vacant", "en cours de signature", "plus aucun financement", "sans suite", "à refaire"})
    void few_words_may_say_why(String typed) {
        assertThat(Reason.of(typed)).contains(new Reason(typed));
    }

    @Test
    void it_is_kept_without_the_spaces_around_it() {
        assertThat(new Reason("  saisie deux fois ").words()).isEqualTo("saisie deux fois");
    }

    @Test
    void what_says_nothing_is_told_as_it_was_typed() {
        assertThat(Reason.saysNothing(".")).isEqualTo(new Wording("« . » ne dit rien", "“.” says nothing"));
    }
}
