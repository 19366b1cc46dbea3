package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.AxisColumn;
import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.analytic.CodeFormat.Alphabet;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Wording;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Turns the YAML of a profile that writes an analytic axis into what it means. What it leaves out is as in our own
/// form.
final class AxisProfileParser {

    private static final String WRITES = "analytic-axis";
    private static final Wording YES_OR_NO = YamlKeys.either("yes", "no");

    private final YamlKeys keys;

    private AxisProfileParser(YamlKeys keys) {
        this.keys = keys;
    }

    /// Empty where there is any fault, which is told.
    static Optional<AxisProfile> parse(String name, String text, FaultList faults) {
        YamlNode node = YamlTree.read(text, faults);
        if (node == null) {
            return Optional.empty();
        }
        Optional<AxisProfile> profile = new AxisProfileParser(YamlKeys.of(node, faults)).profile(name, faults);
        return faults.isEmpty() ? profile : Optional.empty();
    }

    private Optional<AxisProfile> profile(String name, FaultList faults) {
        if (keys.required("writes").isEmpty()) {
            return Optional.empty();
        }
        keys.oneOf("writes", same(WRITES::equals), Wording.same(WRITES));
        YamlKeys file = keys.under("file");
        AxisProfile ours = AxisProfile.OURS;
        String encoding = file.oneOf(
                        "encoding",
                        same(AxisProfileParser::isCharset),
                        YamlKeys.either("UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-15"))
                .orElse(ours.encoding());
        boolean mark = yes(file, "byte-order-mark", ours.mark());
        if (mark && !Charset.forName(encoding).equals(StandardCharsets.UTF_8)) {
            file.fault(
                    "byte-order-mark",
                    new Wording(
                            "Seul un fichier en UTF-8 commence par cette marque. Retirez-la, ou choisissez UTF-8.",
                            "Only a file in UTF-8 begins with this mark. Take it out, or choose UTF-8."));
        }
        boolean header = yes(file, "header", true);
        String separator = file.oneOf(
                        "separator", AxisProfileParser::separator, YamlKeys.either("\";\"", "\",\"", "\"|\"", "tab"))
                .orElse(ours.separator());
        String lineEnd = file.oneOf("line-end", AxisProfileParser::lineEnd, YamlKeys.either("CRLF", "LF"))
                .orElse(ours.lineEnd());
        String dates = file.oneOf(
                        "dates",
                        same(asked -> !asked.isEmpty()
                                && FeedProfile.dateFormat(asked).isPresent()),
                        new Wording(
                                "l'ordre du jour, du mois et de l'année (dd/MM/yyyy, yyyyMMdd…)",
                                "the order of day, month and year (dd/MM/yyyy, yyyyMMdd…)"))
                .orElse(ours.dates());
        file.done();
        Optional<CodeFormat> codes = codes(encoding);
        List<AxisColumn.Headed> columns = columns(header, faults);
        YamlKeys values = keys.under("values");
        Map<PlanLevel, String> levels = levels(values);
        YamlKeys open = values.under("open");
        String isOpen = word(open, "true", ours.open());
        String isClosed = word(open, "false", ours.closed());
        open.done();
        values.done();
        keys.done();
        return codes.filter(_ -> faults.isEmpty())
                .map(format -> new AxisProfile(
                        name, format, encoding, mark, separator, lineEnd, dates, columns, levels, isOpen, isClosed));
    }

