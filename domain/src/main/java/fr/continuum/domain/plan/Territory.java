package fr.continuum.domain.plan;

/// A place an objective or an action concerns.
///
/// @param code the official code of the place (COG, or SIREN for an EPCI)
public record Territory(Kind kind, String code, String label) {

    /// Kinds of places a plan speaks of.
    public enum Kind {
        CANTON,
        COMMUNE,
        EPCI
    }

    public Territory {
        if (code.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A territory has a code and a name: " + code + " " + label);
        }
    }

    @Override
    public String toString() {
        return kind + " " + code + " " + label;
    }
}
