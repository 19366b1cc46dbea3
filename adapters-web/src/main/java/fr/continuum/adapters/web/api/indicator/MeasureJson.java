package fr.continuum.adapters.web.api.indicator;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Period;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A value of a period.
///
/// @param correction why it takes the place of another (R28)
@Schema(
        name = "IndicatorMeasure",
        description =
                "La valeur d’un indicateur sur une période ; « correction » dit pourquoi elle en remplace une autre")
record MeasureJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String period,

        BigDecimal value,
        @Nullable String source,
        @Nullable String comment,

        @Schema(accessMode = Schema.AccessMode.WRITE_ONLY) @Nullable
        String correction) {

    static MeasureJson of(Measure measure) {
        return new MeasureJson(
                measure.version().value(),
                measure.period().name(),
                measure.value(),
                measure.source().isEmpty() ? null : measure.source(),
                measure.comment().isEmpty() ? null : measure.comment(),
                null);
    }

    Entered read(Place place, String code, Period of) {
        return new Entered(
                new Measure(
                        code,
                        of,
                        DatedValueJson.number(place, "value", value),
                        IndicatorJson.text(place, "source", source),
                        IndicatorJson.text(place, "comment", comment)),
                Optional.ofNullable(correction).map(why -> place.text("correction", why)));
    }
}
