package fr.continuum.adapters.web.api.feed;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.application.mapping.CodeLabel;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.CodeShape;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedHints;
import fr.continuum.application.mapping.FeedProfile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One thing a row of a feed says, and where it stands.
///
/// @param columns headers its column may bear: the first that a file has is read
/// @param always what every row says, where no column does
/// @param optional whether a file may lack the column; false where absent
/// @param trimmed whether zeros on the left of its codes are filling; false where absent
/// @param length to which shorter codes are filled with zeros; none where absent
/// @param label where a cell says what its code is called beside it; nowhere where absent
/// @param shapes what its codes look like (`P9999-99`: 9 a digit, A a letter); found out where absent
/// @param words what texts of the column mean
@Schema(name = "FeedProfileField", description = "Une chose qu’une ligne dit, et où elle se lit")
record FeedFieldJson(
        FeedField field,
        @Nullable List<String> columns,
        @Nullable String always,
        @Nullable Boolean optional,
        @Nullable Boolean trimmed,
        @Nullable Integer length,
        @Nullable CodeLabel label,
        @Nullable List<String> shapes,
        @Nullable List<Word> words) {
    @Schema(name = "FeedProfileWord", description = "Ce que veut dire un mot du fichier")
    record Word(String text, String meaning) {}

    static Optional<FeedFieldJson> of(FeedField field, FeedProfile profile) {
        List<String> columns = profile.columns().get(field);
        Map<String, String> words = new TreeMap<>(profile.values().getOrDefault(field, Map.of()));
        CodePadding padding = profile.padding(field);
        boolean silent = columns == null
                && profile.constant(field).isEmpty()
                && words.isEmpty()
                && profile.hints().shapes(field).isEmpty()
                && padding.equals(CodePadding.NONE);
        return silent
                ? Optional.empty()
                : Optional.of(new FeedFieldJson(
                        field,
                        columns,
                        profile.constant(field).orElse(null),
                        profile.optional().contains(field) ? true : null,
                        padding.trimmed() ? true : null,
                        padding.length() == 0 ? null : padding.length(),
                        padding.label() == CodeLabel.NONE ? null : padding.label(),
                        profile.hints().shapes(field).isEmpty()
                                ? null
                                : profile.hints().shapes(field).stream()
                                        .map(CodeShape::pattern)
                                        .toList(),
                        words.isEmpty()
                                ? null
                                : words.entrySet().stream()
                                        .map(word -> new Word(word.getKey(), word.getValue()))
                                        .toList()));
    }

    Optional<String> constant(Place at, boolean column) {
        String value = always;
        if (value == null) {
            return Optional.empty();
        }
        if (column) {
            throw at.at("always").unfit("api.unfit.profile-both");
        }
        if (!FeedProfile.canAlwaysBe(field, value)) {
            throw at.at("always").unfit("api.unfit.profile-always", meanings(field));
        }
        return Optional.of(value);
    }

    Optional<CodePadding> padding(Place at) {
        int filled = length == null ? 0 : length;
        boolean cut = Boolean.TRUE.equals(trimmed);
        CodeLabel beside = label == null ? CodeLabel.NONE : label;
        if (filled == 0 && !cut && beside == CodeLabel.NONE) {
            return Optional.empty();
        }
        if (field.holds() != FeedField.Holds.CODE || filled < 0 || filled > CodePadding.LONGEST) {
            throw at.at("length").unfit("api.unfit.feed-length", Integer.toString(CodePadding.LONGEST));
        }
        return Optional.of(new CodePadding(cut, filled, beside));
    }

    List<CodeShape> looks(Place at) {
        return at.each("shapes", shapes, (shape, place) -> {
            if (!FeedHints.canBe(field, shape)) {
                throw place.unfit("api.unfit.feed-shape");
            }
            return new CodeShape(shape);
        });
    }

    Map<String, String> meanings(Place at) {
        Map<String, String> meanings = new TreeMap<>();
        at.each("words", words, (word, place) -> {
            if (!field.hasValues() || !field.canMean(word.meaning())) {
                throw place.at("meaning").unfit("api.unfit.profile-meaning", meanings(field));
            }
            if (meanings.put(place.text("text", word.text()), word.meaning()) != null) {
                throw place.at("text").unfit("api.unfit.profile-word-twice");
            }
            return word;
        });
        return meanings;
    }

    private static String meanings(FeedField field) {
        return field.meanings().isEmpty() ? "–" : String.join(", ", field.meanings());
    }
}
