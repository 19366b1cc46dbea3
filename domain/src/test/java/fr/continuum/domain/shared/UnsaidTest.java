package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsaidTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "…", "Néant", "SANS OBJET", "s.o.", "N/A", "à définir", "A définir", "tbd"})
    void a_word_for_nothing_is_neither_proof_nor_reference_nor_somebody(String text) {
        assertThat(Unsaid.isNoProof(text)).isTrue();
        assertThat(Unsaid.isNoReference(text)).isTrue();
        assertThat(Unsaid.isNobody(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "X", "1", "Vrai"})
    void a_tick_proves_nothing_and_may_be_a_number(String text) {
        assertThat(Unsaid.isNoProof(text)).isTrue();
        assertThat(Unsaid.isNoReference(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"À désigner", "poste vacant", "Vacante", "à pourvoir", "Recrutement en cours"})
    void a_post_to_be_filled_is_nobody_s(String text) {
        assertThat(Unsaid.isNobody(text)).isTrue();
        assertThat(Unsaid.isNoProof(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"à signer", "En cours de signature", "à délibérer"})
    void what_is_still_to_be_decided_is_no_reference(String text) {
        assertThat(Unsaid.isNoReference(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Direction des routes", "CD-2022-03", "12", "Néant pour l’instant, voir la délibération 12"})
    void what_says_something_is_left_alone(String text) {
        assertThat(Unsaid.isNoProof(text)).isFalse();
        assertThat(Unsaid.isNoReference(text)).isFalse();
        assertThat(Unsaid.isNobody(text)).isFalse();
    }
}
