package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.picture.Strand.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Adds up what goes from one column to the next: the table of a picture.
final class Pairs {

    private Pairs() {}

    /// What goes through three places, signed.
    ///
    /// @param hidden whether it is of too few people: then it has no amount
    record Way(Place from, Place through, Place to, long amount, boolean hidden) {

        Way(Place from, Place through, Place to, long amount) {
            this(from, through, to, amount, false);
        }
    }

    private record Ends(Place from, Place to) {}

    /// @param added of positive amounts
    /// @param reduced of negative ones
    /// @param hidden whether some of it is
    private record Sum(long added, long reduced, boolean hidden) {

        private static Sum of(Way way) {
            return new Sum(Math.max(0, way.amount()), Math.min(0, way.amount()), way.hidden());
        }

        private long addedTold() {
            return hidden ? 0 : added;
        }

        private long reducedTold() {
            return hidden ? 0 : reduced;
        }

        /// Of what is hidden nothing, so that its rank does not tell it either.
        private long size() {
            return hidden ? 0 : added - reduced;
        }
    }

    /// In the order of the picture: places in their order, then by size.
    static List<Pair> of(List<Way> ways, Function<Way, Place> from, Function<Way, Place> to) {
        Map<Ends, Sum> sums = new LinkedHashMap<>();
        Map<Place, Sum> left = new LinkedHashMap<>();
        for (Way way : ways) {
            sums.merge(new Ends(from.apply(way), to.apply(way)), Sum.of(way), Pairs::sum);
            left.merge(from.apply(way), Sum.of(way), Pairs::sum);
        }
        List<Pair> pairs = new ArrayList<>();
        left.entrySet().stream().sorted(bySize()).forEach(place -> {
            List<Map.Entry<Place, Sum>> own = sums.entrySet().stream()
                    .filter(e -> e.getKey().from().equals(place.getKey()))
                    .map(e -> Map.entry(e.getKey().to(), e.getValue()))
                    .sorted(bySize())
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                pairs.add(new Pair(
                        place.getKey(),
                        own.get(i).getKey(),
                        own.get(i).getValue().addedTold(),
                        own.get(i).getValue().reducedTold(),
                        i == 0,
                        own.size(),
                        own.get(i).getValue().hidden()));
            }
        });
        return pairs;
    }

    private static Sum sum(Sum one, Sum other) {
        return new Sum(
                Math.addExact(one.added(), other.added()),
                Math.addExact(one.reduced(), other.reduced()),
                one.hidden() || other.hidden());
    }

    private static Comparator<Map.Entry<Place, Sum>> bySize() {
        return Comparator.comparingInt((Map.Entry<Place, Sum> e) -> e.getKey().order())
                .thenComparing(Comparator.comparingLong(
                                (Map.Entry<Place, Sum> e) -> e.getValue().size())
                        .reversed())
                .thenComparing(e -> e.getKey().id());
    }
}
