package fr.continuum.adapters.web.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 300,29        | 1300.29",
                "1\u00a0300,29   | 1300.29",
                "1\u202f300,29 € | 1300.29",
                "1300,29         | 1300.29",
                "1300.29         | 1300.29",
                "€ 12            | 12",
                "0               | 0",
                "12 345 678      | 12345678"
            })
    void numbers_are_read_as_people_type_them(String typed, BigDecimal number) {
        assertThat(Numbers.of(typed, '€', Locale.FRENCH)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "douze",
                "-3",
                "1,300.29",
                "1.300,29",
                "13 00",
                "1 300 29",
                "12,",
                ",5",
                "1e9",
                "99999999999999"
            })
    void what_is_no_number_or_could_be_two_is_not_read(String typed) {
        assertThat(Numbers.of(typed, '€', Locale.FRENCH)).isEmpty();
    }

    @Test
    void in_english_commas_part_thousands() {
        assertThat(Numbers.of("€1,300.29", '€', Locale.ENGLISH)).contains(new BigDecimal("1300.29"));
        assertThat(Numbers.of("1,300", '€', Locale.ENGLISH)).contains(new BigDecimal("1300"));
        assertThat(Numbers.of("1300,29", '€', Locale.ENGLISH)).contains(new BigDecimal("1300.29"));
    }

    @Test
    void no_cent_is_rounded_away() {
        assertThat(Numbers.hundredths(new BigDecimal("33.33"))).contains(3_333L);
        assertThat(Numbers.hundredths(new BigDecimal("33.3300"))).contains(3_333L);
        assertThat(Numbers.hundredths(new BigDecimal("33.333"))).isEmpty();
        assertThat(Numbers.hundredths(new BigDecimal("9999999999999.99"))).contains(999_999_999_999_999L);
    }
}
