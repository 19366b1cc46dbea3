package fr.continuum.adapters.web.picture;

import fr.continuum.adapters.web.picture.MapGraph.Card;
import fr.continuum.adapters.web.picture.MapPicture.Route;
import fr.continuum.adapters.web.picture.MapPicture.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Cards with their arrows, laid out by the layered algorithm of ELK.
final class ElkMap {

    private static final double WORD_HEIGHT = 16;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

    /// @param cards that its arrows go between, and others
    /// @param options says how it is to be laid out
    ElkMap(List<Card> cards, List<MapGraph.Arrow> arrows, Consumer<ElkNode> options) {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        options.accept(root);
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
        if (arrow.wordWidth() > 0) {
            ElkLabel word = ElkGraphUtil.createLabel(arrow.id(), edge);
            word.setDimensions(arrow.wordWidth(), WORD_HEIGHT);
            word.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
        return edge;
    }

    double width() {
        return nodes.isEmpty() ? 0 : root.getWidth();
    }

    double height() {
        return nodes.isEmpty() ? 0 : root.getHeight();
    }

    /// In the order of the graph.
    List<Spot> spots() {
        return nodes.values().stream()
                .map(node ->
                        new Spot(node.getIdentifier(), node.getX(), node.getY(), node.getWidth(), node.getHeight()))
                .toList();
    }

    /// In the order of the graph.
    List<Route> routes() {
        return edges.entrySet().stream()
                .map(edge -> route(edge.getKey(), edge.getValue()))
                .toList();
    }

    private static Route route(String id, ElkEdge edge) {
        String path = RoundedPath.of(edge.getSections().getFirst());
        return edge.getLabels().stream()
                .findFirst()
                .map(word -> new Route(id, path, word.getX() + word.getWidth() / 2, word.getY() + word.getHeight() / 2))
                .orElseGet(() -> new Route(id, path, 0, 0));
    }
}
