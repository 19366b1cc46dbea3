package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource({
        "ordre nature=6811, ORDER_OPERATION, ORDER_OPERATION",
        "ordre nature=001, ORDER_OPERATION, ORDER_OPERATION",
        "ordre nature=1641, ORDER_OPERATION, ORDER_OPERATION",
        "R ordre nature=7811, ORDER_OPERATION, ORDER_OPERATION",
        "nature=001, RESULT_CARRY_OVER, RESULT_CARRY_OVER",
        "R nature=002, RESULT_CARRY_OVER, RESULT_CARRY_OVER",
        "nature=0011, '', ''",
        "chapitre=001, RESULT_CARRY_OVER, RESULT_CARRY_OVER",
        "nature=6161 chapitre=002, '', ''",
        "nature=16, '', DEBT",
        "nature=1641, '', DEBT",
        "nature=66111, '', DEBT",
        "nature=15, '', ''",
        "nature=6, '', ''",
        "nature=1068, '', CAPITALISED_RESULT",
        "nature=10682, '', CAPITALISED_RESULT",
        "nature=106, '', ''",
        "nature=45, '', THIRD_PARTY_OPERATION",
        "nature=4581, '', THIRD_PARTY_OPERATION",
        "nature=020, '', UNFORESEEN",
        "nature=022, '', UNFORESEEN",
        "nature=0220, '', ''",
        "nature=6161, '', ''",
        "fonction=21, '', ''"
    })
    void the_program_decides_what_is_out_of_scope(String key, String inPolicy, String inPlan) {
        assertThat(reason(Dimension.POLICY, key)).isEqualTo(inPolicy);
        assertThat(reason(Dimension.PLAN, key)).isEqualTo(inPlan);
    }

    @Test
    void the_list_is_versioned() {
        assertThat(Scope.VERSION).isEqualTo("2");
    }

    private static String reason(Dimension dimension, String key) {
        return Scope.reason(dimension, Words.key(key)).map(Enum::name).orElse("");
    }
}
