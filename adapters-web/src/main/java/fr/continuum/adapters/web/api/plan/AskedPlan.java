package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import java.time.LocalDate;
import java.util.Optional;

/// The plan that a request asks about.
///
/// @param entry what put it in force; empty for the plan as it was voted
record AskedPlan(MandatePlan plan, Optional<TimelineEntry> entry) {

    /// What a request writes for the plan as the assembly voted it.
    static final String VOTED = "voted";

    /// @param on a past day; today where empty
    /// @param as `voted`, without a day: as the assembly voted it
    /// @throws NotHere where there was none
    static AskedPlan of(ReadPlan plans, Owner owner, String on, String as) {
        Optional<LocalDate> day = Params.day("on", on);
        if (as.isEmpty()) {
            Versioned<MandatePlan> found = on(plans, owner, day);
            return new AskedPlan(found.content(), Optional.of(found.entry()));
        }
        if (!as.equals(VOTED) || day.isPresent()) {
            throw Unfit.parameter("as", "api.unfit.as");
        }
        return new AskedPlan(voted(plans, owner), Optional.empty());
    }

    /// As a past day left it; as it is today where the request names none.
    ///
    /// @throws NotHere where there was none
    static Versioned<MandatePlan> on(ReadPlan plans, Owner owner, Optional<LocalDate> day) {
        return day.map(past -> plans.on(owner, past))
                .orElseGet(() -> plans.today(owner))
                .orElseThrow(() -> new NotHere("api.gone.plan"));
    }

    /// @throws NotHere where today's plan is not adopted
    static MandatePlan voted(ReadPlan plans, Owner owner) {
        return plans.asVoted(owner).orElseThrow(() -> new NotHere("api.gone.voted"));
    }
}