    private Optional<CodeFormat> codes(String encoding) {
        YamlKeys told = keys.under("codes");
        String prefix = told.text("prefix");
        int longest = told.number("longest", CodeFormat.LONGEST);
        Alphabet alphabet = told.oneOf(
                        "characters",
                        AxisProfileParser::alphabet,
                        YamlKeys.either("any", "word", "letters-and-digits", "digits"))
                .orElse(Alphabet.ANY);
        boolean capitals = yes(told, "capitals", false);
        boolean filled = yes(told, "filled", false);
        int label = told.number("longest-label", CodeFormat.LONGEST_LABEL);
        if (alphabet == Alphabet.ANY && !Charset.forName(encoding).newEncoder().canEncode("\u0101\u20ac\u2116")) {
            told.fault(
                    "characters",
                    new Wording(
                            "Cet encodage n'écrit pas tout ce qu'un code du plan peut contenir. Dites ce que l'outil"
                                    + " accepte (« characters » : word, letters-and-digits ou digits), ou choisissez"
                                    + " UTF-8.",
                            "This encoding cannot write all that a code of the plan may hold. Say what the tool takes"
                                    + " (“characters”: word, letters-and-digits or digits), or choose UTF-8."));
        }
        if (!Charset.forName(encoding).newEncoder().canEncode(prefix)) {
            told.fault(
                    "prefix",
                    new Wording(
                            "Cet encodage ne sait pas écrire ce préfixe.", "This encoding cannot write this prefix."));
        }
        boolean fits = CodeFormat.fits(prefix, longest, alphabet, filled, label);
        if (!fits) {
            told.fault(
                    "longest",
                    new Wording(
                            "Aucun code ne peut avoir cette forme : 1 à 64 caractères, plus que le préfixe ; un libellé de"
                                    + " 1 à 500 caractères ; « filled » demande « characters ».",
                            "No code can have this form: 1 to 64 characters, more than the prefix; a label of 1 to 500"
                                    + " characters; “filled” asks for “characters”."));
        }
        told.done();
        return fits
                ? Optional.of(new CodeFormat(prefix, longest, alphabet, capitals, filled, label))
                : Optional.empty();
    }

    /// @param header whether the file says what its columns are called
    private List<AxisColumn.Headed> columns(boolean header, FaultList faults) {
        if (!keys.has("columns")) {
            return header
                    ? AxisColumn.ours()
                    : Arrays.stream(AxisColumn.values())
                            .map(column -> new AxisColumn.Headed(column, ""))
                            .toList();
        }
        List<AxisColumn.Headed> columns = new ArrayList<>();
        YamlKeys told = keys.under("columns");
        for (YamlNode.Entry entry : told.all()) {
            Optional<AxisColumn> column = AxisColumn.ofKey(entry.key().text());
            if (column.isEmpty()) {
                faults.add(
                        entry.key().line(),
                        entry.key().column(),
                        new Wording("Aucune colonne ne s'appelle ainsi. Écrivez ", "No column is called so. Write ")
                                .then(YamlKeys.either(Arrays.stream(AxisColumn.values())
                                        .map(AxisColumn::key)
                                        .toArray(String[]::new)))
                                .then("."));
            } else {
                String key = entry.key().text();
                columns.add(new AxisColumn.Headed(column.get(), header ? told.required(key) : ""));
            }
        }
        if (columns.stream().noneMatch(column -> column.column() == AxisColumn.CODE)) {
            told.required(AxisColumn.CODE.key());
        }
        return columns;
    }

    private static Map<PlanLevel, String> levels(YamlKeys values) {
        Map<PlanLevel, String> levels = new EnumMap<>(AxisProfile.OURS.levels());
        YamlKeys told = values.under("level");
        for (PlanLevel level : PlanLevel.values()) {
            if (AxisProfile.LEVELS.contains(level)) {
                levels.compute(level, (_, ours) -> word(told, level.name(), ours == null ? "" : ours));
            }
        }
        told.done();
        return levels;
    }

    private static String word(YamlKeys told, String key, String otherwise) {
        return told.has(key) ? told.text(key) : otherwise;
    }

    private static boolean yes(YamlKeys told, String key, boolean otherwise) {
        return told.oneOf(key, AxisProfileParser::yes, YES_OR_NO).orElse(otherwise);
    }

    private static Optional<Boolean> yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "oui" -> Optional.of(true);
            case "no", "false", "non" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Function<String, Optional<String>> same(Predicate<String> is) {
        return text -> Optional.of(text).filter(is);
    }

    private static boolean isCharset(String text) {
        try {
            return Charset.forName(text).canEncode();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Optional<String> separator(String text) {
        return switch (text) {
            case "tab" -> Optional.of("\t");
            case ";", ",", "|" -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> lineEnd(String text) {
        return switch (text) {
            case "CRLF" -> Optional.of("\r\n");
            case "LF" -> Optional.of("\n");
            default -> Optional.empty();
        };
    }

    private static Optional<Alphabet> alphabet(String text) {
        return Arrays.stream(Alphabet.values())
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
                .findFirst();
    }
}
