package fr.continuum.adapters.web.indicator;

import fr.continuum.application.indicator.FollowedIndicator;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// An indicator on one line, wherever it is listed: the fragment `indicateurs-de :: table` shows them.
///
/// @param about code of what it measures; empty where nobody said
/// @param label of that; empty where the plan does not hold it
/// @param principal whether it measures what the list is about, rather than feeding it
/// @param href of its sheet
/// @param spark its trend, drawn small
public record IndicatorRow(
        Indicator indicator,
        Standing standing,
        String about,
        String label,
        boolean principal,
        String href,
        Curve spark) {

    private static final int SPARK_WIDTH = 120;
    private static final int SPARK_HEIGHT = 32;

    /// @param label of what it measures
    static IndicatorRow of(FollowedIndicator followed, String label, boolean principal, String autorite, String le) {
        Indicator indicator = followed.indicator();
        return new IndicatorRow(
                indicator,
                followed.standing(),
                indicator.principal().map(Object::toString).orElse(""),
                label,
                principal,
                sheet(indicator.code(), autorite, le),
                Curve.of(indicator, followed.measures(), followed.standing().today(), SPARK_WIDTH, SPARK_HEIGHT));
    }

    /// The address of the sheet of one.
    static String sheet(String code, String autorite, String le) {
        return UriComponentsBuilder.fromPath("/indicateurs/fiche")
                .queryParam("code", "{code}")
                .queryParamIfPresent("autorite", Optional.of(autorite).filter(said -> !said.isEmpty()))
                .queryParamIfPresent("le", Optional.of(le).filter(said -> !said.isEmpty()))
                .build(code)
                .toString();
    }

    public @Nullable Measure last() {
        return standing.last().orElse(null);
    }

    /// How it stands: the name of the message and of the shape.
    public String light() {
        return standing.light().name();
    }

    /// Names of the states of a measure in time: `STALE`, `FRESH`, or `UNKNOWN`; empty where nothing is awaited.
    public String freshness() {
        if (!indicator.isActive()) {
            return "";
        }
        if (!standing.freshness().isKnown()) {
            return "UNKNOWN";
        }
        return standing.freshness().isStale() ? "STALE" : "FRESH";
    }
}
