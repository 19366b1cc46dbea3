package fr.continuum.application.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.testing.PlanWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // as siblings do
                "challenge D1; challenge D2 | STRATEGIC_OBJECTIVE | - | D3",
                "challenge D1; action D1.A1 principal=D1; action D1.A2 principal=D1 | ACTION | D1 | D1.A3",
                "challenge D1; action D1.A09 principal=D1 | ACTION | D1 | D1.A10",
                "challenge D1; action D1.A01 principal=D1 | ACTION | D1 | D1.A02",
                "challenge D1; action D1.A2 principal=D1; action D1.A10 principal=D1 | ACTION | D1 | D1.A11",
                "axis X1; challenge D1 axis=X1; challenge D2 | STRATEGIC_OBJECTIVE | X1 | D3",
                "pledge P1; pledge P2 | PLEDGE | D1 | P3",
                "axis X1 | AXIS | - | X2",
                // a stray code does not lead the others astray
                "challenge D1; challenge D2; challenge TRANSITION2030 | STRATEGIC_OBJECTIVE | - | D3",
                // as elsewhere in the plan
                "challenge D1; challenge D2; action D1-F1 principal=D1 | ACTION | D2 | D2-F1",
                "challenge 1; challenge 2; objective 1.1 under=1 | OPERATIONAL_OBJECTIVE | 2 | 2.1",
                "axis X1; challenge D1; challenge D2 | STRATEGIC_OBJECTIVE | X1 | D3",
                "axis X1; axis X2; challenge D7 axis=X1 | STRATEGIC_OBJECTIVE | X2 | D8",
                "axis X1; axis X2; challenge X1.D1 axis=X1 | STRATEGIC_OBJECTIVE | X2 | X2.D1",
                // as a plan begins
                "challenge D1 | ACTION | D1 | D1.A1",
                "challenge D1 | OPERATIONAL_OBJECTIVE | D1 | D1.1",
                "challenge mobilite; action velo principal=mobilite | ACTION | mobilite | mobilite.A1",
                "challenge D1 | AXIS | - | X1",
                "challenge D1 | PLEDGE | - | P1"
            })
    void a_new_element_goes_on_as_its_siblings_do(String plan, PlanLevel level, String above, String expected) {
        assertThat(propose(plan, "", level, above)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"D4, D5", "D3, D4", "D7, D4"})
    void a_code_that_an_element_bore_is_not_given_to_another(String former, String expected) {
        String plan = "challenge D1; challenge D2; challenge D3; action A1 principal=D1";

        assertThat(propose(plan, former, PlanLevel.STRATEGIC_OBJECTIVE, null)).isEqualTo(expected);
    }

    @Test
    void a_code_too_long_to_go_on_begins_otherwise() {
        String longest = "D" + "x".repeat(61) + "99";

        assertThat(propose("challenge " + longest, "", PlanLevel.STRATEGIC_OBJECTIVE, null))
                .isEqualTo("1");
    }

    private static String propose(String plan, String former, PlanLevel level, @Nullable String above) {
        PlanContent content = PlanWords.plan(Arrays.asList(plan.split("; ")));
        List<PlanCode> gone = Stream.of(former)
                .filter(code -> !code.isEmpty())
                .map(PlanCode::new)
                .toList();
        PlanCode proposed = NextCode.propose(
                content, gone, level, Optional.ofNullable(above).map(PlanCode::new));
        assertThat(content.find(proposed)).isEmpty();
        return proposed.value();
    }
}
