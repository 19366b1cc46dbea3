package fr.continuum.domain.indicator;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.Revision;
import java.time.LocalDate;
import java.util.Optional;

/// With what right indicators are changed.
///
/// @param origin a person is refused what a file brings is reported for (R11, R26, R27)
/// @param plan in force: what indicators are about, and whether it was voted; [MandatePlan#NONE] where there is none
/// @param revision the decision behind it: asked for where what a followed indicator is held to changes under an
/// adopted
///     plan (R06)
/// @param today the day it is made
public record IndicatorChange(Origin origin, MandatePlan plan, Optional<Revision> revision, LocalDate today) {

    public static IndicatorChange byHand(MandatePlan plan, LocalDate today) {
        return new IndicatorChange(Origin.PERSON, plan, Optional.empty(), today);
    }

    public static IndicatorChange byFile(MandatePlan plan, LocalDate today) {
        return new IndicatorChange(Origin.FILE, plan, Optional.empty(), today);
    }

    public IndicatorChange because(Revision why) {
        return new IndicatorChange(origin, plan, Optional.of(why), today);
    }
}
