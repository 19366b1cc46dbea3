package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.CodeLabel;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.CodeShape;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedHints;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ShareUnit;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.shared.Wording;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the YAML of a profile that reads a feed into what it means.
final class FeedProfileParser {

    private static final Pattern PADDING = Pattern.compile("(?:label-(after|before))?\\s*(trim)?\\s*(\\d{1,2})?");

    private static final Wording LOOKS_OF_MONEY = new Wording(
            "Dites ici à quoi ressemblent ces codes, ou écrivez-les : 9 pour un chiffre, A pour une lettre, le reste tel"
                    + " quel (VOIRIE) ; trente caractères au plus.",
            "Say here what these codes look like, or write them: 9 for a digit, A for a letter, the rest as it is"
                    + " (VOIRIE); thirty characters at most.");

    private final YamlKeys keys;
    private final FeedKind kind;
    private final Map<FeedField, List<String>> columns = new EnumMap<>(FeedField.class);
    private final Map<FeedField, String> constants = new EnumMap<>(FeedField.class);
    private final Map<FeedField, Map<String, String>> values = new EnumMap<>(FeedField.class);
    private final Map<FeedField, CodePadding> paddings = new EnumMap<>(FeedField.class);

    private FeedProfileParser(YamlKeys keys, FeedKind kind) {
        this.keys = keys;
        this.kind = kind;
    }

    /// Any fault is told, and the profile is then not to be used.
    static Profile profile(String name, FeedKind kind, YamlKeys keys) {
        return new FeedProfileParser(keys, kind).profile(name);
    }

    private Profile profile(String name) {
        YamlKeys file = keys.under("file");
        FileShape shape = ShapeParser.shape(file);
        AmountUnit amounts = ShapeParser.amounts(file);
        Map<FiscalYear, AmountUnit> byYear = amountsByYear(file);
        SignConvention signs = file.oneOf(
                        "signs",
                        FeedProfileParser::signs,
                        YamlKeys.either("as-written", "cancellations-positive", "expenses-negative"))
                .orElse(SignConvention.AS_WRITTEN);
        String dates = file.oneOf(
                        "dates",
                        text -> text.equals("auto")
                                ? Optional.of("")
                                : Optional.of(text)
                                        .filter(asked ->
                                                FeedProfile.dateFormat(asked).isPresent()),
                        new Wording(
                                "auto, ou l'ordre du jour, du mois et de l'année (dd/MM/yyyy, yyyyMMdd…)",
                                "auto, or the order of day, month and year (dd/MM/yyyy, yyyyMMdd…)"))
                .orElse("");
        ShareUnit shares = file.oneOf(
                        "shares", FeedProfileParser::shares, YamlKeys.either("auto", "fraction", "percent"))
                .orElse(ShareUnit.FOUND);
        file.done();
        fields();
        Map<FeedField, List<CodeShape>> shapes = shapes();
        Set<FeedField> optional = optional();
        List<String> totalRows = keys.texts("total-rows");
        DriftLimits limits = limits();
        keys.done();
        TableLayout layout = ShapeParser.layout(shape, amounts, false);
        FeedProfile content = new FeedProfile(
                name,
                kind,
                layout,
                columns,
                constants,
                values,
                optional,
                paddings,
                byYear,
                signs,
                dates,
                totalRows,
                limits,
                new FeedHints(shapes, shares));
        return new Profile.Feed(content, shape);
    }

    private void fields() {
        YamlKeys always = keys.under("constants");
        YamlKeys named = keys.under("columns");
        YamlKeys meanings = keys.under("values");
        YamlKeys codes = keys.under("codes");
        for (FeedField field : FeedField.of(kind)) {
            constant(always, field);
            column(named, field);
            if (field.hasValues()) {
                Map<String, String> texts = meanings.valuesAsWritten(
                        field.key(),
                        text -> Optional.of(text).filter(field::canMean),
                        field.meanings().isEmpty()
                                ? new Wording("un nom", "a name")
                                : Wording.same(String.join(", ", field.meanings())));
                if (!texts.isEmpty()) {
                    values.put(field, texts);
                }
            }
            if (field.holds() == FeedField.Holds.CODE) {
                codes.oneOf(
                                field.key(),
                                FeedProfileParser::padding,
                                new Wording(
                                        "la longueur à compléter par des zéros (3), trim pour ôter ceux de gauche, ou les deux"
                                                + " (trim 3) ; label-after ou label-before devant, si la cellule porte"
                                                + " aussi le libellé après ou avant le code",
                                        "the length to fill with zeros (3), trim to take away those on the left, or both (trim 3);"
                                                + " label-after or label-before in front, where the cell holds a label"
                                                + " after or before the code too"))
                        .ifPresent(padding -> paddings.put(field, padding));
            }
        }
        always.done();
        named.done();
        meanings.done();
        codes.done();
    }

