package fr.continuum.adapters.web.api.feed;

import fr.continuum.adapters.web.api.wire.LayoutJson;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.DriftLimits;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which column of a tool's own export says what of a feed.
///
/// @param layout how the table is written; found out where absent
/// @param fields what is read, each from a column or the same for every row
/// @param totalRows beginnings of the first text of rows that only add others up; none where absent
/// @param signs as written where absent
/// @param dates pattern of dates (`yyyyMMdd`); as people write them where absent
/// @param amountsByYear years whose amounts count in another unit than the layout says; none where absent
/// @param limits the usual ones where absent
@Schema(
        name = "FeedProfile",
        description = "Quelle colonne de l’export d’un outil dit quoi d’un flux ; la nuit lit avec lui")
record FeedProfileJson(
        FeedKind kind,
        @Nullable LayoutJson layout,
        List<Field> fields,
        @Nullable List<String> totalRows,
        @Nullable SignConvention signs,
        @Nullable String dates,
        @Nullable List<YearUnit> amountsByYear,
        @Nullable Limits limits) {

    /// @param columns headers its column may bear: the first that a file has is read
    /// @param always what every row says, where no column does
    /// @param optional whether a file may lack the column; false where absent
    /// @param trimmed whether zeros on the left of its codes are filling; false where absent
    /// @param length to which shorter codes are filled with zeros; none where absent
    /// @param words what texts of the column mean
    @Schema(name = "FeedProfileField", description = "Une chose qu’une ligne dit, et où elle se lit")
    record Field(
            FeedField field,
            @Nullable List<String> columns,
            @Nullable String always,
            @Nullable Boolean optional,
            @Nullable Boolean trimmed,
            @Nullable Integer length,
            @Nullable List<Word> words) {}

    @Schema(name = "FeedProfileWord", description = "Ce que veut dire un mot du fichier")
    record Word(String text, String meaning) {}

    @Schema(name = "FeedYearUnit", description = "L’unité des montants d’un exercice")
    record YearUnit(int year, AmountUnit unit) {}

    /// Percentages.
    ///
    /// @param largerTotals no limit where absent
    @Schema(
            name = "FeedLimits",
            description = "En %, au-delà de quoi le fichier entier est mis de côté : lignes rejetées ; lignes et"
                    + " totaux en moins, totaux en plus que l’extrait en vigueur")
    record Limits(
            int rejected,
            int fewerRows,
            int smallerTotals,
            @Nullable Integer largerTotals) {

        private static Limits of(DriftLimits limits) {
            return new Limits(
                    limits.rejectedPercent(),
                    limits.fewerRowsPercent(),
                    limits.smallerTotalsPercent(),
                    limits.largerTotalsPercent().isPresent()
                            ? limits.largerTotalsPercent().getAsInt()
                            : null);
        }

        private DriftLimits read(Place place) {
            percent(place, "rejected", rejected);
            percent(place, "fewerRows", fewerRows);
            percent(place, "smallerTotals", smallerTotals);
            if (largerTotals != null && (largerTotals < 0 || largerTotals > 9_999)) {
                throw place.at("largerTotals").unfit("api.unfit.feed-larger");
            }
            return new DriftLimits(
                    rejected,
                    fewerRows,
                    smallerTotals,
                    largerTotals == null ? OptionalInt.empty() : OptionalInt.of(largerTotals));
        }

        private static void percent(Place place, String name, int value) {
            if (value < 0 || value > 100) {
                throw place.at(name).unfit("api.unfit.feed-percent");
            }
        }
    }

    static FeedProfileJson of(FeedProfile profile) {
        return new FeedProfileJson(
                profile.kind(),
                LayoutJson.of(profile.layout()),
                FeedField.of(profile.kind()).stream()
                        .flatMap(field -> of(field, profile).stream())
                        .toList(),
                profile.totalRows().isEmpty() ? null : profile.totalRows(),
                profile.signs(),
                Words.orNull(profile.dates()),
                profile.amountsByYear().isEmpty()
                        ? null
                        : new TreeMap<>(profile.amountsByYear())
                                .entrySet().stream()
                                        .map(year -> new YearUnit(year.getKey().value(), year.getValue()))
                                        .toList(),
                Limits.of(profile.limits()));
    }

    private static Optional<Field> of(FeedField field, FeedProfile profile) {
        List<String> columns = profile.columns().get(field);
        Map<String, String> words = new TreeMap<>(profile.values().getOrDefault(field, Map.of()));
        CodePadding padding = profile.padding(field);
        boolean silent = columns == null
                && profile.constant(field).isEmpty()
                && words.isEmpty()
                && padding.equals(CodePadding.NONE);
        return silent
                ? Optional.empty()
                : Optional.of(new Field(
                        field,
                        columns,
                        profile.constant(field).orElse(null),
                        profile.optional().contains(field) ? true : null,
                        padding.trimmed() ? true : null,
                        padding.length() == 0 ? null : padding.length(),
                        words.isEmpty()
                                ? null
                                : words.entrySet().stream()
                                        .map(word -> new Word(word.getKey(), word.getValue()))
                                        .toList()));
    }

    FeedProfile read(ProfileName name, Place place) {
        Map<FeedField, List<String>> columns = new EnumMap<>(FeedField.class);
        Map<FeedField, String> constants = new EnumMap<>(FeedField.class);
        Map<FeedField, Map<String, String>> words = new EnumMap<>(FeedField.class);
        Map<FeedField, CodePadding> paddings = new EnumMap<>(FeedField.class);
        Set<FeedField> optional = EnumSet.noneOf(FeedField.class);
        Set<FeedField> said = EnumSet.noneOf(FeedField.class);
        place.each("fields", fields, (one, at) -> {
            FeedField field = one.field();
            if (!field.concerns(kind)) {
                throw at.at("field").unfit("api.unfit.feed-field", kind.name());
            }
            if (!said.add(field)) {
                throw at.at("field").unfit("api.unfit.profile-field-twice");
            }
            List<String> headers = at.each("columns", one.columns(), (header, where) -> {
                if (header.isBlank()) {
                    throw where.unfit("api.unfit.blank");
                }
                return header;
            });
            if (!headers.isEmpty()) {
                columns.put(field, headers);
            }
            constant(one, at, !headers.isEmpty()).ifPresent(value -> constants.put(field, value));
            if (Boolean.TRUE.equals(one.optional())) {
                if (headers.isEmpty()) {
                    throw at.at("optional").unfit("api.unfit.profile-optional");
                }
                optional.add(field);
            }
            padding(one, at).ifPresent(padding -> paddings.put(field, padding));
            words.put(field, words(one, at));
            return field;
        });
        FeedProfile profile = new FeedProfile(
                name.value(),
                kind,
                place.maybe("layout", layout, LayoutJson::read).orElse(TableLayout.FOUND),
                columns,
                constants,
                words,
                optional,
                paddings,
                years(place),
                signs == null ? SignConvention.AS_WRITTEN : signs,
                dates(place),
                totals(place),
                place.maybe("limits", limits, Limits::read).orElse(DriftLimits.USUAL));
        if (!profile.missing().isEmpty()) {
            throw place.at("fields")
                    .unfit(
                            "api.unfit.profile-missing",
                            profile.missing().stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        return profile;
    }

    private Map<FiscalYear, AmountUnit> years(Place place) {
        Map<FiscalYear, AmountUnit> years = new TreeMap<>();
        place.each(
                "amountsByYear",
                amountsByYear,
                (one, at) -> years.put(at.year("year", one.year()), one.unit()) == null);
        return years;
    }

    private String dates(Place place) {
        String pattern = Words.orEmpty(dates);
        if (FeedProfile.dateFormat(pattern).isEmpty()) {
            throw place.at("dates").unfit("api.unfit.feed-dates", pattern);
        }
        return pattern;
    }

    private List<String> totals(Place place) {
        List<String> totals = totalRows == null ? List.of() : totalRows;
        if (totals.stream().anyMatch(String::isBlank)) {
            throw place.at("totalRows").unfit("api.unfit.profile-total");
        }
        return totals;
    }

    private static Optional<String> constant(Field one, Place at, boolean column) {
        String value = one.always();
        if (value == null) {
            return Optional.empty();
        }
        if (column) {
            throw at.at("always").unfit("api.unfit.profile-both");
        }
        if (!FeedProfile.canAlwaysBe(one.field(), value)) {
            throw at.at("always").unfit("api.unfit.profile-always", meanings(one.field()));
        }
        return Optional.of(value);
    }

    private static Optional<CodePadding> padding(Field one, Place at) {
        int length = one.length() == null ? 0 : one.length();
        boolean trimmed = Boolean.TRUE.equals(one.trimmed());
        if (length == 0 && !trimmed) {
            return Optional.empty();
        }
        if (one.field().holds() != FeedField.Holds.CODE || length < 0 || length > CodePadding.LONGEST) {
            throw at.at("length").unfit("api.unfit.feed-length", Integer.toString(CodePadding.LONGEST));
        }
        return Optional.of(new CodePadding(trimmed, length));
    }

    private static Map<String, String> words(Field one, Place at) {
        Map<String, String> words = new TreeMap<>();
        at.each("words", one.words(), (word, place) -> {
            if (!one.field().hasValues() || !one.field().canMean(word.meaning())) {
                throw place.at("meaning").unfit("api.unfit.profile-meaning", meanings(one.field()));
            }
            if (words.put(place.text("text", word.text()), word.meaning()) != null) {
                throw place.at("text").unfit("api.unfit.profile-word-twice");
            }
            return word;
        });
        return words;
    }

    private static String meanings(FeedField field) {
        return field.meanings().isEmpty() ? "–" : String.join(", ", field.meanings());
    }
}
