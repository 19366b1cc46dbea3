package fr.continuum.domain.shared;

import java.util.regex.Pattern;

/// The fourteen digits that identify an establishment: each budget has its own. The first nine are the SIREN.
public record Siret(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{14}");

    public Siret {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A SIRET has fourteen digits, not: " + value);
        }
    }

    /// Whether the text has the shape of a SIRET.
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// The legal unit this establishment belongs to.
    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }

    @Override
    public String toString() {
        return value;
    }
}
