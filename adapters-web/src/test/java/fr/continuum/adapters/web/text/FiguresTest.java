package fr.continuum.adapters.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private final Figures fr = Figures.in(Locale.FRENCH);
    private final Figures en = Figures.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25178400902|251_784_009,02~€",
                "0|0,00~€",
                "7|0,07~€",
                "-120050|−1_200,50~€",
                "99999|999,99~€",
                "9223372036854775807|92_233_720_368_547_758,07~€",
                "-9223372036854775808|−92_233_720_368_547_758,08~€"
            })
    void an_amount_is_told_to_the_cent(long cents, String text) {
        assertThat(fr.euros(cents)).isEqualTo(spaced(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25178400902|251,8~M€",
                "46271982|462,7~k€",
                "91249|912~€",
                "99994900|999,9~k€",
                "99995000|1,0~M€",
                "-25178400902|−251,8~M€",
                "0|0~€"
            })
    void a_short_amount_keeps_one_decimal_of_its_unit(long cents, String text) {
        assertThat(fr.shortEuros(cents)).isEqualTo(spaced(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.961|96,1~%",
                "0|0~%",
                "1|100~%",
                "0.0004|<~0,1~%",
                "0.0005|0,1~%",
                "0.9996|>~99,9~%",
                "0.9994|99,9~%",
                "-0.125|−12,5~%",
                "1.25|125,0~%"
            })
    void a_percentage_never_rounds_to_nothing_or_to_all(BigDecimal ratio, String text) {
        assertThat(fr.percent(ratio)).isEqualTo(spaced(text));
    }

    @Test
    void a_part_of_nothing_is_a_dash() {
        assertThat(fr.percentOf(5, 0)).isEqualTo("–");
    }

    @Test
    void a_change_carries_its_sign() {
        assertThat(fr.change(120000)).isEqualTo(spaced("+1_200,00~€"));
        assertThat(fr.change(-120000)).isEqualTo(spaced("−1_200,00~€"));
        assertThat(fr.change(0)).isEqualTo(spaced("0,00~€"));
    }

    @Test
    void dates_and_hours_are_those_of_paris() {
        assertThat(fr.date(LocalDate.of(2026, 11, 22))).isEqualTo(spaced("22~novembre 2026"));
        assertThat(fr.date(LocalDate.of(2026, 8, 1))).isEqualTo(spaced("1er~août 2026"));
        assertThat(fr.moment(Instant.parse("2026-07-31T22:05:00Z"))).isEqualTo(spaced("1er~août 2026 à 0~h~05"));
    }

    @Test
    void machines_get_a_plain_number() {
        assertThat(fr.plain(25178400902L)).isEqualTo("251784009.02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123456|€1,234.56|€1.2k",
                "25178400902|€251,784,009.02|€251.8m",
                "-120050|−€1,200.50|−€1.2k",
                "7|€0.07|€0",
                "0|€0.00|€0"
            })
    void english_amounts_begin_with_their_sign(long cents, String exact, String brief) {
        assertThat(en.euros(cents)).isEqualTo(exact);
        assertThat(en.shortEuros(cents)).isEqualTo(brief);
    }

    @Test
    void english_percentages_dates_and_counts() {
        assertThat(en.percent(new BigDecimal("0.961"))).isEqualTo("96.1%");
        assertThat(en.percent(new BigDecimal("0.0004"))).isEqualTo("<0.1%");
        assertThat(en.percent(new BigDecimal("0.9996"))).isEqualTo(">99.9%");
        assertThat(en.share(new BigDecimal("33.3300"))).isEqualTo("33.33%");
        assertThat(en.change(120000)).isEqualTo("+€1,200.00");
        assertThat(en.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(en.date(LocalDate.of(2026, 8, 1))).isEqualTo(spaced("1~August 2026"));
        assertThat(en.moment(Instant.parse("2026-07-31T22:05:00Z"))).isEqualTo(spaced("1~August 2026 at 00:05"));
    }

    @Test
    void a_share_is_told_exactly() {
        assertThat(fr.share(new BigDecimal("60.0000"))).isEqualTo(spaced("60~%"));
        assertThat(fr.share(new BigDecimal("33.3333"))).isEqualTo(spaced("33,3333~%"));
        assertThat(fr.share(new BigDecimal("100.0000"))).isEqualTo(spaced("100~%"));
    }

    @Test
    void a_language_pages_do_not_speak_has_french_figures() {
        assertThat(Figures.in(Locale.GERMAN)).isSameAs(fr);
        assertThat(Figures.in(Locale.US)).isSameAs(en);
    }

    private static String spaced(String text) {
        return text.replace('_', '\u202f').replace('~', '\u00a0');
    }

    @Test
    void quantities_say_no_zeros_that_say_nothing() {
        assertThat(Figures.in(Locale.FRENCH).quantity(new BigDecimal("1234.50")))
                .isEqualTo("1\u202f234,5");
        assertThat(Figures.in(Locale.ENGLISH).quantity(new BigDecimal("-1E+3"))).isEqualTo("\u22121,000");
        assertThat(Figures.in(Locale.FRENCH).quantity(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @Test
    void what_was_worked_out_is_said_as_far_as_anybody_reads_it() {
        Figures say = Figures.in(Locale.FRENCH);

        assertThat(say.about(new BigDecimal("69.99214611872146"))).isEqualTo("69,99");
        assertThat(say.about(new BigDecimal("0.5"))).isEqualTo("0,5");
        assertThat(say.about(new BigDecimal("-123.456"))).isEqualTo("\u2212123,5");
        assertThat(say.about(new BigDecimal("25187.6"))).isEqualTo("25\u202f188");
        assertThat(say.tenths(new BigDecimal("85.6698"))).isEqualTo("85,7");
        assertThat(say.tenths(new BigDecimal("-12.04"))).isEqualTo("\u221212");
    }
}
