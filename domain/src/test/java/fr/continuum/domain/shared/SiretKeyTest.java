package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"22930008200018", "21930048000015", "229300082", "356000000", "35600000000048", "35600000049837"
            })
    void right_ones(String text) {
        assertThat(SiretKey.isRight(text)).isTrue();
    }

    /// The fourth is of a right SIREN.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01",
                "00000229900012",
                "22930008200012",
                "2293000820001",
                "229300083",
                "2293000820001A",
                "35600000049838"
            })
    void wrong_ones(String text) {
        assertThat(SiretKey.isRight(text)).isFalse();
    }
}
