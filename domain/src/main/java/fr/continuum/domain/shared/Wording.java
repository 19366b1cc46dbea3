package fr.continuum.domain.shared;

/// The same words for people in both languages of the screens: French first, English one click away.
public record Wording(String french, String english) {

    public Wording {
        if (french.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("Words are given in both languages: " + french + " / " + english);
        }
    }

    /// A value that reads the same in both languages: a code, a date, a title somebody typed.
    public static Wording same(String value) {
        return new Wording(value, value);
    }
}
