package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.picture.Lines;
import fr.continuum.adapters.web.picture.MapGraph;
import fr.continuum.adapters.web.picture.MapLayout;
import fr.continuum.adapters.web.picture.MapPicture;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.StrategicMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The strategic map of an objective, drawn; its cards and arrows are its table, too.
///
/// @param size actions that count under it and were not given up
/// @param fullness what R04 says of that
/// @param cards as they are read: from the left, then down; those no arrow touches come last
public record MapView(
        MapPicture picture, int size, StrategicMap.Fullness fullness, List<Card> cards, List<Drawn> arrows) {

    /// Inside a card, its band and margins left out, and the size of the letters of its label: as `carte.css` has
    /// them.
    private static final double INSIDE = 204;

    private static final double LETTERS = 14;
    private static final int MOST_LINES = 3;
    private static final double CARD_WIDTH = 232;
    private static final double CARD_HEIGHT = 108;
    private static final double WORD_LETTERS = 12;
    private static final double AROUND_WORD = 14;

    public MapView {
        cards = List.copyOf(cards);
        arrows = List.copyOf(arrows);
    }

    /// An action on the map.
    ///
    /// @param lines its label, cut to the card
    /// @param counts the objective it counts under; null where that is this map's
    /// @param arrows all its arrows, also those that lead elsewhere
    public record Card(
            Standing standing,
            String href,
            MapPicture.Spot spot,
            List<String> lines,
            Line.@Nullable Part counts,
            List<Arrow> arrows) {

        public String code() {
            return standing.element().code().value();
        }
    }

    /// An arrow of the map.
    public record Drawn(ActionLink link, MapPicture.Route route) {}

    /// @param standings of the plan the map was drawn from
    /// @param words what an arrow says
    static MapView of(
            StrategicMap map,
            MandatePlan plan,
            Standings standings,
            ElementNames names,
            Function<ActionLink.Kind, String> words) {
        List<Action> shown = Stream.of(map.counted(), map.contributing(), map.beyond())
                .flatMap(List::stream)
                .toList();
        List<ActionLink> links = map.links();
        MapPicture picture = MapLayout.of(new MapGraph(
                shown.stream()
                        .map(action -> new MapGraph.Card(action.code().value(), CARD_WIDTH, CARD_HEIGHT))
                        .toList(),
                IntStream.range(0, links.size())
                        .mapToObj(at -> arrow(at, links.get(at), words))
                        .toList()));
        List<Card> cards = new ArrayList<>();
        for (MapPicture.Spot spot : picture.spots()) {
            Action action = (Action) plan.find(new PlanCode(spot.id())).orElseThrow();
            boolean here = map.counted().contains(action);
            cards.add(new Card(
                    standings.of(action),
                    names.name(spot.id()).href(),
                    spot,
                    Lines.of(action.label(), INSIDE, LETTERS, MOST_LINES),
                    here
                            ? null
                            : action.principal()
                                    .map(code -> names.name(code.value()))
                                    .orElse(null),
                    Arrow.of(plan.content(), action.code(), names)));
        }
        return new MapView(
                picture,
                map.size(plan),
                map.fullness(plan),
                cards,
                IntStream.range(0, links.size())
                        .mapToObj(
                                at -> new Drawn(links.get(at), picture.routes().get(at)))
                        .toList());
    }

    private static MapGraph.Arrow arrow(int at, ActionLink link, Function<ActionLink.Kind, String> words) {
        return new MapGraph.Arrow(
                Integer.toString(at),
                link.from().value(),
                link.to().value(),
                Lines.width(words.apply(link.kind()), WORD_LETTERS) + AROUND_WORD);
    }
}
