package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.LayoutJson;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.mapping.ProfileRows;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.domain.contribution.ContributionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which column of somebody's own file says what of contributions of one kind.
///
/// @param layout how the table is written; found out where absent
/// @param fields what is read, each from a column or the same for every row
/// @param totalRows beginnings of the first text of rows that only add others up; none where absent
/// @param codeOf what makes the code of a row, where no column holds it
@Schema(name = "Profile", description = "Quelle colonne d’un fichier dit quoi, pour des contributions d’un genre")
record ProfileJson(
        ContributionKind kind,
        @Nullable LayoutJson layout,
        List<Field> fields,
        @Nullable List<String> totalRows,
        @Nullable List<ContributionField> codeOf) {

    /// @param column its header
    /// @param always what every row says, where no column does
    /// @param optional whether the file may lack the column; false where absent
    /// @param words what texts of the column mean, of a closed list
    @Schema(name = "ProfileField", description = "Une chose qu’une contribution dit, et où elle se lit")
    record Field(
            ContributionField field,
            @Nullable String column,
            @Nullable String always,
            @Nullable Boolean optional,
            @Nullable List<Word> words) {}

    /// @param meaning a name of the closed list; a text that says nothing where absent
    @Schema(name = "ProfileWord", description = "Ce que veut dire un mot du fichier ; rien, si « meaning » est absent")
    record Word(String text, @Nullable String meaning) {}

    static ProfileJson of(ContributionProfile profile) {
        return new ProfileJson(
                profile.kind(),
                LayoutJson.of(profile.layout()),
                ContributionField.of(profile.kind()).stream()
                        .map(field -> of(field, profile))
                        .filter(field -> field.column() != null || field.always() != null || field.words() != null)
                        .toList(),
                profile.rows().totals().isEmpty() ? null : profile.rows().totals(),
                profile.rows().codeOf().isEmpty() ? null : profile.rows().codeOf());
    }

    private static Field of(ContributionField field, ContributionProfile profile) {
        Map<String, String> words = new TreeMap<>(profile.values().getOrDefault(field, Map.of()));
        return new Field(
                field,
                Words.orNull(profile.column(field)),
                profile.constant(field).orElse(null),
                profile.optional().contains(field) ? true : null,
                words.isEmpty()
                        ? null
                        : words.entrySet().stream()
                                .map(word -> new Word(word.getKey(), Words.orNull(word.getValue())))
                                .toList());
    }

    ContributionProfile read(ProfileName name, Place place) {
        Map<ContributionField, String> columns = new EnumMap<>(ContributionField.class);
        Map<ContributionField, String> constants = new EnumMap<>(ContributionField.class);
        Map<ContributionField, Map<String, String>> words = new EnumMap<>(ContributionField.class);
        Set<ContributionField> optional = EnumSet.noneOf(ContributionField.class);
        Set<ContributionField> said = EnumSet.noneOf(ContributionField.class);
        place.each("fields", fields, (one, at) -> {
            ContributionField field = one.field();
            if (!field.concerns(kind)) {
                throw at.at("field").unfit("api.unfit.profile-field", kind.name());
            }
            if (!said.add(field)) {
                throw at.at("field").unfit("api.unfit.profile-field-twice");
            }
            column(one, at).ifPresent(column -> columns.put(field, column));
            constant(one, at).ifPresent(value -> constants.put(field, value));
            if (Boolean.TRUE.equals(one.optional())) {
                if (!columns.containsKey(field)) {
                    throw at.at("optional").unfit("api.unfit.profile-optional");
                }
                optional.add(field);
            }
            words.put(field, words(one, at));
            return field;
        });
        ContributionProfile profile = new ContributionProfile(
                name.value(),
                kind,
                place.maybe("layout", layout, LayoutJson::read).orElse(TableLayout.FOUND),
                columns,
                constants,
                words,
                optional,
                rows(place, columns.containsKey(ContributionField.CODE)));
        if (!profile.missing().isEmpty()) {
            throw place.at("fields")
                    .unfit(
                            "api.unfit.profile-missing",
                            profile.missing().stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        return profile;
    }

    private ProfileRows rows(Place place, boolean coded) {
        List<String> totals = totalRows == null ? List.of() : totalRows;
        if (totals.stream().anyMatch(String::isBlank)) {
            throw place.at("totalRows").unfit("api.unfit.profile-total");
        }
        List<ContributionField> parts = codeOf == null ? List.of() : codeOf;
        if ((coded && !parts.isEmpty())
                || !parts.stream().allMatch(field -> field.concerns(kind) && ProfileRows.canMakeCode(field))) {
            throw place.at("codeOf")
                    .unfit(
                            "api.unfit.profile-code",
                            ContributionField.of(kind).stream()
                                    .filter(ProfileRows::canMakeCode)
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")));
        }
        return new ProfileRows(totals, parts);
    }

    private static Optional<String> column(Field one, Place at) {
        return Optional.ofNullable(one.column()).map(column -> at.text("column", column));
    }

    private static Optional<String> constant(Field one, Place at) {
        String value = one.always();
        if (value == null) {
            return Optional.empty();
        }
        if (one.column() != null) {
            throw at.at("always").unfit("api.unfit.profile-both");
        }
        if (!ContributionProfile.canAlwaysBe(one.field(), value)) {
            throw at.at("always").unfit("api.unfit.profile-always", meanings(one.field()));
        }
        return Optional.of(value);
    }

    private static Map<String, String> words(Field one, Place at) {
        Map<String, String> words = new TreeMap<>();
        at.each("words", one.words(), (word, place) -> {
            String meaning = Words.orEmpty(word.meaning());
            if (!ContributionProfile.canMean(one.field(), meaning)) {
                throw place.at("meaning").unfit("api.unfit.profile-meaning", meanings(one.field()));
            }
            if (words.put(place.text("text", word.text()), meaning) != null) {
                throw place.at("text").unfit("api.unfit.profile-word-twice");
            }
            return word;
        });
        return words;
    }

    private static String meanings(ContributionField field) {
        return field.meanings().isEmpty() ? "–" : String.join(", ", field.meanings());
    }
}
