package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.ledger.LedgerEntry;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever amount or day is written in one of the ways people and programs do, the same is read.
class WrittenNumbersTest {

    private static final int CASES = 2_000;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "narrow", "english", "point", "comma", "exact", "euros", "cents"})
    void any_amount_reads_back_to_the_cent(String way) throws IOException {
        SplittableRandom random = new SplittableRandom(20_260_101);
        List<Long> cents = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            long value = random.nextLong(-pow(random.nextInt(1, 14)), pow(random.nextInt(1, 14)));
            cents.add(value);
            written.add("\"" + written(value, way) + "\"");
        }
        String file = switch (way) {
            case "english" -> "file: {decimal: \".\"}\n";
            case "cents" -> "file: {amounts: cents}\n";
            default -> "";
        };

        Feeds.Read read = Feeds.read(Feeds.amounts(written.toArray(String[]::new)), Feeds.plainWith(file));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.cents()).isEqualTo(cents);
    }

    private static long pow(int digits) {
        return BigDecimal.TEN.pow(digits).longValueExact();
    }

    private static String written(long cents, String way) {
        BigDecimal euros = BigDecimal.valueOf(cents, 2);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        return switch (way) {
            case "fr" -> grouped(euros, symbols, '\u00a0', ',');
            case "narrow" -> grouped(euros, symbols, '\u202f', ',') + " €";
            case "english" -> grouped(euros, symbols, ',', '.');
            case "point" -> euros.toPlainString();
            case "comma" -> euros.toPlainString().replace('.', ',');
            case "exact" -> exact(euros);
            case "euros" -> euros.toPlainString().replace('.', ',') + " EUR";
            case "cents" -> Long.toString(cents);
            default -> throw new IllegalArgumentException(way);
        };
    }

    private static String grouped(BigDecimal euros, DecimalFormatSymbols symbols, char group, char decimal) {
        symbols.setGroupingSeparator(group);
        symbols.setDecimalSeparator(decimal);
        symbols.setMinusSign('-');
        return new DecimalFormat("#,##0.00", symbols).format(euros);
    }

    /// `1.2E8`, where the power is not negative: only such numbers are written so.
    private static String exact(BigDecimal euros) {
        BigDecimal bare = euros.signum() == 0 ? BigDecimal.ZERO : euros.stripTrailingZeros();
        int power = bare.precision() - bare.scale() - 1;
        return power < 0 ? bare.toPlainString() : bare.movePointLeft(power).toPlainString() + "E" + power;
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd/MM/uuuu", "d.M.uuuu", "uuuu-MM-dd", "dd-MM-uuuu", "serial"})
    void any_day_reads_back(String way) throws IOException {
        SplittableRandom random = new SplittableRandom(20_260_102);
        List<LocalDate> days = new ArrayList<>();
        StringBuilder csv = new StringBuilder("Type;Exercice;Nature;Montant;Date\n");
        for (int i = 0; i < CASES; i++) {
            LocalDate day = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(15_000));
            days.add(day);
            csv.append("Mandat;2026;6184;1;").append(written(day, way)).append('\n');
        }

        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", csv.toString()), Feeds.plain());

        assertThat(read.rejected()).isEmpty();
        assertThat(read.entries()).extracting(LedgerEntry::date).isEqualTo(days);
    }

    private static String written(LocalDate day, String way) {
        return way.equals("serial")
                ? Long.toString(day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay())
                : day.format(DateTimeFormatter.ofPattern(way, Locale.ROOT));
    }

    @Test
    void no_text_whatever_makes_the_reader_fail() throws IOException {
        SplittableRandom random = new SplittableRandom(20_260_103);
        String signs = "0123456789.,-+eE €%()\u00a0\u2212#/x";
        StringBuilder csv = new StringBuilder("Type;Exercice;Nature;Montant;Date\nMandat;2026;6184;1;\n");
        for (int i = 0; i < CASES; i++) {
            csv.append("Mandat;2026;6184;")
                    .append(text(random, signs))
                    .append(';')
                    .append(text(random, signs));
            csv.append('\n');
        }

        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", csv.toString()), Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant, date: Date}
                constants: {budget: "21930048600018"}
                limits: {rejected-percent: 100}
                """));

        assertThat(read.sound().lines().kept() + read.sound().lines().rejected())
                .isEqualTo(CASES + 1);
        assertThat(read.sound().lines().rejected()).isPositive();
    }

    private static String text(SplittableRandom random, String signs) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
