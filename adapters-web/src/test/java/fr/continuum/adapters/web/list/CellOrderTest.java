package fr.continuum.adapters.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.ListFileWriter.Cell;
import fr.continuum.application.port.ListFileWriter.Euro;
import fr.continuum.application.port.ListFileWriter.Nothing;
import fr.continuum.application.port.ListFileWriter.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellOrderTest {

    @Test
    void texts_are_filed_as_people_file_them() {
        assertThat(Stream.of("D10", "école", "D2", "Zoé", "Eau", "D2.A10", "D2.A9", "œuvre", "olive", "D02")
                        .sorted(CellOrder::texts))
                .containsExactly("D02", "D2", "D2.A9", "D2.A10", "D10", "Eau", "école", "œuvre", "olive", "Zoé");
    }

    @Test
    void what_says_nothing_comes_last_whichever_way() {
        List<Cell> cells = List.of(new Nothing(), new Euro(-5), new Euro(3));

        assertThat(cells.stream().sorted((a, b) -> CellOrder.compare(a, b, false)))
                .containsExactly(new Euro(-5), new Euro(3), new Nothing());
        assertThat(cells.stream().sorted((a, b) -> CellOrder.compare(a, b, true)))
                .containsExactly(new Euro(3), new Euro(-5), new Nothing());
    }

    @Test
    void numbers_in_texts_may_be_longer_than_any_number() {
        assertThat(CellOrder.texts("n9999999999999999999999", "n10000000000000000000000"))
                .isNegative();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 234,56 €|1234.56", "1234.56|1234.56", "−12|-12", "-0,5|-0.5", "1\u202f000|1000"})
    void amounts_are_read_as_people_type_them(String typed, BigDecimal number) {
        assertThat(Typed.number(typed)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"beaucoup", "1.234.567", "''", "1e9", "12345678901234567890"})
    void what_is_no_amount_is_none(String typed) {
        assertThat(Typed.number(typed)).isEmpty();
    }

    @Test
    void days_are_read_as_fields_and_people_write_them() {
        assertThat(Typed.day("2026-11-29")).contains(LocalDate.of(2026, 11, 29));
        assertThat(Typed.day("1/2/2026")).contains(LocalDate.of(2026, 2, 1));
        assertThat(Typed.day("31/02/2026")).isEmpty();
        assertThat(Typed.day("demain")).isEmpty();
    }

    @Test
    void columns_to_sort_by_are_read_in_their_order_each_once() {
        assertThat(Sort.all("-montant,libelle,montant, ,cout-croissant,date-decroissant"))
                .containsExactly(
                        new Sort("montant", true),
                        new Sort("libelle", false),
                        new Sort("cout", false),
                        new Sort("date", true));
        assertThat(new Sort("cout", false).word(true)).isEqualTo("cout-croissant");
        assertThat(new Sort("cout", true).word(true)).isEqualTo("-cout");
    }

    @Test
    void a_text_holds_another_whatever_its_accents() {
        Condition sought = new Condition.Contains("ECOLE d'art");

        assertThat(sought.lets(new Text("L’école d’Art"), "")).isTrue();
        assertThat(sought.lets(new Nothing(), "")).isFalse();
        assertThat(new Condition.Between(new BigDecimal("0.005"), null).leastCents())
                .isEqualTo(1);
    }
}
