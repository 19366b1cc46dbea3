package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.picture.Sankey;
import fr.continuum.adapters.web.picture.SankeyLayout;
import fr.continuum.adapters.web.picture.SankeyLayout.Shape;
import fr.continuum.adapters.web.picture.Strand;
import java.util.List;
import java.util.function.LongFunction;

/// What goes from what spends it, through what it is spent on, to the plan: a picture, and its tables.
///
/// @param heads message keys of what the three columns hold
/// @param sheet the same for paper and small screens
/// @param left from the first column to the second
/// @param right from the second to the third
/// @param close whether only some of it is looked at
/// @param wholeAmount of all there is, whatever is looked into
/// @param brief an amount where space is short
/// @param exact an amount as it is
public record FlowView(
        List<String> heads,
        Sankey picture,
        Sankey sheet,
        List<Pair> left,
        List<Pair> right,
        boolean close,
        long wholeAmount,
        LongFunction<String> brief,
        LongFunction<String> exact) {

    /// @param strands what is drawn: what is added, way by way
    public static FlowView of(
            List<String> heads,
            List<Strand> strands,
            List<Pair> left,
            List<Pair> right,
            boolean close,
            long wholeAmount,
            LongFunction<String> brief,
            LongFunction<String> exact) {
        return new FlowView(
                heads,
                SankeyLayout.of(strands, Shape.SCREEN),
                SankeyLayout.of(strands, Shape.SHEET),
                left,
                right,
                close,
                wholeAmount,
                brief,
                exact);
    }

    public FlowView {
        heads = List.copyOf(heads);
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /// What is added in what is looked at; what the picture draws.
    public long added() {
        return right.stream().mapToLong(Pair::added).reduce(0, Math::addExact);
    }

    /// What is taken off, told apart.
    public long reduced() {
        return right.stream().mapToLong(Pair::reduced).reduce(0, Math::addExact);
    }

    public long net() {
        return Math.addExact(added(), reduced());
    }

    public String brief(long amount) {
        return brief.apply(amount);
    }

    public String exact(long amount) {
        return exact.apply(amount);
    }
}
