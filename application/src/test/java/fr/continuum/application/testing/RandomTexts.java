package fr.continuum.application.testing;

import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The worst that people, spreadsheets and other programs write, from a source of chance.
final class RandomTexts {

    private static final List<String> PIECES = List.of(
            "Habiter",
            "l’été",
            " ",
            "\n",
            "\r\n",
            "\t",
            ";",
            ",",
            "\"",
            "'",
            "=1+1",
            "+33",
            "-",
            "@",
            "\\",
            "\\u0041",
            "\\\\",
            "_x0041_",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\u200b",
            "😀",
            "\ud83d",
            "<b>&amp;",
            "]]>",
            "001",
            "1,50",
            "2026-01-31",
            "#REF!",
            "%");

    /// What no database keeps, nor JSON says: the null character, half a character.
    private static final List<String> KEPT_NOWHERE = List.of("\u0000", "\ud83d");

    private final Random random;
    private final List<String> pieces;

    RandomTexts(Random random) {
        this(random, PIECES);
    }

    private RandomTexts(Random random, List<String> pieces) {
        this.random = random;
        this.pieces = pieces;
    }

    /// Of what can be kept.
    static RandomTexts storable(Random random) {
        return new RandomTexts(
                random,
                PIECES.stream().filter(piece -> !KEPT_NOWHERE.contains(piece)).toList());
    }

    void times(int most, Runnable what) {
        IntStream.rangeClosed(1, random.nextInt(most + 1)).forEach(_ -> what.run());
    }

    String maybeText() {
        return random.nextBoolean() ? "" : text();
    }

    /// A letter or a digit in it; once in a while longer than a cell of a spreadsheet.
    String text() {
        StringBuilder text = new StringBuilder();
        times(6, () -> text.append(pieces.get(random.nextInt(pieces.size()))));
        if (random.nextInt(400) == 0) {
            text.append("Un long texte. ".repeat(5_000));
        }
        return Names.isName(text.toString()) ? text.toString() : text + "x";
    }

    LocalDate day() {
        return random.nextInt(20) == 0
                ? LocalDate.of(1815, 6, 18)
                : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(8_000));
    }

    /// Not negative.
    long cents() {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(1_000);
            case 1 -> random.nextLong(1_000_000_000_000L);
            default -> random.nextLong(Euros.MOST + 1);
        };
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
