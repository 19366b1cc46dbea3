package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Pledge;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param source where it was made
/// @param objectives codes of those that keep it
@Schema(name = "Pledge", description = "Un engagement pris devant les habitants, et les objectifs qui le portent")
record PledgeJson(
        String code,
        String label,
        @Nullable String source,
        @Nullable List<String> objectives,
        @Nullable AbandonmentJson abandonment,
        @Nullable LineageJson lineage)
        implements ElementJson {

    static PledgeJson of(Pledge pledge) {
        return new PledgeJson(
                pledge.code().value(),
                pledge.label(),
                Words.orNull(pledge.source()),
                pledge.objectives().stream().map(PlanCode::value).toList(),
                AbandonmentJson.of(pledge.abandonment()),
                LineageJson.of(pledge.lineage()));
    }

    @Override
    public Pledge read(Place place) {
        return new Pledge(
                place.code("code", code),
                place.text("label", label),
                Words.orEmpty(source),
                place.codes("objectives", objectives),
                place.maybe("abandonment", abandonment, AbandonmentJson::read),
                place.maybe("lineage", lineage, LineageJson::read));
    }
}
