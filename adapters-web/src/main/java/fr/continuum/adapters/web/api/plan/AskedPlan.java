package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import java.time.LocalDate;
import java.util.Optional;

/// The plan that a request asks about.
final class AskedPlan {

    private static final String VOTED = "voted";

    private AskedPlan() {}

    /// @param on a past day; today where empty
    /// @param as `voted`, without a day: as the assembly voted it
    /// @throws NotHere where there was none
    static MandatePlan of(ReadPlan plans, Owner owner, String on, String as) {
        Optional<LocalDate> day = Params.day("on", on);
        if (as.isEmpty()) {
            return day.map(past -> plans.on(owner, past))
                    .orElseGet(() -> plans.today(owner))
                    .map(Versioned::content)
                    .orElseThrow(() -> new NotHere("api.gone.plan"));
        }
        if (!as.equals(VOTED) || day.isPresent()) {
            throw Unfit.parameter("as", "api.unfit.as");
        }
        return plans.asVoted(owner).orElseThrow(() -> new NotHere("api.gone.voted"));
    }
}
