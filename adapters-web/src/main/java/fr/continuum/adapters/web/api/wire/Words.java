package fr.continuum.adapters.web.api.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Texts that may say nothing: empty in the domain, absent in JSON.
public final class Words {

    private Words() {}

    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// Whether it is text that can be kept: JSON and addresses may write half a character, or the null character,
    /// which no database takes.
    static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /// A list of texts, as they are.
    public static List<String> each(Place place, String field, @Nullable List<String> texts) {
        return place.each(field, texts, (text, _) -> text);
    }
}
