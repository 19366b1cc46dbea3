package fr.continuum.adapters.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> lines(String words) {
        return Lines.of(words, 120, 10, 3);
    }

    @Test
    void words_are_cut_where_a_line_may_end() {
        assertThat(lines("Planter quatre mille arbres le long des routes"))
                .containsExactly("Planter quatre mille", "arbres le long des", "routes");
    }

    @Test
    void no_line_leaves_the_card() {
        for (String words : List.of(
                "Développer l’accompagnement des collectivités territoriales dans leurs projets",
                "MODERNISER LE SERVICE MAMMOGRAPHIQUE",
                "Anticonstitutionnellementanticonstitutionnellement",
                "a/b-c-d e : f")) {
            assertThat(lines(words))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(Lines.width(line, 10)).isLessThanOrEqualTo(120));
        }
    }

    @Test
    void what_is_left_out_is_told_by_its_last_line() {
        assertThat(lines("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
        assertThat(lines("Anticonstitutionnellementanticonstitutionnellement"))
                .singleElement()
                .asString()
                .startsWith("Anticonst")
                .endsWith("…");
    }

    @Test
    void a_no_break_space_breaks_no_line() {
        assertThat(lines("Réduire de moitié les émissions de CO2")).noneMatch(line -> line.endsWith("les"));
    }

    @Test
    void an_elided_word_stays_with_the_next() {
        assertThat(Lines.of("Direction des systèmes d’information", 150, 10, 3))
                .containsExactly("Direction des systèmes", "d’information");
        assertThat(Lines.of("Service de l’", 150, 10, 3)).containsExactly("Service de l’");
    }

    @Test
    void nothing_has_no_line() {
        assertThat(lines("")).isEmpty();
    }
}
