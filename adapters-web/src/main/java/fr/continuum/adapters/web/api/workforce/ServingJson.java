package fr.continuum.adapters.web.api.workforce;

import fr.continuum.application.workforce.AskServing.YearServed;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people give an objective or action, year by year.
@Schema(
        name = "Serving",
        description = "Ce que le personnel donne à un objectif ou une action, avec ce qui est dessous")
record ServingJson(String code, List<OfYear> years) {

    /// @param trained whether any training serves it: its figures are absent where they are hidden
    /// @param expected trainings expected to trace
    /// @param apart others
    /// @param hours gained that are put to use for it
    /// @param fte the same in agents working full time
    @Schema(
            name = "ServingYear",
            description = "Une année : formations, heures dégagées et ETP ; absent avec trained : masqué")
    record OfYear(
            int year,
            boolean trained,
            @Nullable VolumeJson expected,
            @Nullable VolumeJson apart,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal fte) {

        private static OfYear of(YearServed served) {
            Optional<Served> told = served.trainings().flatMap(Seen::figure);
            return new OfYear(
                    served.year().value(),
                    served.trainings().isPresent(),
                    told.map(one -> VolumeJson.of(one.expected())).orElse(null),
                    told.map(one -> VolumeJson.of(one.apart())).orElse(null),
                    served.time().map(ServedTime::hours).orElse(null),
                    served.time().map(ServedTime::fte).orElse(null));
        }
    }

    static ServingJson of(String code, List<YearServed> years) {
        return new ServingJson(code, years.stream().map(OfYear::of).toList());
    }
}
