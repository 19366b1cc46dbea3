package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCentsTest {

    private static final long MOST = 10_000_000_000_000L;

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "12 1200",
                "0 0",
                "0,5 50",
                "1234.56 123456",
                "-1234,5 -123450",
                "-0,01 -1",
                "99999999999 9999999999900"
            })
    void what_programs_write_is_read_at_once(String text, long cents) {
        assertThat(CellValues.plainCents(text, "", MOST)).hasValue(cents);
        assertThat(CellValues.cents(text, "")).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ",",
                "1,",
                ",5",
                "1.234",
                "1 234",
                "0612345678",
                "007",
                "1,2E8",
                "12€",
                "(12)",
                "12-",
                "--1",
                "1,-5",
                "1,5x",
                "999999999999999999999",
                "100000000000,01",
                "１２"
            })
    void all_else_is_left_to_who_understands_more(String text) {
        assertThat(CellValues.plainCents(text, "", MOST)).isEmpty();
    }

    /// Round ones are written as any other: what reads 1,234.56 reads 120,000.00.
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "120,000.00 12000000",
                "1,200.00 120000",
                "-1,200.5 -120050",
                "1,234,567.89 123456789",
                "1.200,00 120000",
                "120.000,00 12000000",
                "1.234.567,8 123456780",
                "0,500 50",
                "12,00 1200",
                "12,0 1200"
            })
    void where_both_marks_stand_the_last_is_that_of_decimals(String text, long cents) {
        assertThat(CellValues.cents(text, "")).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,000",
                "120,000",
                "1,200",
                "12,345",
                "1.234",
                "12.000",
                "1,234,567",
                "1.234.567",
                "1,20.00",
                "1.20,00",
                "1,2000.00",
                "1234,567.00",
                "1,234.567,00",
                "1.2.3",
                ",000.00"
            })
    void an_amount_that_could_be_two_is_none(String text) {
        assertThat(CellValues.cents(text, "")).isEmpty();
    }

    @Test
    void a_mark_that_does_not_part_thousands_is_none_beside_the_one_told() {
        assertThat(CellValues.cents("120,000.00", ",")).isEmpty();
        assertThat(CellValues.cents("1250.5", ",")).isEmpty();
        assertThat(CellValues.cents("1.250", ",")).hasValue(125_000);
        assertThat(CellValues.cents("12,000", ",")).hasValue(1_200);
        assertThat(CellValues.cents("120.000,00", ".")).isEmpty();
        assertThat(CellValues.cents("1250,5", ".")).isEmpty();
        assertThat(CellValues.cents("1,250", ".")).hasValue(125_000);
        assertThat(CellValues.cents("12.000", ".")).hasValue(1_200);
    }

    @Test
    void where_thousandths_are_told_three_decimals_are_decimals() {
        assertThat(CellValues.amount("87,500", "", 4))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("87.5"));
        assertThat(CellValues.amount("1,200,000", "", 4)).isEmpty();
    }

    @Test
    void the_mark_told_is_the_only_one() {
        assertThat(CellValues.plainCents("1,5", ",", MOST)).hasValue(150);
        assertThat(CellValues.plainCents("1.5", ",", MOST)).isEmpty();
        assertThat(CellValues.plainCents("1.5", ".", MOST)).hasValue(150);
        assertThat(CellValues.plainCents("1,5", ".", MOST)).isEmpty();
    }

    @Test
    void what_is_read_at_once_is_what_would_be_understood() {
        Random random = new Random(20_261_129);
        String signs = "0123456789.,-";
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(8);
            for (int at = 0; at < length; at++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (String decimal : new String[] {"", ",", "."}) {
                OptionalLong plain = CellValues.plainCents(text.toString(), decimal, MOST);
                if (plain.isPresent()) {
                    read++;
                    assertThat(CellValues.cents(text.toString(), decimal))
                            .as("%s with %s", text, decimal)
                            .isEqualTo(plain);
                }
            }
        }
        assertThat(read).isGreaterThan(10_000);
    }
}
