package fr.continuum.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFigureTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-30");
    private static final KeyFigure TREES =
            new KeyFigure("4 000 arbres", "plantés depuis 2022", DAY, "Direction des parcs");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 000 arbres | plantés depuis 2022 | Direction des parcs | ",
                "beaucoup | plantés depuis 2022 | Direction des parcs | FIGURE",
                "4 000 arbres | à définir | Direction des parcs | MEANING",
                "4 000 arbres | plantés depuis 2022 | à désigner | SOURCE",
                "'' | — | néant | FIGURE, MEANING, SOURCE"
            })
    void what_it_does_not_say_is_named(String figure, String meaning, String source, String unsaid) {
        assertThat(KeyFigure.unsaid(figure, meaning, source)).hasToString("[" + (unsaid == null ? "" : unsaid) + "]");
        if (unsaid != null) {
            assertThatThrownBy(() -> new KeyFigure(figure, meaning, DAY, source))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(unsaid);
        }
    }

    @Test
    void a_challenge_tells_it_among_what_is_followed_and_not_among_what_is_voted() {
        Objective.Strategic challenge = Objective.Strategic.of("D1", "Planter").told(Optional.of(TREES));

        assertThat(challenge.facts())
                .filteredOn(fact -> fact.name() == FactName.KEY_FIGURE)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.values())
                            .containsExactly(
                                    "4 000 arbres", "plantés depuis 2022", "2024-06-30", "Direction des parcs");
                    assertThat(fact.name().isVoted()).isFalse();
                });
        assertThat(challenge.told(Optional.empty()).facts())
                .extracting(Fact::name)
                .doesNotContain(FactName.KEY_FIGURE);
        assertThat(challenge.under(new PlanCode("X1")).heldBy().keyFigure()).contains(TREES);
    }
}
