package fr.continuum.domain.contribution;

import fr.continuum.domain.allocation.Strength;

/// How a link came to be, hence how much it proves.
public enum LinkProvenance {
    /// Somebody said so, here.
    PERSON(Strength.STRONG),
    /// The file carries the code of the plan: coded at source.
    CODE_AT_SOURCE(Strength.STRONG),
    /// A mapping profile concluded so from other columns.
    PROFILE(Strength.WEAK),
    /// Taken over from the plan of the mandate before.
    LINEAGE(Strength.WEAK);

    private final Strength strength;

    LinkProvenance(Strength strength) {
        this.strength = strength;
    }

    public Strength strength() {
        return strength;
    }
}
