package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.indicator.IndicatorRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An action on the map.
///
/// @param counts the objective it counts under; null where that is this map's
/// @param arrows all its arrows, also those that lead elsewhere
/// @param means what it gets, kind by kind; none where it counts elsewhere
/// @param measures indicators of it
public record MapCard(
        Standing standing,
        String href,
        Line.@Nullable Part counts,
        List<Arrow> arrows,
        List<MapMeans> means,
        List<IndicatorRow> measures) {

    public MapCard {
        arrows = List.copyOf(arrows);
        means = List.copyOf(means);
        measures = List.copyOf(measures);
    }

    public String code() {
        return standing.element().code().value();
    }
}
