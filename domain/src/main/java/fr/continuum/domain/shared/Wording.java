package fr.continuum.domain.shared;

import java.util.List;
import java.util.stream.Collectors;

/// The same words for people in both languages of the screens: French first, English one click away.
public record Wording(String french, String english) {

    public Wording {
        if (french.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("Words are given in both languages: " + french + " / " + english);
        }
    }

    /// Several in a row, with the same sign between them.
    public static Wording joined(String sign, List<Wording> parts) {
        return new Wording(
                parts.stream().map(Wording::french).collect(Collectors.joining(sign)),
                parts.stream().map(Wording::english).collect(Collectors.joining(sign)));
    }

    /// With the same text after it in both languages.
    public Wording then(String same) {
        return new Wording(french + same, english + same);
    }

    /// With other words after it.
    public Wording then(Wording further) {
        return new Wording(french + further.french, english + further.english);
    }

    /// A value that reads the same in both languages: a code, a date, a title somebody typed.
    public static Wording same(String value) {
        return new Wording(value, value);
    }
}
