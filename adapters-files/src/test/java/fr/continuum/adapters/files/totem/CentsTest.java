package fr.continuum.adapters.files.totem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "-0.00, 0",
        "1234.56, 123456",
        "-32000.00, -3200000",
        "+7.5, 750",
        ".5, 50",
        "7., 700",
        "12.3400000, 1234",
        "000012, 1200",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.08, -9223372036854775808",
    })
    void a_decimal_is_read_to_the_cent(String text, long cents) {
        assertThat(Cents.parse(text)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "abc",
                "12,50",
                "1 234.00",
                "1.005",
                "1.2.3",
                "1e3",
                "--1",
                "1-",
                "NaN",
                "٣",
                "92233720368547758.08",
                "99999999999999999999",
                "1.000000001"
            })
    void what_is_no_exact_number_of_cents_is_no_amount(String text) {
        assertThat(Cents.parse(text)).isEmpty();
    }
}
