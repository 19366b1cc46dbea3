package fr.continuum.domain.plan;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever has a code has words too: a code alone says nothing to anyone.
class WordsForPeopleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "axis X label=_",
                "challenge X label=_",
                "objective X under=D1 label=_",
                "action X principal=D1 label=_",
                "pledge X label=_"
            })
    void an_element_of_the_plan(String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanWords.plan(List.of(said)))
                .withMessageContaining("X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "training X label=_",
                "it X label=_",
                "process X label=_",
                "organisation X label=_",
                "partner X label=_"
            })
    void a_contribution(String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanWords.contributions(List.of(said)))
                .withMessageContaining("X");
    }
}
