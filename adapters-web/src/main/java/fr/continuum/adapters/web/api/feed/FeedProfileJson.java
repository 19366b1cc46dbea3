package fr.continuum.adapters.web.api.feed;

import fr.continuum.adapters.web.api.wire.LayoutJson;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.CodeShape;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedHints;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.mapping.ShareUnit;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.DriftLimits;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
/// @param shares what shares of a full time count in; found out where absent
/// @param limits the usual ones where absent
@Schema(
        name = "FeedProfile",
        description = "Quelle colonne de l’export d’un outil dit quoi d’un flux ; la nuit lit avec lui")
record FeedProfileJson(
        FeedKind kind,
        @Nullable LayoutJson layout,
        List<FeedFieldJson> fields,
        @Nullable List<String> totalRows,
        @Nullable SignConvention signs,
        @Nullable String dates,
        @Nullable List<YearUnit> amountsByYear,
        @Nullable ShareUnit shares,
        @Nullable FeedLimitsJson limits) {

    @Schema(name = "FeedYearUnit", description = "L’unité des montants d’un exercice")
    record YearUnit(int year, AmountUnit unit) {}

    static FeedProfileJson of(FeedProfile profile) {
        return new FeedProfileJson(
                profile.kind(),
                LayoutJson.of(profile.layout()),
                FeedField.of(profile.kind()).stream()
                        .flatMap(field -> FeedFieldJson.of(field, profile).stream())
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
                profile.hints().shares() == ShareUnit.FOUND
                        ? null
                        : profile.hints().shares(),
                FeedLimitsJson.of(profile.limits()));
    }

    FeedProfile read(ProfileName name, Place place) {
        Map<FeedField, List<String>> columns = new EnumMap<>(FeedField.class);
        Map<FeedField, String> constants = new EnumMap<>(FeedField.class);
        Map<FeedField, Map<String, String>> words = new EnumMap<>(FeedField.class);
        Map<FeedField, CodePadding> paddings = new EnumMap<>(FeedField.class);
        Map<FeedField, List<CodeShape>> shapes = new EnumMap<>(FeedField.class);
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
            one.constant(at, !headers.isEmpty()).ifPresent(value -> constants.put(field, value));
            if (Boolean.TRUE.equals(one.optional())) {
                if (headers.isEmpty()) {
                    throw at.at("optional").unfit("api.unfit.profile-optional");
                }
                optional.add(field);
            }
            one.padding(at).ifPresent(padding -> paddings.put(field, padding));
            List<CodeShape> looks = one.looks(at);
            if (!looks.isEmpty()) {
                shapes.put(field, looks);
            }
            words.put(field, one.meanings(at));
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
                place.maybe("limits", limits, FeedLimitsJson::read).orElse(DriftLimits.USUAL),
                new FeedHints(shapes, shares == null ? ShareUnit.FOUND : shares));
        if (!profile.clashing().isEmpty()) {
            throw place.at("fields")
                    .unfit(
                            "api.unfit.feed-clashing",
                            profile.clashing().stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
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
}
