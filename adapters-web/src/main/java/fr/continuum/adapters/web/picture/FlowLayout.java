package fr.continuum.adapters.web.picture;

import fr.continuum.adapters.web.picture.FlowPicture.Box;
import fr.continuum.adapters.web.picture.FlowPicture.Fan;
import fr.continuum.adapters.web.picture.FlowPicture.Ribbon;
import fr.continuum.adapters.web.picture.FlowPicture.Strand;
import fr.continuum.adapters.web.picture.MoneyFlow.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lays a flow of money out in two columns, as a Sankey diagram: every thickness is the size of an amount on one
/// scale, the same for both columns, so that what leaves on the left arrives on the right. Amounts too small to be
/// seen keep a hair's breadth.
public final class FlowLayout {

    private static final int WIDTH = 920;
    private static final int LEFT = 170;
    private static final int RIGHT = 560;
    private static final int NODE = 14;
    private static final double GAP = 12;
    private static final double LEAST_ROW = 22;
    private static final double WORDS = 330;
    private static final double HAIR = 1;
    private static final double MONEY_HEIGHT = 380;
    private static final double MARGIN = 10;

    private FlowLayout() {}

    /// The picture of these flows.
    ///
    /// @param flows zero amounts are left out: they have nothing to show
    public static FlowPicture of(List<MoneyFlow> flows) {
        List<MoneyFlow> drawn = flows.stream().filter(f -> f.cents() != 0).toList();
        Column left = new Column(LEFT);
        Column right = new Column(RIGHT);
        for (MoneyFlow flow : drawn) {
            left.add(flow.from(), flow.cents());
            right.add(flow.to(), flow.cents());
        }
        double size =
                drawn.stream().mapToDouble(f -> Math.abs((double) f.cents())).sum();
        double scale = size == 0 ? 0 : MONEY_HEIGHT / size;
        double height = Math.max(left.place(scale), right.place(scale));
        List<Ribbon> ribbons = drawn.stream()
                .sorted(Comparator.comparingInt((MoneyFlow f) -> left.rank(f.from()))
                        .thenComparingInt(f -> right.rank(f.to())))
                .map(flow -> ribbon(flow, left, right, scale))
                .toList();
        return new FlowPicture(
                WIDTH,
                (int) Math.ceil(height + MARGIN),
                left.boxes(),
                right.boxes(),
                ribbons,
                fans(drawn, left, right));
    }

    private static List<Fan> fans(List<MoneyFlow> drawn, Column left, Column right) {
        long largest = drawn.stream().mapToLong(f -> Math.abs(f.cents())).max().orElse(0);
        return left.sorted().stream()
                .map(place -> fan(
                        place,
                        drawn.stream()
                                .filter(f -> f.from().id().equals(place.id()))
                                .sorted(Comparator.comparingInt((MoneyFlow f) -> right.rank(f.to())))
                                .toList(),
                        largest))
                .toList();
    }

    private static Fan fan(Place place, List<MoneyFlow> flows, long largest) {
        return new Fan(
                place.label(),
                flows.stream().mapToLong(MoneyFlow::cents).sum(),
                flows.stream()
                        .map(f -> new Strand(
                                f.to().label(), f.style(), f.to().href(), f.cents(), Bar.length(f.cents(), largest)))
                        .toList());
    }

    private static Ribbon ribbon(MoneyFlow flow, Column left, Column right, double scale) {
        double thickness = thickness(flow.cents(), scale);
        double from = left.take(flow.from(), thickness);
        double to = right.take(flow.to(), thickness);
        double bend = (LEFT + NODE + RIGHT) / 2.0;
        String path = String.format(
                Locale.ROOT,
                "M%1$d %2$.1fC%3$.1f %2$.1f %3$.1f %4$.1f %5$d %4$.1fV%6$.1fC%3$.1f %6$.1f %3$.1f %7$.1f %1$d %7$.1fZ",
                LEFT + NODE,
                from,
                bend,
                to,
                RIGHT,
                to + thickness,
                from + thickness);
        return new Ribbon(path, flow.style(), flow.from().label(), flow.to().label(), flow.cents(), flow.cents() < 0);
    }

    private static double thickness(long cents, double scale) {
        return Math.max(HAIR, Math.abs((double) cents) * scale);
    }

    /// The places of one side, largest first within their order.
    private static final class Column {

        private final int x;
        private final Map<String, Place> places = new LinkedHashMap<>();
        private final Map<String, List<Long>> amounts = new HashMap<>();
        private final Map<String, Double> next = new HashMap<>();
        private final List<Box> boxes = new ArrayList<>();
        private final List<String> ranks = new ArrayList<>();

        Column(int x) {
            this.x = x;
        }

        void add(Place place, long cents) {
            places.putIfAbsent(place.id(), place);
            amounts.computeIfAbsent(place.id(), _ -> new ArrayList<>()).add(cents);
        }

        double place(double scale) {
            double y = MARGIN;
            for (Place place : sorted()) {
                List<Long> own = amounts.getOrDefault(place.id(), List.of());
                double thickness =
                        own.stream().mapToDouble(c -> thickness(c, scale)).sum();
                Label label = Label.of(place.label(), WORDS);
                double room = Math.max(LEAST_ROW, Math.max(label.height(), thickness));
                double top = y + (room - thickness) / 2;
                long net = own.stream().mapToLong(Long::longValue).sum();
                boxes.add(new Box(place.label(), label, place.style(), place.href(), net, x, top, thickness));
                next.put(place.id(), top);
                ranks.add(place.id());
                y += room + GAP;
            }
            return y;
        }

        private List<Place> sorted() {
            return places.values().stream()
                    .sorted(Comparator.comparingInt(Place::order)
                            .thenComparing(
                                    Comparator.comparingDouble(this::size).reversed()))
                    .toList();
        }

        private double size(Place place) {
            return amounts.getOrDefault(place.id(), List.of()).stream()
                    .mapToDouble(c -> Math.abs((double) c))
                    .sum();
        }

        double take(Place place, double thickness) {
            double top = next.getOrDefault(place.id(), 0.0);
            next.put(place.id(), top + thickness);
            return top;
        }

        int rank(Place place) {
            return ranks.indexOf(place.id());
        }

        List<Box> boxes() {
            return List.copyOf(boxes);
        }
    }
}
