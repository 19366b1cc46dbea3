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
import java.util.function.Supplier;

/// Lays strands out in three columns: every thickness is the size of an amount on one scale, the same everywhere, so
/// that what leaves a place is what came to it. Amounts too small to be seen keep a hair's breadth, and words the room
/// they need: none is cut.
public final class SankeyLayout {

    private static final int NODE = 14;
    private static final double HAIR = 1;
    private static final double MARGIN = 10;

    /// What it is drawn for: how wide, where its columns stand, how high its whole amount is.
    ///
    /// Words of the first column end before it, those of the others stand between it and the next.
    public enum Shape {
        /// A screen.
        SCREEN(1120, 236, 548, 872, 420, Label.LETTERS, 10),

        /// A small screen: letters are larger beside the whole.
        SHEET(760, 158, 372, 598, 330, Label.LETTERS, 10),

        /// A sheet of paper, in pixels of CSS: letters as small as can be read there, the last column with the
        /// most room for its words, which are the longest, so that all stands on one.
        PAPER(703, 118, 266, 452, 240, 11.6, 5),

        /// The same where the first column has many long names, of departments say: they take the room.
        PAPER_OF_NAMES(703, 208, 352, 504, 240, 11.6, 5);

        private static final double BESIDE = 22;
        private static final double LEAST_ROW = 22 / 14.0;

        private final int width;
        private final int first;
        private final int second;
        private final int third;
        private final double height;
        private final double letters;
        private final double gap;

        Shape(int width, int first, int second, int third, double height, double letters, double gap) {
            this.width = width;
            this.first = first;
            this.second = second;
            this.third = third;
            this.height = height;
            this.letters = letters;
            this.gap = gap;
        }

        double leastRow() {
            return LEAST_ROW * letters;
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
    private final List<Band> left;
    private final List<Band> right;
    private final double scale;
    private final List<Column> columns;

    private SankeyLayout(List<Band> left, List<Band> right, Shape shape) {
        this.shape = shape;
        this.left = added(left);
        this.right = added(right);
        long size = Math.max(size(this.left), size(this.right));
        this.scale = size == 0 ? 0 : shape.height / size;
        this.columns = List.of(
                new Column(List.of(sums(this.left, Band::from))),
                new Column(List.of(sums(this.left, Band::to), sums(this.right, Band::from))),
                new Column(List.of(sums(this.right, Band::to))));
    }

    /// What goes from a place of one column to one of the next.
    ///
    /// @param amount never negative
    public record Band(Place from, Place to, long amount) {

        public Band {
            if (amount < 0) {
                throw new IllegalArgumentException("What is taken off is told apart, not drawn: " + amount);
            }
        }
    }

    /// The picture of these strands; those of nothing are left out.
    public static Sankey of(List<Strand> strands, Shape shape) {
        return of(
                strands.stream()
                        .map(strand -> new Band(strand.from(), strand.through(), strand.amount()))
                        .toList(),
                strands.stream()
                        .map(strand -> new Band(strand.through(), strand.to(), strand.amount()))
                        .toList(),
                shape);
    }

    /// The picture of what goes from the first column to the second, and of what goes on to the third, where not
    /// all of either is told: a place of the middle is as large as the more that is known of it.
    public static Sankey of(List<Band> left, List<Band> right, Shape shape) {
        return new SankeyLayout(left, right, shape).sankey();
    }

    /// The picture for a sheet of paper, in whichever shape stands lower.
    public static Sankey onPaper(List<Strand> strands) {
        return lower(of(strands, Shape.PAPER), () -> of(strands, Shape.PAPER_OF_NAMES));
    }

    /// The same of bands.
    public static Sankey onPaper(List<Band> left, List<Band> right) {
        return lower(of(left, right, Shape.PAPER), () -> of(left, right, Shape.PAPER_OF_NAMES));
    }

    private static Sankey lower(Sankey usual, Supplier<Sankey> other) {
        if (!usual.isTall()) {
            return usual;
        }
        Sankey tried = other.get();
        return tried.height() < usual.height() ? tried : usual;
    }

    private static List<Band> added(List<Band> bands) {
        Map<Pair, Long> sums = new LinkedHashMap<>();
        bands.stream()
                .filter(band -> band.amount() != 0)
                .forEach(band -> sums.merge(new Pair(band.from(), band.to()), band.amount(), Math::addExact));
        return sums.entrySet().stream()
                .map(sum -> new Band(sum.getKey().from(), sum.getKey().to(), sum.getValue()))
                .toList();
    }

    private static long size(List<Band> bands) {
        return bands.stream().mapToLong(Band::amount).reduce(0, Math::addExact);
    }

    private static Map<Place, Long> sums(List<Band> bands, Function<Band, Place> side) {
        Map<Place, Long> sums = new LinkedHashMap<>();
        bands.forEach(band -> sums.merge(side.apply(band), band.amount(), Math::addExact));
        return sums;
    }

    private Sankey sankey() {
        double height = 0;
        List<List<Box>> boxes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boxes.add(columns.get(i).boxes(shape, i, scale));
            height = Math.max(height, columns.get(i).height());
        }
        List<Ribbon> ribbons = new ArrayList<>(ribbons(0, left));
        ribbons.addAll(ribbons(1, right));
        return new Sankey(shape.width, (int) Math.ceil(height + MARGIN), shape.columns(), boxes, ribbons, fans());
    }

