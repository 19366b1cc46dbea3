package fr.continuum.application.lookup;

import fr.continuum.application.indicator.FollowedIndicator;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanElement;
import java.util.List;
import java.util.Optional;

/// Indicators, for who looks for them, retired ones too: by what they are called here and outside, how they are
/// calculated, where their values come from and who answers for them.
///
/// @param plan they are about; empty where none is in force
record IndicatorWords(Optional<MandatePlan> plan) {

    private static final String RETIRED = "RETIRED";

    Findable of(FollowedIndicator followed) {
        Indicator indicator = followed.indicator();
        return new Findable(
                new Found.OfIndicator(indicator.code()),
                indicator.code(),
                indicator.label(),
                String.join(
                        " ",
                        indicator.description(),
                        indicator.publicLabel(),
                        indicator.publicDescription(),
                        indicator.unit(),
                        indicator.method(),
                        indicator.source(),
                        indicator.post(),
                        indicator.department()),
                place(indicator),
                indicator.isRetired() ? RETIRED : followed.standing().light().name());
    }

    /// What it is about and all above that.
    private List<String> place(Indicator indicator) {
        return plan
                .flatMap(known -> indicator
                        .principal()
                        .filter(code -> known.content().find(code).isPresent())
                        .map(known::lineage))
                .orElse(List.of())
                .stream()
                .map(PlanElement::label)
                .toList();
    }
}
