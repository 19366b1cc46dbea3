package fr.continuum.application.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "60632 - Fournitures de petit équipement; 60632",
                "60632 – Fournitures; 60632",
                "60632- Fournitures; 60632",
                "60632 -Fournitures; 60632",
                "60632 : Fournitures; 60632",
                "60632: Fournitures - lot 2; 60632",
                "60632 | Fournitures; 60632",
                "60632 Fournitures; 60632",
                "60632 (Fournitures); 60632",
                "60632-Fournitures; 60632",
                "DRH - Ressources humaines; DRH",
                "DRH (Ressources humaines); DRH",
                "CAB 2 - Cabinet; CAB 2",
                "AP-2024-COLL - Collèges; AP-2024-COLL",
                "AP-2024-COLL; AP-2024-COLL",
                "01-DRH; 01-DRH",
                "21930048000015-EAU - Budget de l’eau; 21930048000015-EAU",
                "60632; 60632",
                "61 84; 61 84",
                "Fournitures; Fournitures",
                "Roy Jean; Roy Jean"
            })
    void a_code_stands_before_its_label(String cell, String code) {
        assertThat(CodeLabel.AFTER.codeIn(cell)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Fournitures de petit équipement (60632); 60632",
                "Fournitures [60632]; 60632",
                "Fournitures - 60632; 60632",
                "Fournitures – lot 2 - 60632; 60632",
                "Fournitures : 60632; 60632",
                "Fournitures 60632; 60632",
                "Ressources humaines (DRH); DRH",
                "Ressources humaines - DRH; DRH",
                "Collèges - AP-2024-COLL; AP-2024-COLL",
                "60632; 60632",
                "61 84; 61 84",
                "Roy Jean; Roy Jean"
            })
    void a_code_stands_after_its_label(String cell, String code) {
        assertThat(CodeLabel.BEFORE.codeIn(cell)).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_too_long_is_left_as_it_is(CodeLabel label) {
        String text = "60632 - " + "x".repeat(500);

        assertThat(label.codeIn(text)).isEqualTo(text);
        assertThat(label.codeIn("")).isEmpty();
    }
}
