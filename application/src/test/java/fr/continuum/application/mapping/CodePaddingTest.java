package fr.continuum.application.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePaddingTest {

    @ParameterizedTest
    @CsvSource({
        "false, 3, 1, 001",
        "false, 3, 0001, 0001",
        "false, 3, 4A, 4A",
        "true, 0, 0000060611, 60611",
        "true, 0, 000, 0",
        "true, 2, 0000000001, 01",
        "true, 2, 00021, 21",
        "false, 0, 007, 007"
    })
    void codes_read_as_they_were(boolean trimmed, int length, String written, String code) {
        assertThat(new CodePadding(trimmed, length).restore(written)).isEqualTo(code);
    }

    @Test
    void an_empty_code_stays_empty() {
        assertThat(new CodePadding(true, 5).restore("")).isEmpty();
    }

    @Test
    void a_length_no_code_has_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CodePadding(false, 21));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodePadding(false, -1));
    }
}
