package fr.continuum.adapters.web.picture;

import fr.continuum.adapters.web.picture.MapGraph.Card;
import fr.continuum.adapters.web.picture.MapPicture.Route;
import fr.continuum.adapters.web.picture.MapPicture.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lays a map out for a narrow screen: cards one under another in the order they are given, and arrows beside them,
/// each from the border of its card to that of the other. Arrows that pass the same height never share a lane; short
/// ones run nearest to the cards.
public final class ColumnLayout {

    public static final double WIDTH = 356;
    public static final double CARD_WIDTH = 300;

    private static final double GAP = 18;
    private static final double CORNER = 6;

    /// From the border of cards to the first lane, and from one lane to the next at most.
    private static final double FIRST = 14;

    private static final double APART = 9;

    /// From the corner of a card to the first arrow on its border.
    private static final double BORDER = 14;

    private final Map<String, Spot> spots = new HashMap<>();
    private final List<Spot> inOrder = new ArrayList<>();
    private double height;

    private ColumnLayout(List<Card> cards) {
        double y = 0;
        for (Card card : cards) {
            Spot spot = new Spot(card.id(), 0, y, CARD_WIDTH, card.height());
            spots.put(card.id(), spot);
            inOrder.add(spot);
            height = y + card.height();
            y = height + GAP;
        }
    }

    /// @param graph its widths are not looked at: cards are as wide as [#CARD_WIDTH]
    public static MapPicture of(MapGraph graph) {
        ColumnLayout column = new ColumnLayout(graph.cards());
        return new MapPicture(
                (int) WIDTH,
                (int) Math.ceil(column.height),
                column.inOrder,
                column.routes(graph.arrows()),
                Optional.empty());
    }

    /// An arrow between two heights.
    private record Way(MapGraph.Arrow arrow, double from, double to) {

        double top() {
            return Math.min(from, to);
        }

        double bottom() {
            return Math.max(from, to);
        }

        double length() {
            return bottom() - top();
        }
    }

    private List<Route> routes(List<MapGraph.Arrow> arrows) {
        List<Way> ways = ways(arrows);
        Map<Way, Integer> lanes = lanes(ways);
        int last = lanes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double apart = last == 0 ? 0 : Math.min(APART, (WIDTH - CARD_WIDTH - FIRST - 4) / last);
        return ways.stream()
                .map(way -> route(way, CARD_WIDTH + FIRST + lanes.getOrDefault(way, 0) * apart))
                .toList();
    }

    /// One end of an arrow, on the border of its card.
    private record End(MapGraph.Arrow arrow, boolean leaves) {

        String card() {
            return leaves ? arrow.from() : arrow.to();
        }

        String far() {
            return leaves ? arrow.to() : arrow.from();
        }
    }

    private List<Way> ways(List<MapGraph.Arrow> arrows) {
        Map<String, List<End>> ends = arrows.stream()
                .flatMap(arrow -> Stream.of(new End(arrow, true), new End(arrow, false)))
                .sorted(Comparator.comparingDouble(end -> spot(end.far()).y()))
                .collect(Collectors.groupingBy(End::card));
        return arrows.stream()
                .map(arrow -> new Way(arrow, height(ends, new End(arrow, true)), height(ends, new End(arrow, false))))
                .toList();
    }

    /// What goes up leaves higher than what goes down.
    private double height(Map<String, List<End>> ends, End end) {
        List<End> own = ends.getOrDefault(end.card(), List.of());
        Spot spot = spot(end.card());
        double room = spot.height() - 2 * BORDER;
        return spot.y() + BORDER + (own.size() == 1 ? room / 2 : room * own.indexOf(end) / (own.size() - 1));
    }

    private Spot spot(String card) {
        Spot spot = spots.get(card);
        if (spot == null) {
            throw new IllegalArgumentException("No card of this graph: " + card);
        }
        return spot;
    }

    private static Map<Way, Integer> lanes(List<Way> ways) {
        Map<Way, Integer> lanes = new HashMap<>();
        List<Way> shortest =
                ways.stream().sorted(Comparator.comparingDouble(Way::length)).toList();
        for (Way way : shortest) {
            int lane = 0;
            while (isTaken(lane, way, lanes)) {
                lane++;
            }
            lanes.put(way, lane);
        }
        return lanes;
    }

    private static boolean isTaken(int lane, Way way, Map<Way, Integer> lanes) {
        return lanes.entrySet().stream()
                .anyMatch(other -> other.getValue() == lane
                        && other.getKey().top() <= way.bottom()
                        && way.top() <= other.getKey().bottom());
    }

    private static Route route(Way way, double lane) {
        double down = way.from() <= way.to() ? 1 : -1;
        double corner = Math.min(CORNER, way.length() / 2);
        String path = String.format(
                Locale.ROOT,
                "M%1$.1f %2$.1fL%3$.1f %2$.1fQ%4$.1f %2$.1f %4$.1f %5$.1fL%4$.1f %6$.1fQ%4$.1f %7$.1f %3$.1f %7$.1fL%1$.1f"
                        + " %7$.1f",
                CARD_WIDTH,
                way.from(),
                lane - CORNER,
                lane,
                way.from() + down * corner,
                way.to() - down * corner,
                way.to());
        return new Route(way.arrow().id(), path, lane, (way.from() + way.to()) / 2);
    }
}
