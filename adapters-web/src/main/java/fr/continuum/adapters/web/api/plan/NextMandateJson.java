package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.application.plan.NextMandate;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The plan of the next mandate, and what it takes over.
///
/// @param end itself included; six years after the start where absent
/// @param levelNames those of the plan in force where absent
/// @param objectives codes of objectives that are taken over, with what stands above them
@Schema(
        name = "NextMandate",
        description =
                "Le plan du mandat suivant, et les objectifs du plan en vigueur qu’il reprend, chacun disant d’où il"
                        + " vient")
record NextMandateJson(
        String code,
        String name,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable Map<PlanLevel, String> levelNames,
        @Nullable List<String> objectives,

        @Schema(accessMode = Schema.AccessMode.WRITE_ONLY) @Nullable
        RevisionJson revision) {

    /// What days of JSON can say.
    private static final int LAST_YEAR = 9999;

    PlanContent read(MandatePlan before, Place place) {
        if (end != null && !end.isAfter(start)) {
            throw place.at("end").unfit("api.unfit.term");
        }
        MandateTerm term = end == null ? MandateTerm.from(start) : new MandateTerm(start, end);
        if (term.end().getYear() > LAST_YEAR) {
            throw place.at("end").unfit("api.misread.missing");
        }
        Set<String> known = before.objectives().stream()
                .map(PlanElement::code)
                .map(PlanCode::value)
                .collect(Collectors.toSet());
        List<PlanCode> kept = place.each("objectives", objectives, (code, at) -> {
            if (!known.contains(code)) {
                throw at.unfit("api.unfit.not-kept", code);
            }
            return new PlanCode(code);
        });
        LevelNames names =
                levelNames == null ? before.content().levelNames() : PlanJson.names(levelNames, place.at("levelNames"));
        return NextMandate.of(
                before,
                PlanContent.empty(place.code("code", code), place.text("name", name), term)
                        .calling(names),
                kept);
    }
}
