package fr.continuum.domain.plan;

import java.util.Set;
import java.util.stream.Collectors;

/// Where a picture of the whole plan opens: on its strategic objectives, for these are what people ask about; on its
/// axes where the objectives are too many to be told at once.
public final class PlanOpening {

    /// More objectives than this are told axis by axis first: beyond, their names find no room.
    public static final int FITTING = 20;

    private PlanOpening() {}

    /// The axes a picture passes over, for their objectives fit; none where they do not.
    public static Set<PlanCode> passed(MandatePlan plan) {
        return plan.strategicObjectives().size() > FITTING
                ? Set.of()
                : plan.axes().stream().map(StrategicAxis::code).collect(Collectors.toUnmodifiableSet());
    }
}
