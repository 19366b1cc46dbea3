package fr.continuum.adapters.files.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.CodePadding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.0|24",
                "24,00|24",
                "1,2E8|120000000",
                "1e3|1000",
                "AP-2024-COLL|AP-2024-COLL",
                "6184|6184",
                "M2026/17|M2026/17",
                "12E4567|12E4567",
                "E-12|E-12",
                "Côte d'or|Côte d'or"
            })
    void spreadsheets_are_undone_and_the_rest_stays(String written, String code) {
        assertThat(WrittenCode.of(written, CodePadding.NONE)).isEqualTo(new WrittenCode(code, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2E+08", "12e-3", "1E+9"})
    void what_a_spreadsheet_cut_is_no_code(String written) {
        assertThat(WrittenCode.of(written, CodePadding.NONE).fault()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "12345678901234567890123456789012345678901234567890123456789012345"})
    void what_is_long_or_broken_is_no_code(String written) {
        assertThat(WrittenCode.of(written, CodePadding.NONE).fault()).isNotNull();
        assertThat(WrittenCode.of(written, CodePadding.NONE).code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12,0012", "0012,0012", "A2,A2"})
    void digits_are_filled_up(String written, String code) {
        assertThat(WrittenCode.of(written, new CodePadding(false, 4)).code()).isEqualTo(code);
    }
}
