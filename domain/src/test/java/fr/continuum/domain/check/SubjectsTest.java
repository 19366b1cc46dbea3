package fr.continuum.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.target.Dimension;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    @Test
    void the_same_key_has_a_name_in_each_dimension() {
        String key = "21930048000015 2019 CA POLICY fonction=21 nature=POLICY";

        assertThat(Subjects.in(Dimension.PLAN, key)).isEqualTo("21930048000015 2019 CA PLAN fonction=21 nature=POLICY");
        assertThat(Subjects.in(Dimension.POLICY, key)).isEqualTo(key);
    }

    @Test
    void what_names_no_key_stays_as_it_is() {
        assertThat(Subjects.in(Dimension.PLAN, "21930048000015 2019 CA dépenses chapitre 011"))
                .isEqualTo("21930048000015 2019 CA dépenses chapitre 011");
        assertThat(Subjects.in(Dimension.PLAN, "TRAINING F1")).isEqualTo("TRAINING F1");
    }
}
