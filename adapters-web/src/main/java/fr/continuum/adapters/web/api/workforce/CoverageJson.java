package fr.continuum.adapters.web.api.workforce;

import fr.continuum.application.workforce.AskTrainingCoverage.CoverageSeen;
import fr.continuum.application.workforce.Seen;
import fr.continuum.application.workforce.SliceSeen;
import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.Proportion;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How much of the training of a year says what it serves.
@Schema(
        name = "TrainingCoverage",
        description = "La couverture des formations d’une année, en jours puis en euros, sur celles dont on attend"
                + " qu’elles servent le plan ; des chiffres absents sont masqués")
record CoverageJson(int year, Slice all, List<OfDepartment> departments, List<OfElement> elements) {

    /// @param strongDays by what somebody said alone
    /// @param all every training together
    @Schema(name = "TrainingSlice", description = "Les formations d’une direction, ou de toutes")
    record Slice(
            @Nullable Rate days,
            @Nullable Rate strongDays,
            @Nullable Rate euros,
            List<InPart> parts,
            @Nullable VolumeJson all) {

        private static Slice of(SliceSeen seen) {
            return new Slice(
                    Rate.of(seen.days()),
                    Rate.of(seen.strongDays()),
                    Rate.of(seen.euros()),
                    seen.parts().entrySet().stream()
                            .map(entry -> new InPart(entry.getKey(), VolumeJson.of(entry.getValue())))
                            .toList(),
                    VolumeJson.of(seen.all()));
        }
    }

    /// @param volume absent where it is hidden
    @Schema(name = "TrainingPart", description = "Où des formations en sont de ce qu’elles servent")
    record InPart(Part part, @Nullable VolumeJson volume) {}

    /// @param rate absent where there is nothing to take it over
    /// @param unknown trainings in neither, for want of a figure
    @Schema(name = "TrainingRate", description = "Un taux de 0 à 1, et ce sur quoi il est pris")
    record Rate(@Nullable BigDecimal rate, BigDecimal part, BigDecimal whole, int unknown) {

        private static @Nullable Rate of(Seen<Proportion> seen) {
            return seen.figure()
                    .map(one -> new Rate(one.rate().orElse(null), one.part(), one.whole(), one.unknown()))
                    .orElse(null);
        }
    }

    @Schema(name = "TrainingOfDepartment", description = "Les formations d’une direction")
    record OfDepartment(String department, Slice slice) {}

    /// What an objective or action gets, with all below it; absent where it is hidden. Do not add up.
    ///
    /// @param apart of trainings not expected to trace
    @Schema(
            name = "TrainingOfElement",
            description =
                    "Ce qu’un objectif ou une action reçoit de formation, avec ce qui est dessous ; ne s’additionne"
                            + " pas")
    record OfElement(
            String code,
            @Nullable VolumeJson expected,
            @Nullable VolumeJson apart) {

        private static OfElement of(Map.Entry<PlanCode, Seen<Served>> entry) {
            return new OfElement(
                    entry.getKey().value(),
                    entry.getValue()
                            .figure()
                            .map(served -> VolumeJson.of(served.expected()))
                            .orElse(null),
                    entry.getValue()
                            .figure()
                            .map(served -> VolumeJson.of(served.apart()))
                            .orElse(null));
        }
    }

    static CoverageJson of(CoverageSeen seen) {
        return new CoverageJson(
                seen.year().value(),
                Slice.of(seen.all()),
                seen.byDepartment().entrySet().stream()
                        .map(entry -> new OfDepartment(entry.getKey(), Slice.of(entry.getValue())))
                        .toList(),
                seen.byObjective().entrySet().stream().map(OfElement::of).toList());
    }
}
