package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31",
        "2026/01/31, 2026-01-31",
        "31/01/2026, 2026-01-31",
        "31-janv-26, 2026-01-31",
        "31-janv.-26, 2026-01-31",
        "31 janvier 2026, 2026-01-31",
        "1er février 2026, 2026-02-01",
        "1-Aug-98, 1998-08-01",
        "15/AOÛT/2026, 2026-08-15",
        "01/09/49, 2049-09-01",
        "01/09/50, 1950-09-01",
        "01-sept-49, 2049-09-01",
        "01-sept-50, 1950-09-01"
    })
    void days_are_read_as_tools_write_them(String written, LocalDate day) {
        assertThat(CellValues.date(written)).map(CellValues.WrittenDate::date).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-févr-26", "31-mois-26", "12SEP24", "2026-01/31", "31 janvier", "janv-26", "32/01/2026"})
    void what_is_no_day_is_none(String written) {
        assertThat(CellValues.date(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"+120,50 | 120.50", "+1 234,5 € | 1234.50", "+12 345 678,90 | 12345678.90", "+7 | 7"})
    void a_plus_before_an_amount_says_nothing(String written, String amount) {
        assertThat(CellValues.amount(written, "", 2))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33 6 99 88 77 66", "++7", "+-7", "+", "7+"})
    void a_plus_makes_no_amount_of_what_is_none(String written) {
        assertThat(CellValues.amount(written, "", 2)).isEmpty();
    }
}
