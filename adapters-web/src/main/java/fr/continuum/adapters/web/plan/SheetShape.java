package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.picture.MapGraph;
import fr.continuum.adapters.web.picture.MapPicture;
import fr.continuum.adapters.web.picture.RowLayout;
import fr.continuum.adapters.web.plan.MapDrawing.Drawn;
import fr.continuum.adapters.web.plan.MapSheet.Detail;
import fr.continuum.adapters.web.plan.MapSheet.Panel;
import fr.continuum.adapters.web.plan.MapSheet.Reading;
import fr.continuum.adapters.web.plan.MapSheet.Words;
import fr.continuum.adapters.web.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a map is drawn for one sheet: with all that screens show where that can be read, else with less detail; where
/// no detail leaves room for its arrows, each card says in words where its own lead. Of several numbers of cards side
/// by side, the first that can be read is taken; where none can, the one that can be read best.
final class SheetShape {

    private static final List<Way> WAYS = List.of(
            Way.rows(5), Way.rows(4), Way.columns(4, 176), Way.columns(5, 182), Way.rows(6), Way.columns(5, 150));

    private static final Band NONE = new Band(0, List.of());
    private static final int MOST_NODES = 7;
    private static final double HEADING = 17;
    private static final double BETWEEN = 10;
    private static final double GAP = 8;

    private final MapShape.Asked asked;
    private final SheetPanels panels;

    private SheetShape(MapShape.Asked asked) {
        this.asked = asked;
        this.panels = new SheetPanels(asked.texts(), asked.say());
    }

    static MapSheet draw(MapShape.Asked asked) {
        SheetShape shape = new SheetShape(asked);
        List<MapSheet> tried = new ArrayList<>();
        for (boolean said : new boolean[] {false, true}) {
            for (Detail detail : Detail.values()) {
                for (Way way : said ? WAYS.stream().filter(Way::down).toList() : WAYS) {
                    MapSheet sheet = shape.sheet(way, said, detail);
                    if (sheet.isLegible()) {
                        return sheet;
                    }
                    tried.add(sheet);
                }
            }
        }
        return tried.stream().max(Comparator.comparingDouble(MapSheet::letters)).orElseThrow();
    }

    /// How cards stand beside one another.
    ///
    /// @param most cards in a row, or in a column
    /// @param card how wide one is
    private record Way(boolean down, int most, double card) {

        static Way rows(int most) {
            return new Way(true, most, (MapSheet.ROOM_ACROSS - 6 - RowLayout.GAP * (most - 1)) / most);
        }

        static Way columns(int most, double card) {
            return new Way(false, most, card);
        }

        MapPicture layOut(MapGraph graph) {
            return down ? RowLayout.inRows(graph, most) : RowLayout.inColumns(graph, most);
        }
    }

    /// A band across the sheet, or the cards: boxes from its own top.
    private record Band(double height, List<Panel> panels) {}

    private MapSheet sheet(Way way, boolean said, Detail detail) {
        double cardWidth = way.card();
        Map<String, List<Panel>> stacks = asked.cards().stream()
                .collect(Collectors.toMap(MapCard::code, card -> stack(card, cardWidth, said, detail)));
        List<MapGraph.Card> cards = asked.cards().stream()
                .map(card -> new MapGraph.Card(card.code(), cardWidth, height(stacks, card.code())))
                .toList();
        MapPicture picture =
                said ? RowLayout.withoutArrows(cards, way.most()) : way.layOut(new MapGraph(cards, arrows()));
        double width = Math.max(MapSheet.ROOM_ACROSS, picture.width());
        boolean alone = detail == Detail.ALONE;
        Band above = alone ? NONE : band(asked.measures(), panels::measure, width);
        Band below = alone
                ? NONE
                : band(asked.means().stream().filter(one -> !one.isNone()).toList(), panels::means, width);
        double heading = alone ? 0 : HEADING;
        double down = alone ? 0 : heading + above.height() + BETWEEN;
        double under = down + picture.height() + BETWEEN;
        List<Panel> all = new ArrayList<>(moved(above.panels(), heading));
        picture.spots().forEach(spot -> all.addAll(stacked(stacks, spot, (width - picture.width()) / 2, down)));
        all.addAll(moved(below.panels(), under + heading));
        return new MapSheet(
                (int) Math.ceil(width),
                (int) Math.ceil(under + heading + below.height()),
                alone ? List.of() : headings(under),
                all,
                said
                        ? List.of()
                        : IntStream.range(0, asked.links().size())
                                .mapToObj(at -> new Drawn(
                                        asked.links().get(at), picture.routes().get(at)))
                                .toList(),
                (width - picture.width()) / 2,
                down,
                said ? Reading.IN_WORDS : way.down() ? Reading.DOWNWARDS : Reading.RIGHTWARDS);
    }

