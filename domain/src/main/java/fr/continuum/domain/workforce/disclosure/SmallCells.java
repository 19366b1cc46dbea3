package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Suppression suppression = alone(grid, counts);
        Covers covers = new Covers(covers(grid, counts));
        if (!covers.hold(suppression.hidden())) {
            throw new IllegalStateException("What was hidden to cover small figures does not");
        }
        tellAgain(suppression, covers);
        return release(table, grid, suppression.hidden());
    }

    /// Tonight's table, after one that everybody may have seen.
    public Publication next(CountTable table, Release last) {
        Grid grid = new Grid(List.of(table, last.table()));
        int[] counts = grid.counts(table);
        TwoNights nights = new TwoNights(grid, last, counts, threshold);
        Suppression suppression = alone(grid, counts);
        List<Cover> all = new ArrayList<>(covers(grid, counts));
        all.addAll(nights.covers());
        Covers covers = new Covers(all);
        suppression.hidden().or(nights.hiddenBefore());
        if (!covers.hold(suppression.hidden())) {
            suppression.hidden().or(nights.moved());
            if (!covers.hold(suppression.hidden())) {
                return new Publication.HeldBack(last);
            }
        }
        tellAgain(suppression, covers);
        return new Publication.Renewed(release(table, grid, suppression.hidden()));
    }

    /// The smallest figures first: their circles are the widest, and cover others.
    private Suppression alone(Grid grid, int[] counts) {
        Suppression suppression = new Suppression(grid, counts);
        small(counts).forEach(suppression.hidden()::set);
        small(counts)
                .boxed()
                .sorted(Comparator.comparingInt((Integer place) -> counts[place]))
                .forEach(place -> suppression.cover(place, new Small(counts[place], threshold)));
        return suppression;
    }

    /// By tonight's table alone.
    private List<Cover> covers(Grid grid, int[] counts) {
        return small(counts)
                .<Cover>mapToObj(place ->
                        hidden -> new Leeway(grid, hidden, counts).covering(place, new Small(counts[place], threshold)))
                .toList();
    }

    private IntStream small(int[] counts) {
        return IntStream.range(0, counts.length).filter(place -> Release.isSmall(counts[place], threshold));
    }

    /// Every figure that need not be hidden after all, the greatest losses first. What hides nothing, such as one
    /// that follows from others, is among them.
    private void tellAgain(Suppression suppression, Covers covers) {
        suppression.hidden().stream()
                .filter(place -> !Release.isSmall(suppression.count(place), threshold))
                .boxed()
                .sorted(Comparator.comparingInt(suppression::loss).reversed())
                .toList()
                .forEach(place -> covers.tellAgain(place, suppression.hidden()));
        tellWhatFollows(suppression);
    }

    /// Whoever sees tonight's table works these out: to hide them covers nothing, whatever the ways found for two
    /// nights at once seem to rest on. The sums that give them away stand, so they are told all together.
    private void tellWhatFollows(Suppression suppression) {
        Leeway leeway = suppression.leeway();
        BitSet follows = new BitSet();
        suppression.hidden().stream()
                .filter(place -> !Release.isSmall(suppression.count(place), threshold) && !leeway.isOpen(place))
                .forEach(follows::set);
        suppression.hidden().andNot(follows);
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
