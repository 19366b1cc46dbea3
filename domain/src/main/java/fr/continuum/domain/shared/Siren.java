package fr.continuum.domain.shared;

import java.util.regex.Pattern;

/// The nine digits that identify a legal unit: for us, the authority. Check digits are not verified: some public
/// bodies (La Poste is the known case) hold numbers that fail them, and a préfecture accepts the document anyway.
public record Siren(String value) implements Comparable<Siren> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{9}");

    public Siren {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A SIREN has nine digits, not: " + value);
        }
    }

    /// Whether the text has the shape of a SIREN.
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(Siren other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