    private List<MapGraph.Arrow> arrows() {
        return IntStream.range(0, asked.links().size())
                .mapToObj(at -> new MapGraph.Arrow(
                        Integer.toString(at),
                        asked.links().get(at).from().value(),
                        asked.links().get(at).to().value(),
                        0))
                .toList();
    }

    /// A card and the indicators that hang under it.
    private List<Panel> stack(MapCard card, double width, boolean said, Detail detail) {
        return Stream.concat(
                        Stream.of(panels.card(card, width, said, detail)),
                        detail == Detail.FULL
                                ? card.measures().stream().map(row -> panels.docked(row, width))
                                : Stream.of())
                .toList();
    }

    private static double height(Map<String, List<Panel>> stacks, String code) {
        return stacks.getOrDefault(code, List.of()).stream()
                .mapToDouble(Panel::height)
                .sum();
    }

    private static List<Panel> stacked(
            Map<String, List<Panel>> stacks, MapPicture.Spot spot, double right, double down) {
        List<Panel> placed = new ArrayList<>();
        double y = spot.y() + down;
        for (Panel panel : stacks.getOrDefault(spot.id(), List.of())) {
            placed.add(panel.at(spot.x() + right, y));
            y += panel.height();
        }
        return placed;
    }

    private static List<Panel> moved(List<Panel> panels, double down) {
        return panels.stream()
                .map(panel -> panel.at(panel.x(), panel.y() + down))
                .toList();
    }

    /// Boxes side by side, as many as make the lowest band.
    private static <N> Band band(List<N> nodes, BiFunction<N, Double, Panel> panel, double width) {
        return IntStream.rangeClosed(1, Math.max(1, Math.min(MOST_NODES, nodes.size())))
                .mapToObj(across -> band(nodes, panel, width, across))
                .min(Comparator.comparingDouble(Band::height))
                .orElseThrow();
    }

    private static <N> Band band(List<N> nodes, BiFunction<N, Double, Panel> panel, double width, int across) {
        double each = (width - GAP * (across - 1)) / across;
        List<Panel> placed = new ArrayList<>();
        double y = 0;
        for (int from = 0; from < nodes.size(); from += across) {
            List<Panel> row = nodes.subList(from, Math.min(nodes.size(), from + across)).stream()
                    .map(node -> panel.apply(node, each))
                    .toList();
            for (int at = 0; at < row.size(); at++) {
                placed.add(row.get(at).at(at * (each + GAP), y));
            }
            y += row.stream().mapToDouble(Panel::height).max().orElse(0) + GAP;
        }
        return new Band(Math.max(0, y - GAP), placed);
    }

    private List<Words> headings(double under) {
        Texts texts = asked.texts();
        String none = asked.means().stream()
                .filter(MapMeans::isNone)
                .map(one -> texts.say("map.means." + one.kind()))
                .collect(Collectors.joining(", "));
        String means = texts.say("map.lane.means");
        String of = texts.say("map.lane.means.of");
        return List.of(
                heading(
                        texts.say(
                                "map.sheet.band",
                                texts.say("map.lane.measures"),
                                texts.say(asked.measures().isEmpty() ? "map.measures.none" : "map.lane.measures.of")),
                        0),
                heading(
                        none.isEmpty()
                                ? texts.say("map.sheet.band", means, of)
                                : texts.say("map.sheet.band.none", means, of, none),
                        under));
    }

    private static Words heading(String said, double top) {
        return new Words(0, top + 12, "apart", said, false);
    }
}
