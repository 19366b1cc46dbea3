package fr.continuum.adapters.web.picture;

import fr.continuum.adapters.web.picture.MapGraph.Card;
import fr.continuum.adapters.web.picture.MapPicture.Route;
import fr.continuum.adapters.web.picture.MapPicture.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.springframework.util.ConcurrentLruCache;

/// Lays a map out so that its arrows go from left to right: what comes first stands on the left. Cards no arrow
/// touches stand below in rows.
///
/// The layered algorithm is that of ELK. One graph is laid out once: the last maps asked for are remembered.
public final class MapLayout {

    private static final double GAP = 24;
    private static final double MARGIN = 8;
    private static final double WORD_HEIGHT = 16;
    /// Room for the words above the cards that stand apart.
    private static final double HEADING = 40;
    /// The width rows of cards apart fill at least.
    private static final double LEAST_WIDTH = 1060;

    private static final int REMEMBERED = 256;
    private static final ConcurrentLruCache<MapGraph, MapPicture> MAPS =
            new ConcurrentLruCache<>(REMEMBERED, MapLayout::layOut);

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

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
        Linked above = new Linked(linked, graph.arrows());
        double bottom = linked.isEmpty() ? 0 : above.root.getHeight();
        double width = Math.max(LEAST_WIDTH, linked.isEmpty() ? 0 : above.root.getWidth());
        List<Spot> spots = new ArrayList<>(above.spots());
        Optional<Double> heading = linked.isEmpty() || apart.isEmpty() ? Optional.empty() : Optional.of(bottom);
        double height = rows(apart, bottom + (heading.isPresent() ? HEADING : MARGIN), width, spots);
        return new MapPicture(
                (int) Math.ceil(width), (int) Math.ceil(Math.max(bottom, height)), spots, above.routes(), heading);
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

    /// Cards with their arrows, laid out by ELK.
    private static final class Linked {

        private final ElkNode root = ElkGraphUtil.createGraph();
        private final Map<String, ElkNode> nodes = new HashMap<>();
        private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

        Linked(List<Card> cards, List<MapGraph.Arrow> arrows) {
            root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
            root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
            root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
            root.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
            root.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 2 * GAP);
            root.setProperty(CoreOptions.ASPECT_RATIO, 2.0);
            root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, GAP / 2);
            cards.forEach(card -> nodes.put(card.id(), node(card)));
            arrows.forEach(arrow -> edges.put(arrow.id(), edge(arrow)));
            if (!cards.isEmpty()) {
                new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
            }
        }

        private ElkNode node(Card card) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setIdentifier(card.id());
            node.setDimensions(card.width(), card.height());
            return node;
        }

        private ElkEdge edge(MapGraph.Arrow arrow) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
            ElkLabel word = ElkGraphUtil.createLabel(arrow.id(), edge);
            word.setDimensions(arrow.wordWidth(), WORD_HEIGHT);
            word.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            return edge;
        }

        List<Spot> spots() {
            return nodes.values().stream()
                    .map(node ->
                            new Spot(node.getIdentifier(), node.getX(), node.getY(), node.getWidth(), node.getHeight()))
                    .sorted(Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y))
                    .toList();
        }

        /// In the order of the graph.
        List<Route> routes() {
            return edges.entrySet().stream()
                    .map(edge -> route(edge.getKey(), edge.getValue()))
                    .toList();
        }

        private static Route route(String id, ElkEdge edge) {
            ElkLabel word = edge.getLabels().getFirst();
            return new Route(
                    id,
                    RoundedPath.of(edge.getSections().getFirst()),
                    word.getX() + word.getWidth() / 2,
                    word.getY() + word.getHeight() / 2);
        }
    }
}
