package fr.continuum.application.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileNameTest {

    @ParameterizedTest
    @CsvSource({
        "rh-2026,rh-2026",
        "RH_Formations,rh_formations",
        "Plan de formation (RH) 2026,plan-de-formation-rh-2026",
        "'  Été à l’Œuvre  ',ete-a-l-oeuvre",
        "E\u0301te\u0301,ete",
        "Formations\u00a02026,formations-2026",
        "x.yaml,x-yaml"
    })
    void words_make_a_name(String typed, String name) {
        assertThat(ProfileName.of(typed)).hasValue(new ProfileName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "../crosswalk",
                "a/b",
                "a\\b",
                "a\u0000",
                "a\nb",
                "C:x",
                "a／b",
                "рh",
                "con",
                "LPT1",
                "~x",
                "$HOME",
                "a*",
                "0123456789012345678901234567890123456789012345678901234567890"
            })
    void what_could_be_a_path_or_be_taken_for_another_name_makes_none(String typed) {
        assertThat(ProfileName.of(typed)).isEmpty();
    }

    @Test
    void nothing_else_is_a_name() {
        assertThatThrownBy(() -> new ProfileName("../x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProfileName("Majuscule")).isInstanceOf(IllegalArgumentException.class);
    }
}
