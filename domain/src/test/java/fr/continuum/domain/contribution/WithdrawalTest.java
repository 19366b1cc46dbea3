package fr.continuum.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void nothing_is_withdrawn_without_a_reason(String reason) {
        assertThatThrownBy(() -> new Withdrawal(reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for a reason");
    }

    @Test
    void its_reason_is_kept_without_the_spaces_around_it() {
        assertThat(new Withdrawal("  saisie deux fois ").reason()).isEqualTo("saisie deux fois");
    }
}
