package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.indicator.IndicatorRow;
import fr.continuum.adapters.web.indicator.IndicatorsOf;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.StrategicMap;
import fr.continuum.domain.trace.Continuum;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what a strategic map shows, and has it drawn.
@Component
final class MapReading {

    private final IndicatorsOf indicators;
    private final MapMeansReading means;
    private final Texts texts;

    MapReading(IndicatorsOf indicators, MapMeansReading means, Texts texts) {
        this.indicators = indicators;
        this.means = means;
        this.texts = texts;
    }

    MapView of(PlanSeen seen, Continuum continuum, Objective objective, Locale locale) {
        MandatePlan plan = seen.plan().orElseThrow();
        StrategicMap map = StrategicMap.of(plan, objective);
        MapMeansReading.Gets gets = means.of(seen, continuum, objective, map.counted(), locale);
        List<MapCard> cards = cards(seen, continuum, map, gets.byAction());
        Set<String> once = new HashSet<>();
        List<IndicatorRow> measures = measures(seen, scope(plan, objective)).values().stream()
                .flatMap(List::stream)
                .filter(row -> once.add(row.indicator().code()))
                .toList();
        Figures say = Figures.in(locale);
        MapDrawing wide =
                MapShape.WIDE.draw(new MapShape.Asked(cards, map.links(), measures, gets.whole(), texts, say));
        List<MapCard> asRead = wide.cards().stream().map(MapDrawing.Placed::of).toList();
        MapShape.Asked again = new MapShape.Asked(asRead, map.links(), measures, gets.whole(), texts, say);
        return new MapView(
                List.of(wide, MapShape.TALL.draw(again)),
                SheetShape.draw(again),
                map.size(plan),
                map.fullness(plan),
                asRead,
                map.links().size(),
                measures,
                gets.whole());
    }

    private List<MapCard> cards(
            PlanSeen seen, Continuum continuum, StrategicMap map, Map<PlanCode, List<MapMeans>> gets) {
        MandatePlan plan = seen.plan().orElseThrow();
        Standings standings = new Standings(seen, continuum);
        ElementNames names = ElementNames.of(seen.place(), plan.content());
        List<Action> shown = Stream.of(map.counted(), map.contributing(), map.beyond())
                .flatMap(List::stream)
                .toList();
        Map<PlanCode, List<IndicatorRow>> measured =
                measures(seen, shown.stream().map(Action::code).toList());
        return shown.stream()
                .map(action -> new MapCard(
                        standings.of(action),
                        names.name(action.code().value()).href(),
                        map.counted().contains(action)
                                ? null
                                : action.principal()
                                        .map(code -> names.name(code.value()))
                                        .orElse(null),
                        Arrow.of(plan.content(), action.code(), names),
                        gets.getOrDefault(action.code(), List.of()),
                        measured.getOrDefault(action.code(), List.of())))
                .toList();
    }

    /// The objective, and objectives below it.
    private static List<PlanCode> scope(MandatePlan plan, Objective objective) {
        return Stream.concat(
                        Stream.of(objective.code()),
                        plan.below(objective.code()).stream()
                                .filter(Objective.class::isInstance)
                                .map(Objective.class::cast)
                                .flatMap(below -> scope(plan, below).stream()))
                .toList();
    }

    private Map<PlanCode, List<IndicatorRow>> measures(PlanSeen seen, Collection<PlanCode> codes) {
        return indicators.rows(
                seen.whose().owner(),
                codes,
                seen.day(),
                seen.whose().autorite(),
                seen.isToday() ? "" : seen.day().toString());
    }
}
