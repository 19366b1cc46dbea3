package fr.continuum.application.linking;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Split;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one row catches of a document: strong + weak + set aside + left + ambiguous is all of it, to the cent.
///
/// @param keys it decides, or helps to make ambiguous
/// @param tally the whole of these keys
/// @param strong traced STRONG
/// @param weak traced WEAK
/// @param aside set aside
/// @param left what shares under 100 % leave, or targets that no longer exist (R11)
/// @param ambiguous whole keys that the row and another contradict one another on (R23)
public record Caught(long keys, Tally tally, Tally strong, Tally weak, Tally aside, Tally left, Tally ambiguous) {

    public static final Caught NOTHING =
            new Caught(0, Tally.ZERO, Tally.ZERO, Tally.ZERO, Tally.ZERO, Tally.ZERO, Tally.ZERO);

    public boolean isNothing() {
        return keys == 0;
    }

    /// What a key's answer owes to each row; none where no row of a table answered.
    static Map<AllocationRule, Caught> of(Attribution attribution, Tally whole) {
        return switch (attribution) {
            case Attribution.Traced traced -> by(traced.by(), traced(traced, whole));
            case Attribution.SetAside aside ->
                by(aside.by(), new Caught(1, whole, Tally.ZERO, Tally.ZERO, whole, Tally.ZERO, Tally.ZERO));
            case Attribution.Untraced untraced ->
                by(untraced.by(), new Caught(1, whole, Tally.ZERO, Tally.ZERO, Tally.ZERO, whole, Tally.ZERO));
            case Attribution.Ambiguous ambiguous -> {
                Map<AllocationRule, Caught> each = new HashMap<>();
                ambiguous
                        .rules()
                        .forEach(rule -> each.put(
                                rule, new Caught(1, whole, Tally.ZERO, Tally.ZERO, Tally.ZERO, Tally.ZERO, whole)));
                yield each;
            }
            case Attribution.OutOfScope _ -> Map.of();
        };
    }

    private static Map<AllocationRule, Caught> by(@Nullable AllocationRule rule, Caught caught) {
        return rule == null ? Map.of() : Map.of(rule, caught);
    }

    /// Lines count where the money goes; what is left has those of its keys.
    private static Caught traced(Attribution.Traced traced, Tally whole) {
        long rest = Split.of(whole.cents(), traced.shares())[traced.shares().size()];
        Tally left = traced.leavesResidue() ? new Tally(rest, whole.lines()) : Tally.ZERO;
        Tally given = new Tally(whole.cents() - left.cents(), whole.lines());
        return switch (traced.strength()) {
            case Strength.STRONG -> new Caught(1, whole, given, Tally.ZERO, Tally.ZERO, left, Tally.ZERO);
            case Strength.WEAK -> new Caught(1, whole, Tally.ZERO, given, Tally.ZERO, left, Tally.ZERO);
        };
    }

    Caught plus(Caught other) {
        return new Caught(
                keys + other.keys,
                tally.plus(other.tally),
                strong.plus(other.strong),
                weak.plus(other.weak),
                aside.plus(other.aside),
                left.plus(other.left),
                ambiguous.plus(other.ambiguous));
    }
}
