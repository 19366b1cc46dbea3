package fr.continuum.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " F1", "F1\t"})
    void a_code_says_something_and_has_no_spaces_around_it(String code) {
        assertThat(ContributionId.isCode(code)).isFalse();
        assertThatThrownBy(() -> new ContributionId(ContributionKind.TRAINING, code))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CompetencyNeed(code, CompetencyNeed.Kind.SKILL, "Écouter", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_has_two_hundred_characters_at_most() {
        assertThat(new ContributionId(ContributionKind.TRAINING, "F".repeat(200)).code())
                .hasSize(200);
        assertThat(ContributionId.isCode("F".repeat(201))).isFalse();
        assertThatThrownBy(() -> new ContributionId(ContributionKind.TRAINING, "F".repeat(201)))
                .hasMessageContaining("1 to 200 characters");
    }
}
