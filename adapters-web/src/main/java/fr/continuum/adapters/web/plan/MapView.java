package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.indicator.IndicatorRow;
import fr.continuum.domain.plan.StrategicMap;
import java.util.List;

/// The strategic map of an objective, drawn for a wide screen, for a narrow one and for a sheet of paper; what it is
/// drawn from is its table, too.
///
/// @param drawings for screens
/// @param size actions that count under it and were not given up
/// @param fullness what R04 says of that
/// @param cards as they are read: from the left, then down; those no arrow touches come last
/// @param links how many arrows there are
/// @param measures indicators of the objective itself, and of objectives below it
/// @param means what it gets, kind by kind
public record MapView(
        List<MapDrawing> drawings,
        MapSheet sheet,
        int size,
        StrategicMap.Fullness fullness,
        List<MapCard> cards,
        int links,
        List<IndicatorRow> measures,
        List<MapMeans> means) {

    public MapView {
        drawings = List.copyOf(drawings);
        cards = List.copyOf(cards);
        measures = List.copyOf(measures);
        means = List.copyOf(means);
    }

    /// How many of its actions count under another objective.
    public long elsewhere() {
        return cards.stream().filter(card -> card.counts() != null).count();
    }
}
