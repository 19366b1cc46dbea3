package fr.continuum.adapters.web.api.indicator;

import fr.continuum.domain.indicator.Progress;
import fr.continuum.domain.indicator.Standing;
import fr.continuum.domain.indicator.TrafficLight;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where an indicator stands on a day; what cannot be told is absent, never nought.
///
/// @param expected that day, in its unit
/// @param progress in points, from baseline to final target, as it is: below 0 and above 100 too
/// @param gap in points, below 0 where it is behind
/// @param missed how many periods are due and were not measured
@Schema(
        name = "IndicatorStanding",
        description =
                "Où en est un indicateur face à ce qui en est attendu ce jour ; ce qui ne peut se dire est absent, jamais zéro")
record StandingJson(
        LocalDate on,
        TrafficLight light,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal expectedProgress,
        @Nullable BigDecimal gap,
        @Nullable String awaited,
        @Nullable LocalDate due,
        int missed) {

    static StandingJson of(Standing standing) {
        return new StandingJson(
                standing.today(),
                standing.light(),
                standing.expected().orElse(null),
                standing.progress().map(Progress::raw).orElse(null),
                standing.expectedProgress().orElse(null),
                standing.gap().orElse(null),
                standing.freshness().awaited().map(period -> period.name()).orElse(null),
                standing.freshness().due().orElse(null),
                standing.freshness().missed());
    }
}
