package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;

/// An element of the plan on a way.
///
/// @param levelName the authority's word for its level
/// @param down where all it gets is told
/// @param page its own
record StepView(PlanElement element, PlanLevel level, String levelName, String down, String page) {

    /// Its means are told of the year and measure looked at.
    static StepView of(Look look, PlanElement element) {
        String down = Ways.down(look.siren(), element.code().value());
        return new StepView(
                element,
                element.level(),
                look.levelName(element.level()),
                look.seen()
                        .money()
                        .map(money -> down + "&exercice=" + money.choice().year() + "&montant="
                                + money.choice().measure().code())
                        .orElse(down),
                Ways.element(look.siren(), element.code().value()));
    }
}
