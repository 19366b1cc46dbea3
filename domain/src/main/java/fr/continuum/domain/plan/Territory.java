package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Wording;

/// A place an objective or an action concerns.
///
/// @param code the official code of the place (COG, or SIREN for an EPCI)
public record Territory(Kind kind, String code, String label) {

    /// Kinds of places a plan speaks of.
    public enum Kind {
        CANTON("canton", "canton"),
        COMMUNE("commune", "commune"),
        EPCI("intercommunalité", "intermunicipal body");

        private final String french;
        private final String english;

        Kind(String french, String english) {
            this.french = french;
            this.english = english;
        }

        /// What people call it.
        public Wording wording() {
            return new Wording(french, english);
        }
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
