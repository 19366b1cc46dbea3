package fr.continuum.domain.allocation;

import fr.continuum.domain.target.Dimension;
import java.util.Arrays;
import java.util.Optional;

/// Why the authority sets money aside: a closed list. What is set aside stays in the denominator of the rate.
public enum SetAsideReason {
    /// The authority's table says: no policy.
    NO_POLICY(Dimension.POLICY),
    /// Baseline (socle): pay.
    PAYROLL(Dimension.PLAN),
    /// Baseline: recurrent maintenance.
    RECURRENT_MAINTENANCE(Dimension.PLAN),
    /// Baseline: an operation started before the mandate.
    PRE_MANDATE_OPERATION(Dimension.PLAN),
    /// Baseline: support services.
    SUPPORT(Dimension.PLAN);

    private final Dimension dimension;

    SetAsideReason(Dimension dimension) {
        this.dimension = dimension;
    }

    public Dimension dimension() {
        return dimension;
    }

    public static Optional<SetAsideReason> ofName(String name) {
        return Arrays.stream(values()).filter(r -> r.name().equals(name)).findFirst();
    }
}
