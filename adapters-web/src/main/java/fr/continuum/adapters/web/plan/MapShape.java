package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.indicator.IndicatorRow;
import fr.continuum.adapters.web.picture.ColumnLayout;
import fr.continuum.adapters.web.picture.Lines;
import fr.continuum.adapters.web.picture.MapGraph;
import fr.continuum.adapters.web.picture.MapLayout;
import fr.continuum.adapters.web.picture.MapPicture;
import fr.continuum.adapters.web.plan.MapDrawing.Box;
import fr.continuum.adapters.web.plan.MapDrawing.Docked;
import fr.continuum.adapters.web.plan.MapDrawing.Drawn;
import fr.continuum.adapters.web.plan.MapDrawing.Lane;
import fr.continuum.adapters.web.plan.MapDrawing.Mark;
import fr.continuum.adapters.web.plan.MapDrawing.Means;
import fr.continuum.adapters.web.plan.MapDrawing.Measured;
import fr.continuum.adapters.web.plan.MapDrawing.Placed;
import fr.continuum.adapters.web.plan.MapDrawing.Said;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.plan.ActionLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How maps are drawn: where each part of a card stands, and the bands above and below. Sizes of letters are those of
/// `carte.css`.
enum MapShape {
    /// From the left to the right, the words of arrows on them.
    WIDE(232, 249, 4) {
        @Override
        MapPicture layOut(MapGraph graph) {
            return MapLayout.of(graph);
        }
    },

    /// One card under another, as wide as a phone; arrows beside them, their words on the card they leave.
    TALL(ColumnLayout.CARD_WIDTH, ColumnLayout.WIDTH, 1) {
        @Override
        MapPicture layOut(MapGraph graph) {
            return ColumnLayout.of(graph);
        }
    };

    private static final double BESIDE_BAND = 20;
    private static final double RIGHT = 8;
    private static final double LABEL_AT = 42;
    private static final double LABEL = 14;
    private static final double LABEL_LINE = 17;

    /// Words are never cut: a box has the lines they need.
    private static final int ALL = Integer.MAX_VALUE;

    private static final double SMALL = 13;
    private static final double SMALL_LINE = 17;
    private static final double MARK = 18;
    private static final double MARK_GAP = 6;
    private static final double DOCKED = 9;
    private static final double MARGIN = 8;
    private static final double GAP = 16;
    private static final double HEADING = 30;
    private static final double SECOND_LINE = 17;
    private static final double AROUND_MEASURE = 37;
    private static final double MEANS_HEIGHT = 98;
    private static final double NO_MEANS_HEIGHT = 36;
    private static final double AROUND_WORD = 14;

    private final double cardWidth;
    private final double nodeWidth;
    private final int nodesAcross;

    MapShape(double cardWidth, double nodeWidth, int nodesAcross) {
        this.cardWidth = cardWidth;
        this.nodeWidth = nodeWidth;
        this.nodesAcross = nodesAcross;
    }

    abstract MapPicture layOut(MapGraph graph);

    /// What is to be drawn.
    ///
    /// @param cards in the order they are read on a narrow screen
    record Asked(
            List<MapCard> cards,
            List<ActionLink> links,
            List<IndicatorRow> measures,
            List<MapMeans> means,
            Texts texts,
            Figures say) {

        /// What an arrow says.
        String word(ActionLink link) {
            return texts.say("plan.arrow." + link.kind());
        }

        /// The mark of a kind of means.
        String sign(MapMeans of) {
            return texts.say("map.sign." + of.kind());
        }
    }

    MapDrawing draw(Asked asked) {
        List<Placed> unplaced =
                asked.cards().stream().map(card -> card(card, asked)).toList();
        MapPicture picture = layOut(new MapGraph(
                unplaced.stream()
                        .map(card -> new MapGraph.Card(
                                card.of().code(), cardWidth, card.spot().height()))
                        .toList(),
                IntStream.range(0, asked.links().size())
                        .mapToObj(at -> arrow(at, asked.links().get(at), asked))
                        .toList()));
        return new MapDrawing(
                name().toLowerCase(Locale.ROOT),
                picture.width(),
                measures(asked),
                picture,
                picture.spots().stream().map(spot -> at(spot, unplaced)).toList(),
                IntStream.range(0, asked.links().size())
                        .mapToObj(at -> new Drawn(
                                asked.links().get(at), picture.routes().get(at)))
                        .toList(),
                means(asked.means()));
    }

    private static MapGraph.Arrow arrow(int at, ActionLink link, Asked asked) {
        return new MapGraph.Arrow(
                Integer.toString(at),
                link.from().value(),
                link.to().value(),
                Lines.width(asked.word(link), SMALL) + AROUND_WORD);
    }

