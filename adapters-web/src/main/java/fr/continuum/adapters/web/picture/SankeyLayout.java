package fr.continuum.adapters.web.picture;

import fr.continuum.adapters.web.picture.Sankey.Blade;
import fr.continuum.adapters.web.picture.Sankey.Box;
import fr.continuum.adapters.web.picture.Sankey.Fan;
import fr.continuum.adapters.web.picture.Sankey.Ribbon;
import fr.continuum.adapters.web.picture.Strand.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Lays strands out in three columns: every thickness is the size of an amount on one scale, the same everywhere, so
/// that what leaves a place is what came to it. Amounts too small to be seen keep a hair's breadth, and words the room
/// they need: none is cut.
public final class SankeyLayout {

    private static final int NODE = 14;
    private static final double GAP = 10;
    private static final double LEAST_ROW = 22;
    private static final double HAIR = 1;
    private static final double MARGIN = 10;

    /// What it is drawn for: how wide, where its columns stand, how high its whole amount is.
    ///
    /// Words of the first column end before it, those of the others stand between it and the next.
    public enum Shape {
        /// A screen.
        SCREEN(1120, 236, 548, 872, 420),

        /// A sheet of paper, or a small screen: letters are larger beside the whole.
        SHEET(760, 158, 372, 598, 330);

        private static final double BESIDE = 22;

        private final int width;
        private final int first;
        private final int second;
        private final int third;
        private final double height;

        Shape(int width, int first, int second, int third, double height) {
            this.width = width;
            this.first = first;
            this.second = second;
            this.third = third;
            this.height = height;
        }

        List<Integer> columns() {
            return List.of(first, second, third);
        }

        /// What each column has for its words.
        List<Double> words() {
            return List.of(first - BESIDE / 2, third - second - BESIDE * 3 / 2, width - third - BESIDE);
        }
    }

    private final Shape shape;
    private final List<Strand> strands;
    private final double scale;
    private final List<Column> columns;

    private SankeyLayout(List<Strand> strands, Shape shape) {
        this.shape = shape;
        this.strands = strands.stream().filter(strand -> strand.amount() != 0).toList();
        double size = this.strands.stream().mapToDouble(Strand::amount).sum();
        this.scale = size == 0 ? 0 : shape.height / size;
        this.columns = List.of(
                new Column(this.strands, Strand::from),
                new Column(this.strands, Strand::through),
                new Column(this.strands, Strand::to));
    }

    /// The picture of these strands; those of nothing are left out.
    public static Sankey of(List<Strand> strands, Shape shape) {
        return new SankeyLayout(strands, shape).sankey();
    }

    private Sankey sankey() {
        double height = 0;
        List<List<Box>> boxes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boxes.add(columns.get(i).boxes(shape.columns().get(i), shape.words().get(i), scale));
            height = Math.max(height, columns.get(i).height());
        }
        List<Ribbon> ribbons = new ArrayList<>(ribbons(0, Strand::from, Strand::through));
        ribbons.addAll(ribbons(1, Strand::through, Strand::to));
        return new Sankey(shape.width, (int) Math.ceil(height + MARGIN), shape.columns(), boxes, ribbons, fans());
    }

    private record Pair(Place from, Place to) {}

    private List<Ribbon> ribbons(int left, Function<Strand, Place> from, Function<Strand, Place> to) {
        Map<Pair, Long> sums = new LinkedHashMap<>();
        strands.forEach(
                strand -> sums.merge(new Pair(from.apply(strand), to.apply(strand)), strand.amount(), Math::addExact));
        Column out = columns.get(left);
        Column in = columns.get(left + 1);
        Map<String, Double> leaving = new HashMap<>();
        Map<String, Double> coming = new HashMap<>();
        return sums.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<Pair, Long> e) -> out.rank(e.getKey().from()))
                        .thenComparingInt(e -> in.rank(e.getKey().to())))
                .map(e -> {
                    double thickness = thickness(e.getValue(), scale);
                    double y1 = out.top(e.getKey().from())
                            + take(leaving, e.getKey().from(), thickness);
                    double y2 =
                            in.top(e.getKey().to()) + take(coming, e.getKey().to(), thickness);
                    return new Ribbon(
                            path(
                                    shape.columns().get(left) + NODE,
                                    y1,
                                    shape.columns().get(left + 1),
                                    y2,
                                    thickness),
                            e.getKey().to().style(),
                            e.getKey().from().label(),
                            e.getKey().to().label(),
                            e.getValue());
                })
                .toList();
    }

    private static double take(Map<String, Double> taken, Place place, double thickness) {
        double at = taken.getOrDefault(place.id(), 0.0);
        taken.put(place.id(), at + thickness);
        return at;
    }

    private static String path(int x1, double y1, int x2, double y2, double thickness) {
        return String.format(
                Locale.ROOT,
                "M%1$d %2$.1fC%3$.1f %2$.1f %3$.1f %4$.1f %5$d %4$.1fV%6$.1fC%3$.1f %6$.1f %3$.1f %7$.1f %1$d %7$.1fZ",
                x1,
                y1,
                (x1 + x2) / 2.0,
                y2,
                x2,
                y2 + thickness,
                y1 + thickness);
    }

    private List<Fan> fans() {
        Column middle = columns.get(1);
        Column last = columns.get(2);
        Map<Pair, Long> sums = new LinkedHashMap<>();
        strands.forEach(strand -> sums.merge(new Pair(strand.through(), strand.to()), strand.amount(), Math::addExact));
        long largest = sums.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return middle.sorted().stream()
                .map(place -> new Fan(
                        place,
                        middle.amount(place),
                        sums.entrySet().stream()
                                .filter(e -> e.getKey().from().equals(place))
                                .sorted(Comparator.comparingInt(
                                        e -> last.rank(e.getKey().to())))
                                .map(e -> new Blade(e.getKey().to(), e.getValue(), Bar.length(e.getValue(), largest)))
                                .toList()))
                .toList();
    }

    private static double thickness(long amount, double scale) {
        return Math.max(HAIR, amount * scale);
    }

    /// The places of one column, largest first within their order.
    private static final class Column {

        private final Map<Place, Long> amounts = new LinkedHashMap<>();
        private final List<Place> sorted;
        private final Map<String, Double> tops = new HashMap<>();
        private double height = MARGIN;

        Column(List<Strand> strands, Function<Strand, Place> side) {
            strands.forEach(strand -> amounts.merge(side.apply(strand), strand.amount(), Math::addExact));
            sorted = amounts.keySet().stream()
                    .sorted(Comparator.comparingInt(Place::order)
                            .thenComparing(
                                    Comparator.comparingLong(this::amount).reversed())
                            .thenComparing(Place::id))
                    .toList();
        }

        List<Box> boxes(int x, double words, double scale) {
            List<Box> boxes = new ArrayList<>();
            for (Place place : sorted) {
                Label label = Label.of(place.label(), words);
                double thickness = thickness(amount(place), scale);
                double room = Math.max(LEAST_ROW, Math.max(label.height(), thickness));
                double top = height + (room - thickness) / 2;
                tops.put(place.id(), top);
                boxes.add(new Box(place, label, amount(place), x, top, thickness));
                height += room + GAP;
            }
            return boxes;
        }

        List<Place> sorted() {
            return sorted;
        }

        long amount(Place place) {
            return amounts.getOrDefault(place, 0L);
        }

        double top(Place place) {
            return tops.getOrDefault(place.id(), 0.0);
        }

        int rank(Place place) {
            return sorted.indexOf(place);
        }

        double height() {
            return height;
        }
    }
}
