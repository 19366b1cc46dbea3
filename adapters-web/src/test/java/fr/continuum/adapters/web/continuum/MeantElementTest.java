package fr.continuum.adapters.web.continuum;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeantElementTest {

    private static final List<PlanElement> PLAN = PlanWords.plan(
                    List.of("challenge 1.11", "challenge 11.1", "challenge d-2"))
            .elements();

    private static List<String> meant(String typed) {
        return MeantElement.of(typed, PLAN).stream()
                .map(element -> element.code().value())
                .toList();
    }

    @Test
    void a_code_written_sign_by_sign_means_its_element_alone() {
        assertThat(meant("1.11")).containsExactly("1.11");
        assertThat(meant(" 11.1 ")).containsExactly("11.1");
        assertThat(meant("D-2")).containsExactly("d-2");
        PLAN.forEach(element -> assertThat(MeantElement.of(MeantElement.said(element), PLAN))
                .as("as the field offers it")
                .containsExactly(element));
    }

    @Test
    void signs_are_forgiven_where_no_code_has_them() {
        assertThat(meant("111")).containsExactly("1.11", "11.1");
        assertThat(meant("D2")).containsExactly("d-2");
    }

    @Test
    void nothing_typed_means_nothing() {
        assertThat(meant(" ")).isEmpty();
        assertThat(meant("zz")).isEmpty();
    }
}
