package fr.continuum.application.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoDigitYearsTest {

    @ParameterizedTest
    @CsvSource({"0, 2000", "26, 2026", "49, 2049", "50, 1950", "98, 1998", "99, 1999"})
    void fifty_and_more_are_of_the_last_century(int digits, int year) {
        assertThat(TwoDigitYears.year(digits)).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100})
    void other_numbers_are_no_two_digits(int digits) {
        assertThatThrownBy(() -> TwoDigitYears.year(digits)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_a_pattern_of_two_digits_leaves_the_century_open() {
        LocalDate day = LocalDate.of(2052, 2, 29);

        assertThat(TwoDigitYears.meant("dd/MM/yy", day)).isEqualTo(LocalDate.of(1952, 2, 29));
        assertThat(TwoDigitYears.meant("yyMMdd", day)).isEqualTo(LocalDate.of(1952, 2, 29));
        assertThat(TwoDigitYears.meant("dd/MM/yyyy", day)).isEqualTo(day);
        assertThat(TwoDigitYears.meant("", day)).isEqualTo(day);
        assertThat(TwoDigitYears.meant("dd/MM/uu", LocalDate.of(2049, 1, 1))).isEqualTo(LocalDate.of(2049, 1, 1));
    }
}
