package fr.continuum.adapters.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchNounsTest {

    @Test
    void several_of_what_an_authority_calls_its_levels() {
        assertThat(List.of(
                                "défi",
                                "orientation",
                                "objectif stratégique",
                                "parole donnée",
                                "axe de travail",
                                "enjeu",
                                "objectif principal",
                                "plan d’action",
                                "choix")
                        .stream()
                        .map(FrenchNouns::several))
                .containsExactly(
                        "défis",
                        "orientations",
                        "objectifs stratégiques",
                        "paroles données",
                        "axes de travail",
                        "enjeux",
                        "objectifs principaux",
                        "plans d’action",
                        "choix");
    }

    @Test
    void one_says_mon_of_what_is_masculine_or_begins_with_a_vowel() {
        assertThat(
                        List.of(
                                        "défi",
                                        "objectif stratégique",
                                        "orientation",
                                        "ambition",
                                        "enjeu",
                                        "projet",
                                        "chantier")
                                .stream()
                                .filter(FrenchNouns::isMa))
                .isEmpty();
        assertThat(List.of("priorité", "politique", "mission", "stratégie", "promesse", "parole donnée").stream()
                        .filter(name -> !FrenchNouns.isMa(name)))
                .isEmpty();
    }
}
