package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.shared.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The five buckets a total falls into (blueprint §5): **total = out of scope + traced + set aside + ambiguous +
/// untraced**. The total is not stored here: it is summed elsewhere, and [#sumCents] is held against it.
///
/// @param traced by strength
public record Buckets(
        Map<OutOfScopeReason, Tally> outOfScope,
        Map<Strength, Tally> traced,
        Tally tracedOverall,
        Map<SetAsideReason, Tally> setAside,
        Tally ambiguous,
        Tally untraced) {

    public static final Buckets EMPTY = new Buckets(Map.of(), Map.of(), Tally.ZERO, Map.of(), Tally.ZERO, Tally.ZERO);

    public Buckets {
        outOfScope = ordered(OutOfScopeReason.class, outOfScope);
        traced = ordered(Strength.class, traced);
        setAside = ordered(SetAsideReason.class, setAside);
    }

    private static <K extends Enum<K>> Map<K, Tally> ordered(Class<K> type, Map<K, Tally> map) {
        EnumMap<K, Tally> copy = new EnumMap<>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    public Tally outOfScopeOverall() {
        return sum(outOfScope);
    }

    public Tally setAsideOverall() {
        return sum(setAside);
    }

    public Tally traced(Strength strength) {
        return traced.getOrDefault(strength, Tally.ZERO);
    }

    /// Every part by its French name, in cents.
    Map<String, Long> centsByPart() {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put("hors champ", outOfScopeOverall().cents());
        parts.put("reliés", tracedOverall.cents());
        parts.put("liens forts", traced(Strength.STRONG).cents());
        parts.put("liens faibles", traced(Strength.WEAK).cents());
        parts.put("mis à part", setAsideOverall().cents());
        parts.put("ambigus", ambiguous.cents());
        parts.put("sans lien", untraced.cents());
        return parts;
    }

    /// The five buckets added up.
    public long sumCents() {
        long sum = Math.addExact(outOfScopeOverall().cents(), tracedOverall.cents());
        sum = Math.addExact(sum, setAsideOverall().cents());
        return Math.addExact(sum, Math.addExact(ambiguous.cents(), untraced.cents()));
    }

    public Buckets plus(Buckets other) {
        return new Buckets(
                merged(OutOfScopeReason.class, outOfScope, other.outOfScope),
                merged(Strength.class, traced, other.traced),
                tracedOverall.plus(other.tracedOverall),
                merged(SetAsideReason.class, setAside, other.setAside),
                ambiguous.plus(other.ambiguous),
                untraced.plus(other.untraced));
    }

    /// Traced over total less out of scope, four decimals; empty where that denominator is not positive. Negative
    /// amounts can take it outside 0–1.
    public Optional<BigDecimal> rate() {
        return ratio(tracedOverall.cents(), denominatorCents());
    }

    /// The same with pay left out of the denominator: for the plan, where pay is set aside.
    public Optional<BigDecimal> rateWithoutPayroll() {
        return ratio(tracedOverall.cents(), withoutPayrollCents());
    }

    /// What that rate is taken over.
    public long withoutPayrollCents() {
        return denominatorCents()
                - setAside.getOrDefault(SetAsideReason.PAYROLL, Tally.ZERO).cents();
    }

    /// The least and the most the rate can honestly be said to be: strong traces alone … strong, weak and
    /// ambiguous.
    public Optional<Range> range() {
        long strong = traced(Strength.STRONG).cents();
        long most = tracedOverall.cents() + ambiguous.cents();
        return ratio(strong, denominatorCents())
                .flatMap(least -> ratio(most, denominatorCents()).map(high -> new Range(least, high)));
    }

    /// @param least strong traces over the denominator
    /// @param most strong, weak and ambiguous over the denominator
    public record Range(BigDecimal least, BigDecimal most) {}

    /// What rates are taken of: everything in scope, in cents.
    public long denominatorCents() {
        return sumCents() - outOfScopeOverall().cents();
    }

    private static Optional<BigDecimal> ratio(long part, long whole) {
        return whole <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
    }

    private static <K> Tally sum(Map<K, Tally> map) {
        return map.values().stream().reduce(Tally.ZERO, Tally::plus);
    }

    private static <K extends Enum<K>> Map<K, Tally> merged(Class<K> type, Map<K, Tally> a, Map<K, Tally> b) {
        EnumMap<K, Tally> sum = new EnumMap<>(type);
        sum.putAll(a);
        b.forEach((reason, tally) -> sum.merge(reason, tally, Tally::plus));
        return sum;
    }
}
