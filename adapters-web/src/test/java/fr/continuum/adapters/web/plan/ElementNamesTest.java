package fr.continuum.adapters.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A title that begins with the number of its code says it once.
class ElementNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            D07    | Défi 7 : donner le choix         | Donner le choix
            D2     | Défi 2 – Une ville qui respire   | Une ville qui respire
            D02    | Défi 1 : loger chacun            | Défi 1 : loger chacun
            D07-01 | Action 1 : planter               | Action 1 : planter
            D17    | Défi 7 : donner le choix         | Défi 7 : donner le choix
            D07    | Défi 7                           | Défi 7
            D07    | 7 000 arbres                     | 7 000 arbres
            D07    | Défi : donner le choix           | Défi : donner le choix
            X1     | Axe I : vivre ici                | Axe I : vivre ici
            A3     | Mesure 3 - étendre le réseau     | Étendre le réseau
            """)
    void the_level_and_number_of_a_title_are_left_out_where_the_code_says_them(
            String code, String label, String beside) {
        assertThat(ElementNames.beside(code, label)).isEqualTo(beside);
    }
}
