package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.domain.shared.Wording;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Reads what a profile says of the file itself, under `file`: how it is written, and how its numbers are.
final class ShapeParser {

    /// The units that amounts may be in, for a message.
    static final Wording UNITS = YamlKeys.either("euros", "cents", "thousands");

    private ShapeParser() {}

    /// Where nothing else is said of the file.
    static FileShape whole(YamlKeys keys) {
        YamlKeys file = keys.under("file");
        FileShape shape = shape(file);
        file.done();
        return shape;
    }

    /// @param keys those under `file`; whoever asks says when all are asked for
    static FileShape shape(YamlKeys keys) {
        Optional<Optional<Charset>> encoding = keys.oneOf(
                "encoding",
                ShapeParser::charset,
                YamlKeys.either("auto", "UTF-8", "windows-1252", "ISO-8859-1", "x-MacRoman"));
        String separator = keys.oneOf(
                        "separator", ShapeParser::separator, YamlKeys.either("auto", "\";\"", "\",\"", "\"|\"", "tab"))
                .orElse("");
        String decimal = keys.oneOf("decimal", ShapeParser::decimal, YamlKeys.either("auto", "\",\"", "\".\""))
                .orElse("");
        int headerRow = keys.number("header-row", 1);
        if (headerRow == 0) {
            keys.fault("header-row", new Wording("Les lignes se comptent à partir de 1.", "Rows are counted from 1."));
        }
        String sheet = keys.text("sheet");
        return new FileShape(encoding.flatMap(e -> e).orElse(null), separator, decimal, headerRow, sheet);
    }

    private static Optional<Optional<Charset>> charset(String text) {
        if (text.equals("auto")) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(Charset.forName(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> separator(String text) {
        return switch (text) {
            case "auto" -> Optional.of("");
            case "tab" -> Optional.of("\t");
            case ";", ",", "|" -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> decimal(String text) {
        return switch (text) {
            case "auto" -> Optional.of("");
            case ",", "." -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    /// The unit amounts are in.
    static AmountUnit amounts(YamlKeys file) {
        return file.oneOf("amounts", ShapeParser::unit, UNITS).orElse(AmountUnit.EUROS);
    }

    static Optional<AmountUnit> unit(String text) {
        return Arrays.stream(AmountUnit.values())
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    /// @param escaped whether texts are written as we write them, to be read back exactly
    static TableLayout layout(FileShape shape, AmountUnit amounts, boolean escaped) {
        return new TableLayout(
                shape.encoding() == null ? "" : shape.encoding().name(),
                shape.separator(),
                shape.decimal(),
                Math.max(1, shape.headerRow()),
                shape.sheet(),
                amounts,
                escaped);
    }
}
