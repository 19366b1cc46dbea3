package fr.continuum.domain.workforce;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Who answers for what counts in the plan: every open objective and action is in one of the three lists, in the
/// authority's order.
///
/// @param active some owner's post is there and not said to be vacant
/// @param unproven an owner is named, and no post tells whether anybody sits there
/// @param orphans no owner is named, or none of those named is there any more
public record Ownership(List<PlanCode> active, List<PlanCode> unproven, List<PlanCode> orphans) {

    public Ownership {
        active = List.copyOf(active);
        unproven = List.copyOf(unproven);
        orphans = List.copyOf(orphans);
    }

    public int elements() {
        return active.size() + unproven.size() + orphans.size();
    }

    /// The share of elements without an active owner that is certain; empty where nothing counts.
    public Optional<BigDecimal> orphanRate() {
        return rate(orphans.size());
    }

    /// That share at most: what is unproven may be so, too.
    public Optional<BigDecimal> orphanRateAtMost() {
        return rate(orphans.size() + unproven.size());
    }

    private Optional<BigDecimal> rate(int part) {
        return Decimals.rate(BigDecimal.valueOf(part), BigDecimal.valueOf(elements()));
    }
}