    private record Pair(Place from, Place to) {}

    private List<Ribbon> ribbons(int column, List<Band> bands) {
        Column out = columns.get(column);
        Column in = columns.get(column + 1);
        Map<String, Double> leaving = new HashMap<>();
        Map<String, Double> coming = new HashMap<>();
        return bands.stream()
                .sorted(Comparator.comparingInt((Band band) -> out.rank(band.from()))
                        .thenComparingInt(band -> in.rank(band.to())))
                .map(band -> {
                    double thickness = thickness(band.amount(), scale);
                    double y1 = out.top(band.from()) + take(leaving, band.from(), thickness);
                    double y2 = in.top(band.to()) + take(coming, band.to(), thickness);
                    return new Ribbon(
                            path(
                                    shape.columns().get(column) + NODE,
                                    y1,
                                    shape.columns().get(column + 1),
                                    y2,
                                    thickness),
                            band.to().style(),
                            band.from().label(),
                            band.to().label(),
                            band.amount());
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
        long largest = right.stream().mapToLong(Band::amount).max().orElse(0);
        return middle.sorted().stream()
                .map(place -> new Fan(
                        place,
                        middle.amount(place),
                        right.stream()
                                .filter(band -> band.from().equals(place))
                                .sorted(Comparator.comparingInt(band -> last.rank(band.to())))
                                .map(band -> new Blade(band.to(), band.amount(), Bar.length(band.amount(), largest)))
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

        /// @param sides what comes, what goes
        Column(List<Map<Place, Long>> sides) {
            sides.forEach(side -> side.forEach((place, amount) -> amounts.merge(place, amount, Math::max)));
            sorted = amounts.keySet().stream()
                    .sorted(Comparator.comparingInt(Place::order)
                            .thenComparing(
                                    Comparator.comparingLong(this::amount).reversed())
                            .thenComparing(Place::id))
                    .toList();
        }

        /// @param at which column it is
        List<Box> boxes(Shape shape, int at, double scale) {
            int x = shape.columns().get(at);
            double words = shape.words().get(at);
            List<Box> boxes = new ArrayList<>();
            for (Place place : sorted) {
                Label label = Label.of(place.label(), words, shape.letters);
                double thickness = thickness(amount(place), scale);
                double room = Math.max(shape.leastRow(), Math.max(label.height(), thickness));
                double top = height + (room - thickness) / 2;
                tops.put(place.id(), top);
                boxes.add(new Box(place, label, amount(place), x, top, thickness));
                height += room + shape.gap;
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
