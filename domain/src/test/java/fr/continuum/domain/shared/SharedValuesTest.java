package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedValuesTest {

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                    | 0,00~€
            5                    | 0,05~€
            -5                   | −0,05~€
            -99                  | −0,99~€
            100                  | 1,00~€
            123456               | 1_234,56~€
            -123456789           | −1_234_567,89~€
            9223372036854775807  | 92_233_720_368_547_758,07~€
            -9223372036854775808 | −92_233_720_368_547_758,08~€
            """)
    void euros_are_written_with_narrow_and_plain_spaces_that_do_not_break(long cents, String text) {
        assertThat(Euros.french(cents)).isEqualTo(text.replace('_', '\u202f').replace('~', '\u00a0'));
    }

    @Test
    void tallies_add_amounts_and_lines() {
        assertThat(new Tally(-5, 1).plus(new Tally(7, 2))).isEqualTo(new Tally(2, 3));
        assertThat(new Tally(-5, 1).euros()).isEqualTo(new BigDecimal("-0.05"));
        assertThat(new Tally(100, 1).euros()).isEqualTo(new BigDecimal("1.00"));
    }

    @Test
    void a_tally_that_overflows_is_refused_never_wrapped() {
        assertThatThrownBy(() -> new Tally(Long.MAX_VALUE, 0).plus(new Tally(1, 0)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Tally(0, Long.MAX_VALUE).plus(new Tally(0, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_tally_is_zero_without_amount_and_without_line() {
        assertThat(Tally.ZERO.isZero()).isTrue();
        assertThat(new Tally(0, 1).isZero()).isFalse();
        assertThat(new Tally(1, 0).isZero()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21930048", "2193004800", "21930048A", "219 300 48"})
    void a_siren_has_nine_digits(String text) {
        assertThat(Siren.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Siren(text)).hasMessage("A SIREN has nine digits, not: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2193004800001", "219300480000155", "2193004800001A"})
    void a_siret_has_fourteen_digits(String text) {
        assertThat(Siret.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Siret(text)).hasMessage("A SIRET has fourteen digits, not: " + text);
    }

    @Test
    void a_siret_begins_with_its_siren() {
        assertThat(Siret.isValid("21930048000015")).isTrue();
        assertThat(Siren.isValid("219300480")).isTrue();
        assertThat(new Siret("21930048000015").siren()).isEqualTo(new Siren("219300480"));
        assertThat(new Siret("21930048000015")).hasToString("21930048000015");
        assertThat(Stream.of(new Siren("300000000"), new Siren("200000000")).sorted())
                .containsExactly(new Siren("200000000"), new Siren("300000000"));
        assertThat(new Siren("200000000")).hasToString("200000000");
    }

    @Test
    void an_owner_is_an_authority_or_the_home() {
        assertThat(Owner.of(new Siren("219300480")))
                .isEqualTo(new Owner("219300480"))
                .hasToString("219300480");
        assertThat(new Owner("*")).isEqualTo(Owner.HOME);
        assertThatThrownBy(() -> new Owner("")).hasMessage("An owner is an authority's SIREN or the home, not: ");
    }

    @Test
    void a_fingerprint_is_the_same_for_a_text_its_bytes_and_a_digest_fed_with_them() {
        byte[] bytes = "été".getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);

        assertThat(Sha256.of("été")).isEqualTo(Sha256.of(bytes)).isEqualTo(Sha256.from(digest));
        assertThat(Sha256.of("")).hasToString(EMPTY);
        assertThat(Stream.of(new Sha256("f".repeat(64)), new Sha256(EMPTY)).sorted())
                .containsExactly(new Sha256(EMPTY), new Sha256("f".repeat(64)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e3b0", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"})
    void a_fingerprint_has_sixty_four_small_hexadecimal_digits(String text) {
        assertThatThrownBy(() -> new Sha256(text)).hasMessage("A SHA-256 has 64 hexadecimal digits, not: " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0          | 0
            1.50      | 1,5        | 1.5
            -1234.05  | −1_234,05  | −1,234.05
            1E+6      | 1_000_000  | 1,000,000
            0.3333    | 0,3333     | 0.3333
            """)
    void decimals_are_written_without_zeros_that_do_not_count(BigDecimal number, String french, String english) {
        assertThat(Decimals.wording(number)).isEqualTo(new Wording(french.replace('_', '\u202f'), english));
    }

    @Test
    void a_rate_has_four_decimals_and_needs_a_whole() {
        assertThat(Decimals.rate(BigDecimal.ONE, new BigDecimal("3"))).contains(new BigDecimal("0.3333"));
        assertThat(Decimals.rate(new BigDecimal("2"), new BigDecimal("3"))).contains(new BigDecimal("0.6667"));
        assertThat(Decimals.rate(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
        assertThat(Decimals.rate(BigDecimal.ONE, BigDecimal.ONE.negate())).isEmpty();
    }

    @Test
    void equal_numbers_have_one_form() {
        assertThat(Decimals.plain(new BigDecimal("1.500"))).isEqualTo(new BigDecimal("1.5"));
        assertThat(Decimals.plain(new BigDecimal("1E+2"))).isEqualTo(new BigDecimal("100"));
        assertThat(Decimals.plain(new BigDecimal("0.000"))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void spellings_of_a_name_have_one_fold() {
        assertThat(Stream.of(
                                "Maître d’œuvre",
                                "maitre d'oeuvre",
                                " MAÎTRE\u00a0D’ŒUVRE ",
                                "Mai\u0302tre  d'œuvre\uFEFF")
                        .map(Spelling::folded))
                .containsOnly("maitred'oeuvre");
        assertThat(Spelling.folded("Ægir")).isEqualTo("aegir");
        assertThat(Spelling.folded("Chef-adjoint")).isNotEqualTo(Spelling.folded("Chef adjoint"));
        assertThat(Spelling.folded(" \u00a0")).isEmpty();
    }
}
