package fr.continuum.domain.workforce.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes tables of counts fit to be seen outside HR (R34). A figure of one to `threshold − 1` people is hidden, be it
/// a cell or a total; zero speaks of nobody and is told. Others are hidden besides, so that with all sums at hand:
///
/// - a figure under the threshold could as well be one at the threshold or above, and two different ones under it;
/// - no hidden figure follows from the others;
/// - that holds too for who has last night's table beside tonight's and knows which figures did not move.
///
/// What is hidden besides is chosen to lose little (cells before totals, as few as one circle at a time finds, and
/// none that could be told again), not proven to be the least: to find that is a problem without a quick answer. A
/// figure that was hidden may stay so after it has grown, for as long as telling it would tell what it was: between
/// two nights, the change of a total shows that of a cell.
///
/// Two nights are two tables *published*: one that is held back leaves the last in its place. Three nights together
/// are not looked at.
///
/// @param threshold the least figure that is told; at least [#LOWEST_THRESHOLD]
public record SmallCells(int threshold) {

    /// What the authority has not decided otherwise; its data protection officer may.
    public static final int DEFAULT_THRESHOLD = 5;

    /// Under this, to hide a figure is to tell it: it would be one.
    public static final int LOWEST_THRESHOLD = 3;

    public static final SmallCells USUAL = new SmallCells(DEFAULT_THRESHOLD);

    public SmallCells {
        if (threshold < LOWEST_THRESHOLD) {
            throw new IllegalArgumentException(
                    "Figures are hidden under " + LOWEST_THRESHOLD + " at least, not under " + threshold);
        }
    }

    /// A table nothing was published of before.
    public Release first(CountTable table) {
        Grid grid = new Grid(List.of(table));
        int[] counts = grid.counts(table);
        BitSet small = small(counts);
        Suppression suppression = alone(grid, counts, small);
        tellAgain(suppression, grid, counts, small, hidden -> isCovered(grid, counts, small, hidden));
        return release(table, grid, suppression.hidden());
    }

    /// Tonight's table, after one that everybody may have seen.
    public Publication next(CountTable table, Release last) {
        Grid grid = new Grid(List.of(table, last.table()));
        int[] counts = grid.counts(table);
        BitSet small = small(counts);
        TwoNights nights = new TwoNights(grid, last, counts, threshold);
        Suppression suppression = alone(grid, counts, small);
        suppression.hidden().or(nights.hiddenBefore());
        if (!nights.cover(suppression.hidden())) {
            suppression.hidden().or(nights.moved());
        }
        if (!nights.cover(suppression.hidden())) {
            return new Publication.HeldBack(last);
        }
        tellAgain(
                suppression,
                grid,
                counts,
                small,
                hidden -> isCovered(grid, counts, small, hidden) && nights.cover(hidden));
        return new Publication.Renewed(release(table, grid, suppression.hidden()));
    }

    private BitSet small(int[] counts) {
        BitSet small = new BitSet();
        IntStream.range(0, counts.length)
                .filter(place -> Release.isSmall(counts[place], threshold))
                .forEach(small::set);
        return small;
    }

    /// The smallest figures first: their circles are the widest, and cover others.
    private Suppression alone(Grid grid, int[] counts, BitSet small) {
        Suppression suppression = new Suppression(grid, counts);
        suppression.hidden().or(small);
        small.stream()
                .boxed()
                .sorted(Comparator.comparingInt((Integer place) -> counts[place]))
                .forEach(place -> suppression.cover(place, new Small(counts[place], threshold)));
        return suppression;
    }

    private boolean isCovered(Grid grid, int[] counts, BitSet small, BitSet hidden) {
        Leeway leeway = new Leeway(grid, hidden, counts);
        return small.stream().allMatch(place -> leeway.covers(place, new Small(counts[place], threshold)));
    }

    /// Tells every figure again that need not be hidden after all, the greatest losses first; then those that
    /// follow from the others anyhow.
    private static void tellAgain(
            Suppression suppression, Grid grid, int[] counts, BitSet small, Predicate<BitSet> covered) {
        BitSet hidden = suppression.hidden();
        IntStream.range(0, grid.size())
                .filter(place -> hidden.get(place) && !small.get(place))
                .boxed()
                .sorted(Comparator.comparingInt(suppression::loss).reversed())
                .forEach(place -> {
                    hidden.clear(place);
                    hidden.set(place, !covered.test(hidden));
                });
        Leeway leeway = new Leeway(grid, (BitSet) hidden.clone(), counts);
        IntStream.of(hidden.stream().toArray())
                .filter(place -> !small.get(place) && leeway.isNone(place))
                .forEach(hidden::clear);
    }

    /// A row or column of last night that is no more stays in the table for as long as something of it is hidden:
    /// its leaving would tell what it held.
    private Release release(CountTable table, Grid grid, BitSet hidden) {
        Set<Cell> cells = hidden.stream().mapToObj(grid::cell).collect(Collectors.toSet());
        return new Release(
                new CountTable(
                        with(table.rows(), cells.stream().map(Cell::row)),
                        with(table.columns(), cells.stream().map(Cell::column)),
                        table.counts()),
                cells,
                threshold);
    }

    private static List<String> with(List<String> names, Stream<Optional<String>> hidden) {
        return Stream.concat(names.stream(), hidden.flatMap(Optional::stream).sorted())
                .distinct()
                .toList();
    }
}