    private Map<FeedField, List<CodeShape>> shapes() {
        Map<FeedField, List<CodeShape>> shapes = new EnumMap<>(FeedField.class);
        YamlKeys told = keys.under("shapes");
        for (FeedField field : FeedField.of(kind)) {
            if (FeedHints.canHaveShapes(field) && told.has(field.key())) {
                List<String> patterns = told.texts(field.key());
                if (patterns.isEmpty() || !patterns.stream().allMatch(pattern -> FeedHints.canBe(field, pattern))) {
                    told.fault(
                            field.key(),
                            FeedHints.canBeWords(field)
                                    ? LOOKS_OF_MONEY
                                    : new Wording(
                                            "Dites ici à quoi ressemblent ces codes : 9 pour un chiffre, A pour une lettre, le"
                                                    + " reste tel quel (P9999-99) ; il y faut un chiffre, et pas d'espace.",
                                            "Say here what these codes look like: 9 for a digit, A for a letter, the rest as it"
                                                    + " is (P9999-99); with one digit at least, and no space."));
                } else {
                    shapes.put(field, patterns.stream().map(CodeShape::new).toList());
                }
            }
        }
        told.done();
        return shapes;
    }

    private static Optional<ShareUnit> shares(String text) {
        return Arrays.stream(ShareUnit.values())
                .filter(unit -> YamlFeedProfiles.key(unit).equals(text))
                .findFirst();
    }

    private void constant(YamlKeys always, FeedField field) {
        if (field.allowsConstant()) {
            always.constant(field.key(), field.meanings(), value -> FeedProfile.canAlwaysBe(field, value))
                    .ifPresent(value -> constants.put(field, value));
        }
    }

    private void column(YamlKeys named, FeedField field) {
        AmountColumns amounts = AmountColumns.of(other -> other.concerns(kind) && named.has(other.key()));
        if ((named.has(field.key()) || constants.containsKey(field)) && amounts.exclude(field)) {
            named.fault(field.key(), AmountClash.of(field, amounts).why());
        }
        if (!named.has(field.key())) {
            if (amounts.need(field, kind) && !constants.containsKey(field)) {
                named.required(field.key());
            }
            return;
        }
        List<String> headers = named.texts(field.key());
        if (headers.isEmpty() || headers.stream().anyMatch(String::isBlank)) {
            named.fault(
                    field.key(),
                    new Wording(
                            "Nommez ici l'en-tête de la colonne, ou plusieurs : le premier trouvé est lu.",
                            "Name here the header of the column, or several: the first one found is read."));
        } else if (constants.containsKey(field)) {
            named.columnAndConstant(field.key());
        } else {
            columns.put(field, headers);
        }
    }

    private Set<FeedField> optional() {
        Set<FeedField> optional = EnumSet.noneOf(FeedField.class);
        for (String column : keys.texts("optional-columns")) {
            Set<FeedField> named = EnumSet.noneOf(FeedField.class);
            columns.forEach((field, headers) -> {
                if (headers.stream().anyMatch(header -> FoldedText.of(header).equals(FoldedText.of(column)))) {
                    named.add(field);
                }
            });
            if (named.isEmpty()) {
                ProfileParser.notNamed(keys, column);
            }
            optional.addAll(named);
        }
        return optional;
    }

    private static Map<FiscalYear, AmountUnit> amountsByYear(YamlKeys file) {
        Map<FiscalYear, AmountUnit> byYear = new TreeMap<>();
        file.valuesAsWritten("amounts-by-year", ShapeParser::unit, ShapeParser.UNITS)
                .forEach((year, unit) -> {
                    if (FiscalYear.isValid(year)) {
                        byYear.put(new FiscalYear(Integer.parseInt(year)), unit);
                    } else {
                        file.fault(
                                "amounts-by-year",
                                new Wording(
                                        "« " + year + " » n'est pas un exercice : écrivez une année.",
                                        "“" + year + "” is no fiscal year: write a year."));
                    }
                });
        return byYear;
    }

    private DriftLimits limits() {
        YamlKeys told = keys.under("limits");
        DriftLimits usual = DriftLimits.USUAL;
        int rejected = percent(told, "rejected-percent", usual.rejectedPercent());
        int rows = told.number("rejected-rows", usual.rejectedRows());
        int fewer = percent(told, "fewer-rows-percent", usual.fewerRowsPercent());
        int smaller = percent(told, "smaller-totals-percent", usual.smallerTotalsPercent());
        OptionalInt larger = told.has("larger-totals-percent")
                ? OptionalInt.of(told.number("larger-totals-percent", 0))
                : OptionalInt.empty();
        told.done();
        return new DriftLimits(rejected, rows, fewer, smaller, larger);
    }

    private static int percent(YamlKeys told, String key, int usual) {
        int percent = told.number(key, usual);
        if (percent > 100) {
            told.fault(key, new Wording("Un seuil va de 0 à 100 %.", "A limit goes from 0 to 100%."));
            return usual;
        }
        return percent;
    }

    private static Optional<CodePadding> padding(String text) {
        Matcher padding = PADDING.matcher(text.strip());
        if (text.isBlank() || !padding.matches()) {
            return Optional.empty();
        }
        int length = padding.group(3) == null ? 0 : Integer.parseInt(padding.group(3));
        return length > CodePadding.LONGEST
                ? Optional.empty()
                : Optional.of(new CodePadding(
                        padding.group(2) != null,
                        length,
                        padding.group(1) == null
                                ? CodeLabel.NONE
                                : CodeLabel.valueOf(padding.group(1).toUpperCase(Locale.ROOT))));
    }

    private static Optional<SignConvention> signs(String text) {
        return Arrays.stream(SignConvention.values())
                .filter(signs -> YamlFeedProfiles.key(signs).equals(text))
                .findFirst();
    }
}
