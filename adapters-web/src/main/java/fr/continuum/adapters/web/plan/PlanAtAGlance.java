package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.contribution.LinksToConfirm;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What first screens say of a plan as it stands today: told by the same reading as the pages of the plan, so that
/// nothing counts otherwise there.
@Component
public final class PlanAtAGlance {

    private final PlanReading reading;
    private final ReadPlan plans;
    private final ObjectiveReading objectives;

    PlanAtAGlance(PlanReading reading, ReadPlan plans, ObjectiveReading objectives) {
        this.reading = reading;
        this.plans = plans;
        this.objectives = objectives;
    }

    public LocalDate today() {
        return reading.today();
    }

    /// Empty where there is no plan yet.
    ///
    /// @param autorite SIREN, or empty
    /// @throws fr.continuum.adapters.web.reading.NotHere where the account does not see that authority
    public Optional<Glance> of(SignedIn viewer, String autorite, Locale locale) {
        PlanSeen seen = reading.open(viewer, autorite, "");
        List<ToConfirm> waiting = seen.read()
                .map(plans::known)
                .map(known ->
                        LinksToConfirm.among(reading.book(seen).contributions(), known.mandates(), known.history()))
                .orElse(List.of());
        return reading.continuum(seen).map(continuum -> new Glance(seen, continuum, waiting, objectives, locale));
    }
}
