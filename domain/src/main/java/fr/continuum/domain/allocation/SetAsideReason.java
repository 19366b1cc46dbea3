package fr.continuum.domain.allocation;

import fr.continuum.domain.target.Dimension;
import java.util.Arrays;
import java.util.Optional;

/// Why the authority sets money aside: a closed list. What is set aside stays in the denominator of the rate.
public enum SetAsideReason {
    /// The authority's table says: no policy.
    NO_POLICY(Dimension.POLICY, "sans politique", "no policy"),
    /// Baseline (socle): pay.
    PAYROLL(Dimension.PLAN, "masse salariale", "payroll"),
    /// Baseline: recurrent maintenance.
    RECURRENT_MAINTENANCE(Dimension.PLAN, "entretien courant", "recurrent maintenance"),
    /// Baseline: an operation started before the mandate.
    PRE_MANDATE_OPERATION(Dimension.PLAN, "opération d’avant le mandat", "operation of before the mandate"),
    /// Baseline: support services.
    SUPPORT(Dimension.PLAN, "fonctions support", "support functions");

    private final Dimension dimension;
    private final String french;
    private final String english;

    SetAsideReason(Dimension dimension, String french, String english) {
        this.dimension = dimension;
        this.french = french;
        this.english = english;
    }

    public Dimension dimension() {
        return dimension;
    }

    /// As a sentence says it: `masse salariale`.
    public String french() {
        return french;
    }

    /// The same in English.
    public String english() {
        return english;
    }

    public static Optional<SetAsideReason> ofName(String name) {
        return Arrays.stream(values()).filter(r -> r.name().equals(name)).findFirst();
    }
}
