package fr.continuum.adapters.web.picture;

import fr.continuum.adapters.web.picture.MapGraph.Card;
import fr.continuum.adapters.web.picture.MapPicture.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.graph.ElkNode;
import org.springframework.util.ConcurrentLruCache;

/// Lays a map out so that its arrows go from left to right: what comes first stands on the left. Cards no arrow
/// touches stand below in rows.
///
/// The layered algorithm is that of ELK. One graph is laid out once: the last maps asked for are remembered.
public final class MapLayout {

    private static final double GAP = 24;
    private static final double MARGIN = 8;
    /// Room for the words above the cards that stand apart.
    private static final double HEADING = 40;
    /// The width rows of cards apart fill at least.
    private static final double LEAST_WIDTH = 1060;

    private static final int REMEMBERED = 256;
    private static final ConcurrentLruCache<MapGraph, MapPicture> MAPS =
            new ConcurrentLruCache<>(REMEMBERED, MapLayout::layOut);

    private MapLayout() {}

    public static MapPicture of(MapGraph graph) {
        return MAPS.get(graph);
    }

    private static MapPicture layOut(MapGraph graph) {
        Set<String> touched = new HashSet<>();
        graph.arrows().stream()
                .flatMap(arrow -> Stream.of(arrow.from(), arrow.to()))
                .forEach(touched::add);
        List<Card> linked = graph.cards().stream()
                .filter(card -> touched.contains(card.id()))
                .toList();
        List<Card> apart = graph.cards().stream()
                .filter(card -> !touched.contains(card.id()))
                .toList();
        ElkMap above = new ElkMap(linked, graph.arrows(), MapLayout::fromLeftToRight);
        double bottom = above.height();
        double width = Math.max(LEAST_WIDTH, above.width());
        List<Spot> spots = new ArrayList<>(above.spots().stream()
                .sorted(Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y))
                .toList());
        Optional<Double> heading = linked.isEmpty() || apart.isEmpty() ? Optional.empty() : Optional.of(bottom);
        double height = rows(apart, bottom + (heading.isPresent() ? HEADING : MARGIN), width, spots);
        return new MapPicture(
                (int) Math.ceil(width), (int) Math.ceil(Math.max(bottom, height)), spots, above.routes(), heading);
    }

    private static void fromLeftToRight(ElkNode root) {
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
        root.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 2 * GAP);
        root.setProperty(CoreOptions.ASPECT_RATIO, 2.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, GAP / 2);
    }

    /// Adds cards row after row.
    ///
    /// @return where the last row ends
    private static double rows(List<Card> cards, double top, double width, List<Spot> spots) {
        double x = MARGIN;
        double y = top;
        double end = top;
        for (Card card : cards) {
            if (x > MARGIN && x + card.width() + MARGIN > width) {
                x = MARGIN;
                y = end + GAP;
            }
            spots.add(new Spot(card.id(), x, y, card.width(), card.height()));
            x += card.width() + GAP;
            end = Math.max(end, y + card.height());
        }
        return cards.isEmpty() ? 0 : end + MARGIN;
    }
}
