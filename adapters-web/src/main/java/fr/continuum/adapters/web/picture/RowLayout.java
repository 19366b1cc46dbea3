package fr.continuum.adapters.web.picture;

import fr.continuum.adapters.web.picture.MapGraph.Card;
import fr.continuum.adapters.web.picture.MapPicture.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.graph.ElkNode;
import org.springframework.util.ConcurrentLruCache;

/// Lays a map out for a sheet of paper, in rows of few cards, arrows from one row down to the next, or in columns of
/// few, arrows from the left to the right. Cards no arrow touches fill what room there is left. Rows and columns are
/// those of ELK (Coffman and Graham, who bound them). One graph is laid out once.
public final class RowLayout {

    /// Between cards of a row, and between rows that no arrow goes between.
    public static final double GAP = 12;

    private static final double BETWEEN_ROWS = 12;
    private static final double BETWEEN_ARROWS = 4;
    private static final double MARGIN = 2;

    private static final int REMEMBERED = 1024;
    private static final ConcurrentLruCache<Asked, MapPicture> MAPS =
            new ConcurrentLruCache<>(REMEMBERED, RowLayout::layOut);

    private RowLayout() {}

    private record Asked(MapGraph graph, int most, boolean down) {}

    /// In rows.
    ///
    /// @param most how many cards stand side by side
    public static MapPicture inRows(MapGraph graph, int most) {
        return MAPS.get(new Asked(graph, most, true));
    }

    /// In columns.
    ///
    /// @param most how many cards stand one under another
    public static MapPicture inColumns(MapGraph graph, int most) {
        return MAPS.get(new Asked(graph, most, false));
    }

    private static MapPicture layOut(Asked asked) {
        ElkMap map = new ElkMap(asked.graph().cards(), asked.graph().arrows(), root -> options(root, asked));
        return new MapPicture(
                (int) Math.ceil(map.width()),
                (int) Math.ceil(map.height()),
                map.spots().stream()
                        .sorted(Comparator.comparingDouble(Spot::y).thenComparingDouble(Spot::x))
                        .toList(),
                map.routes(),
                Optional.empty());
    }

    private static void options(ElkNode root, Asked asked) {
        root.setProperty(CoreOptions.DIRECTION, asked.down() ? Direction.DOWN : Direction.RIGHT);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.COFFMAN_GRAHAM);
        root.setProperty(LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, asked.most());
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_ROWS);
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, BETWEEN_ARROWS);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, BETWEEN_ARROWS);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_ARROWS);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_ARROWS);
    }

    /// The same cards in rows and no arrow, where words on the cards say them.
    public static MapPicture withoutArrows(List<Card> cards, int across) {
        List<Spot> spots = new ArrayList<>();
        double width = 0;
        double y = MARGIN;
        for (int from = 0; from < cards.size(); from += across) {
            double x = MARGIN;
            double end = y;
            for (Card card : cards.subList(from, Math.min(cards.size(), from + across))) {
                spots.add(new Spot(card.id(), x, y, card.width(), card.height()));
                x += card.width() + GAP;
                end = Math.max(end, y + card.height());
            }
            width = Math.max(width, x - GAP + MARGIN);
            y = end + GAP;
        }
        return new MapPicture(
                (int) Math.ceil(width),
                (int) Math.ceil(cards.isEmpty() ? 0 : y - GAP + MARGIN),
                spots,
                List.of(),
                Optional.empty());
    }
}