    private static Placed at(MapPicture.Spot spot, List<Placed> unplaced) {
        Placed card = unplaced.stream()
                .filter(one -> one.of().code().equals(spot.id()))
                .findFirst()
                .orElseThrow();
        return new Placed(
                card.of(), spot, card.face(), card.lines(), card.arrows(), card.said(), card.marks(), card.measures());
    }

    /// A card with all its parts, that has no place yet.
    private Placed card(MapCard card, Asked asked) {
        List<String> lines = Lines.of(card.standing().element().label(), cardWidth - BESIDE_BAND - RIGHT, LABEL, ALL);
        double down = LABEL_AT + LABEL_LINE * Math.max(0, lines.size() - 1) + 6;
        List<Said> arrows = new ArrayList<>();
        if (this == TALL) {
            for (Arrow arrow : card.arrows().stream().filter(Arrow::leaves).toList()) {
                arrows.add(new Said(down + SMALL_LINE - 2, arrow));
                down += SMALL_LINE;
            }
        }
        List<Mark> marks = marks(card.means(), asked, down + 4);
        if (!marks.isEmpty()) {
            down = marks.getLast().y() + MARK;
        }
        boolean says = card.counts() != null || card.standing().plannedCents().isPresent();
        double said = down + SMALL_LINE + 1;
        double face = says ? said + 10 : down + 10;
        List<Docked> measures = new ArrayList<>();
        double end = face;
        for (IndicatorRow row : card.measures()) {
            List<String> label = Lines.of(row.indicator().label(), cardWidth - BESIDE_BAND - 2 * RIGHT, SMALL, ALL);
            double height = label.size() * SMALL_LINE + DOCKED;
            measures.add(new Docked(end, height, row, label));
            end += height;
        }
        return new Placed(
                card,
                new MapPicture.Spot(card.code(), 0, 0, cardWidth, end),
                face,
                lines,
                arrows,
                said,
                marks,
                measures);
    }

    private List<Mark> marks(List<MapMeans> means, Asked asked, double top) {
        List<Mark> marks = new ArrayList<>();
        double x = BESIDE_BAND;
        double y = top;
        for (MapMeans one : means) {
            double width = Lines.width(asked.sign(one) + " " + one.figure(), SMALL) + 12;
            if (x > BESIDE_BAND && x + width + RIGHT > cardWidth) {
                x = BESIDE_BAND;
                y += MARK + 4;
            }
            marks.add(new Mark(x, y, width, one));
            x += width + MARK_GAP;
        }
        return marks;
    }

    /// As many in a row as there is room for; a row is as high as the highest of them.
    private Lane<Measured> measures(Asked asked) {
        List<Measured> nodes = new ArrayList<>();
        double y = heading();
        for (int from = 0; from < asked.measures().size(); from += nodesAcross) {
            List<Measured> row =
                    asked.measures().subList(from, Math.min(asked.measures().size(), from + nodesAcross)).stream()
                            .map(one -> measured(one, asked.say()))
                            .toList();
            double height = row.stream()
                            .mapToDouble(one ->
                                    one.lines().size() * LABEL_LINE + one.last().size() * SMALL_LINE)
                            .max()
                            .orElse(0)
                    + AROUND_MEASURE;
            for (int i = 0; i < row.size(); i++) {
                Measured one = row.get(i);
                nodes.add(new Measured(box(i, y, height), one.row(), one.lines(), one.last()));
            }
            y += height + GAP;
        }
        return new Lane<>(y, nodes);
    }

    /// What is written of an indicator that has no place yet.
    private Measured measured(IndicatorRow row, Figures say) {
        double room = nodeWidth - 2 * BESIDE_BAND - RIGHT;
        return new Measured(
                box(0, 0, 0),
                row,
                Lines.of(row.indicator().label(), room, LABEL, ALL),
                Lines.of(MapDrawing.last(row, say), room, SMALL, ALL));
    }

    /// What there is first, then, in little room, what there is none of.
    private Lane<Means> means(List<MapMeans> means) {
        List<Means> nodes = new ArrayList<>();
        double y = heading();
        for (boolean none : new boolean[] {false, true}) {
            List<MapMeans> own =
                    means.stream().filter(one -> one.isNone() == none).toList();
            double height = none ? NO_MEANS_HEIGHT : MEANS_HEIGHT;
            for (int at = 0; at < own.size(); at++) {
                int across = at % nodesAcross;
                y += at > 0 && across == 0 ? height + GAP : 0;
                nodes.add(new Means(box(across, y, height), own.get(at)));
            }
            y += own.isEmpty() ? 0 : height + GAP;
        }
        return new Lane<>(y, nodes);
    }

    private double heading() {
        return this == TALL ? HEADING + SECOND_LINE : HEADING;
    }

    private Box box(int across, double y, double height) {
        double margin = this == TALL ? 0 : MARGIN;
        return new Box(margin + across * (nodeWidth + GAP), y, nodeWidth, height);
    }
}
