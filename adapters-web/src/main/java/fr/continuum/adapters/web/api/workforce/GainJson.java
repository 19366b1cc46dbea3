package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.TimeGain.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Time that a change made free, as somebody declares it.
///
/// @param version its fingerprint
/// @param contribution code of what made it free
/// @param basis how the hours were counted
@Schema(name = "DeclaredGain", description = "Du temps dégagé par une évolution, tel qu’il est déclaré")
record GainJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        String code,
        String department,
        Integer year,
        Source source,
        BigDecimal hours,
        @Nullable String contribution,
        String basis) {

    static GainJson of(DeclaredGain gain) {
        return new GainJson(
                gain.version().value(),
                gain.code(),
                gain.department(),
                gain.year().value(),
                gain.source(),
                gain.hours().value(),
                gain.contribution().orElse(null),
                gain.basis());
    }

    /// @param asked the code the address names
    DeclaredGain read(Place place, String asked) {
        TimePlaces.same(place, code, asked);
        if (source == Source.WORKING_TIME_REFORM) {
            throw place.at("source").unfit("api.unfit.reform");
        }
        return new DeclaredGain(
                code,
                place.text("department", department),
                place.year("year", year),
                source,
                TimePlaces.hours(place, hours),
                Optional.ofNullable(contribution).map(named -> TimePlaces.code(place.at("contribution"), named)),
                place.text("basis", basis));
    }
}
