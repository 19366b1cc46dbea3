package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsaidTest {

    /// Whatever people, keyboards and tools put around or between words.
    private static final List<UnaryOperator<String>> WRAPPINGS = List.of(
            text -> text,
            text -> text + ".",
            text -> text + "…",
            text -> text + " !",
            text -> text + "\u00a0?",
            text -> "(" + text + ")",
            text -> "[" + text + "].",
            text -> "«\u202f" + text + "\u202f»",
            text -> "“" + text + "”",
            text -> "'" + text + "'",
            text -> "- " + text + " -",
            text -> "– " + text,
            text -> "—" + text + "—",
            text -> "* " + text + " ;",
            text -> "/" + text + "/",
            text -> "\u00a0" + text + "\u00a0",
            text -> "\u200b" + text + "\ufeff",
            text -> "\u3164" + text + "\u2800",
            text -> "\t" + text + "\r\n",
            text -> text.replace(" ", "  \u00a0 "),
            text -> text.replace(" ", "-"),
            text -> text.replace(" ", "_"),
            text -> text.replace(" ", "\n"),
            text -> text.replace(" ", "\u200b"),
            text -> text.replace("e", "e\u200b").replace("n", "\u00adn"),
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1),
            text -> text.replace("a ", "à ").replace("neant", "néant"),
            text -> text.replace("a ", "a\u0300 "),
            text -> text + " / " + text,
            text -> text + " pour l’instant",
            text -> text + " à ce jour.",
            text -> "encore " + text);

    static Stream<String> wrapped(WordsForNothing list) {
        return list.entries().stream().flatMap(entry -> WRAPPINGS.stream().map(wrapping -> wrapping.apply(entry)));
    }

    static Stream<String> nothing() {
        return wrapped(WordsForNothing.NOTHING);
    }

    @Test
    void a_word_for_nothing_is_nothing_whatever_stands_around_or_between() {
        assertThat(nothing()).allMatch(Unsaid::isNoReason, "gives no reason");
        assertThat(nothing()).allMatch(Unsaid::isNoProof, "proves nothing");
        assertThat(nothing()).allMatch(Unsaid::isNoReference, "names no decision");
        assertThat(nothing()).allMatch(Unsaid::isNobody, "names nobody");
    }

    @Test
    void so_is_a_tick() {
        assertThat(wrapped(WordsForNothing.TICKS)).allMatch(Unsaid::isNoReason, "gives no reason");
        assertThat(wrapped(WordsForNothing.TICKS)).allMatch(Unsaid::isNoProof, "proves nothing");
        assertThat(wrapped(WordsForNothing.TICKS)).allMatch(Unsaid::isNoReference, "names no decision");
        assertThat(wrapped(WordsForNothing.TICKS)).allMatch(Unsaid::isNobody, "names nobody");
    }

    @Test
    void so_is_what_says_that_a_proof_a_decision_or_a_holder_is_not_there() {
        assertThat(wrapped(WordsForNothing.UNPROVEN)).allMatch(Unsaid::isNoProof, "proves nothing");
        assertThat(wrapped(WordsForNothing.NOT_YET)).allMatch(Unsaid::isNoReference, "names no decision");
        assertThat(wrapped(WordsForNothing.NOBODY)).allMatch(Unsaid::isNobody, "names nobody");
    }

    @ParameterizedTest
    @EnumSource(WordsForNothing.class)
    void every_list_holds_words_as_they_are_compared(WordsForNothing list) {
        assertThat(list.entries())
                .isNotEmpty()
                .allMatch(entry -> String.join(" ", PlainWords.of(entry)).equals(entry));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "…",
                "?",
                "\u00a0",
                "\u200b",
                "\u3164",
                "\u2800",
                "Néant",
                "SANS OBJET",
                "s.o.",
                "N/A",
                "n.a",
                "N. C.",
                "à définir",
                "A définir",
                "tbd",
                "X",
                "xxx",
                "XXXXXXX",
                "aaa",
                "T.B.D.",
                "R.A.S.",
                "Aucun(e)",
                "inconnu·e",
                "à définir / à préciser",
                "Néant, sans objet.",
                "Reste à définir",
                "à définir ultérieurement",
                "c’est en cours",
                "À\u00a0discuter",
                "Test",
                "AAAA",
                "Ｎéant",
                "00"
            })
    void a_text_that_says_nothing_is_neither_reason_proof_reference_nor_somebody(String text) {
        assertThat(Unsaid.isNoReason(text)).isTrue();
        assertThat(Unsaid.isNoProof(text)).isTrue();
        assertThat(Unsaid.isNoReference(text)).isTrue();
        assertThat(Unsaid.isNobody(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "(1)"})
    void a_figure_that_may_be_a_tick_may_be_a_number_too(String text) {
        assertThat(Unsaid.isNoReason(text)).isTrue();
        assertThat(Unsaid.isNoProof(text)).isTrue();
        assertThat(Unsaid.isNobody(text)).isTrue();
        assertThat(Unsaid.isNoReference(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poste vacant", "(poste vacant)", "Vacante", "Recrutement en cours", "En cours de recrutement.",
                "Pilote : à désigner", "pas de pilote", "non pourvu", "Élu référent à désigner", "Non désigné(e)"
            })
    void a_post_to_be_filled_is_nobody_s_and_may_be_a_reason(String text) {
        assertThat(Unsaid.isNobody(text)).isTrue();
        assertThat(Unsaid.isNoReason(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En cours de signature.",
                "en cours d’instruction",
                "Convention en cours",
                "convention à signer",
                "Signature en cours",
                "pas de convention",
                "(délibération à venir)",
                "non signée",
                "en projet"
            })
    void what_is_still_to_be_decided_is_no_reference_and_may_be_a_reason(String text) {
        assertThat(Unsaid.isNoReference(text)).isTrue();
        assertThat(Unsaid.isNoReason(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direction des routes",
                "CD-2022-03",
                "12",
                "n° 1",
                "N 12",
                "III",
                "2024-12",
                "1/2024",
                "Néant à Lyon, voir la délibération 12",
                "en cours d’eau",
                "Cours d’eau",
                "Les cours d’eau en cours",
                "convention en cours n° 2024-12",
                "À venir : schéma 2025",
                "Avenir",
                "Avoir",
                "Encours de dette",
                "Aucun enfant sans cantine",
                "Rien ne se perd",
                "Testament",
                "Tests de sécurité",
                "Non à la fermeture",
                "Sans-abri",
                "Sans papier : dématérialiser",
                "Personnes âgées",
                "Vacances scolaires",
                "Service des postes",
                "Direction de la voirie",
                "À définir avec les communes",
                "À Nantes",
                "En cours de français",
                "Attente",
                "Attente aux guichets",
                "Élu aux sports",
                "OK Corral",
                "Tout le monde",
                "Plus tard dans la vie",
                "Nord",
                "NASA",
                "Une convention",
                "Xxl",
                "日本"
            })
    void what_says_something_is_left_alone(String text) {
        assertThat(Unsaid.isNoReason(text)).isFalse();
        assertThat(Unsaid.isNoProof(text)).isFalse();
        assertThat(Unsaid.isNoReference(text)).isFalse();
        assertThat(Unsaid.isNobody(text)).isFalse();
    }

    @Test
    void a_word_for_nothing_beside_a_number_says_something() {
        assertThat(nothing().map(text -> text + " CD-2024-12")).noneMatch(Unsaid::isNoReference);
        assertThat(nothing().map(text -> "Direction 7, " + text)).noneMatch(Unsaid::isNobody);
    }
}
