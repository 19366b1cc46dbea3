package fr.continuum.application.mapping;

import fr.continuum.domain.contribution.ContributionKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name a profile is kept under: small letters without accents, digits, `-` and `_`. It may stand in the name of a
/// file on any system, and two names that only case or accents tell apart are one. It is never a path.
public record ProfileName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");

    /// What people may type: nothing that parts the names of a path, no letter that only looks like another.
    private static final Pattern TYPED = Pattern.compile("[a-z0-9 _\\-'’().,&+]+");

    private static final Pattern TAKEN_BY_SYSTEMS = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public ProfileName {
        if (!isValid(value)) {
            throw new IllegalArgumentException("No profile can be called so: " + value);
        }
    }

    private static boolean isValid(String text) {
        return SHAPE.matcher(text).matches() && !TAKEN_BY_SYSTEMS.matcher(text).matches();
    }

    /// The name that somebody's words make: `Plan de formation 2026` is `plan-de-formation-2026`. Empty where they
    /// make none.
    public static Optional<ProfileName> of(String typed) {
        String plain = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('\u00a0', ' ')
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .strip();
        String name = plain.replaceAll("[^a-z0-9_]+", "-").replaceAll("^[-_]+|-+$", "");
        return TYPED.matcher(plain).matches() && isValid(name) ? Optional.of(new ProfileName(name)) : Optional.empty();
    }

    /// The name of the profile that ships for a kind.
    public static ProfileName shipped(ContributionKind kind) {
        return new ProfileName(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String toString() {
        return value;
    }
}
