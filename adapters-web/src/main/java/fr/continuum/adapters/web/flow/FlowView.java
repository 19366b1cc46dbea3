package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.picture.Sankey;
import fr.continuum.adapters.web.picture.SankeyLayout;
import fr.continuum.adapters.web.picture.SankeyLayout.Shape;
import fr.continuum.adapters.web.picture.Strand;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// What goes from what spends it, through what it is spent on, to the plan: a picture, and its tables.
///
/// @param heads message keys of what the three columns hold
/// @param sheet the same for small screens
/// @param paper the same for a sheet of paper
/// @param left from the first column to the second
/// @param right from the second to the third
/// @param close whether only some of it is looked at
/// @param whole of all there is, whatever is looked into; empty where that is hidden
/// @param shown of what is looked at; empty where that is hidden
/// @param brief an amount where space is short
/// @param exact an amount as it is
public record FlowView(
        List<String> heads,
        Sankey picture,
        Sankey sheet,
        Sankey paper,
        List<Pair> left,
        List<Pair> right,
        boolean close,
        OptionalLong whole,
        OptionalLong shown,
        LongFunction<String> brief,
        LongFunction<String> exact) {

    public FlowView {
        heads = List.copyOf(heads);
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /// Told way by way; what is looked at is hidden where some of its way to the plan is.
    ///
    /// @param strands what is drawn: what is added, way by way
    public static FlowView told(
            List<String> heads,
            List<Strand> strands,
            List<Pair> left,
            List<Pair> right,
            boolean close,
            OptionalLong whole,
            LongFunction<String> brief,
            LongFunction<String> exact) {
        OptionalLong shown = right.stream().anyMatch(Pair::hidden)
                ? OptionalLong.empty()
                : OptionalLong.of(right.stream().mapToLong(Pair::net).reduce(0, Math::addExact));
        return new FlowView(
                heads,
                SankeyLayout.of(strands, Shape.SCREEN),
                SankeyLayout.of(strands, Shape.SHEET),
                SankeyLayout.onPaper(strands),
                left,
                right,
                close,
                whole,
                shown,
                brief,
                exact);
    }

    /// What is added in what is looked at; what the picture draws.
    public long added() {
        return right.stream().mapToLong(Pair::added).reduce(0, Math::addExact);
    }

    /// What is taken off, told apart.
    public long reduced() {
        return right.stream().mapToLong(Pair::reduced).reduce(0, Math::addExact);
    }

    /// Whether a row is hidden: then rows do not add up to what is looked at.
    public boolean isMasked() {
        return shown.isEmpty()
                || whole.isEmpty()
                || Stream.concat(left.stream(), right.stream()).anyMatch(Pair::hidden);
    }

    /// Whether the picture leaves out what is taken off, and all amounts of that are told.
    public boolean isBridged() {
        return !isMasked() && reduced() != 0;
    }

    public String brief(long amount) {
        return brief.apply(amount);
    }

    public String exact(long amount) {
        return exact.apply(amount);
    }
}
