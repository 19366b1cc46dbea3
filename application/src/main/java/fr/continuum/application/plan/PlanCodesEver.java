package fr.continuum.application.plan;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanHistory;
import java.util.HashSet;
import java.util.Set;

/// Codes that elements of a plan ever bore: even those that are gone are never given to another.
public final class PlanCodesEver {

    private PlanCodesEver() {}

    public static Set<PlanCode> of(PlanHistory history) {
        Set<PlanCode> codes = new HashSet<>();
        history.entries().forEach(entry -> entry.diff().elements().forEach(change -> codes.add(change.code())));
        return codes;
    }
}
