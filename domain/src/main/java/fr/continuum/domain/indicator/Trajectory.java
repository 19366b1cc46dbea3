package fr.continuum.domain.indicator;

import fr.continuum.domain.shared.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way an indicator is to go: straight from its baseline to its first target, from there to the next, and so on.
/// Before its baseline nothing is expected to have moved; after its last target it is expected to hold.
public final class Trajectory {

    /// Progress is told in points, with as many decimals.
    public static final int DECIMALS = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<DatedValue> points;

    private Trajectory(List<DatedValue> points) {
        this.points = points;
    }

    /// Empty without a baseline or a target after it.
    public static Optional<Trajectory> of(Indicator indicator) {
        return indicator.baseline().flatMap(start -> through(start, indicator.targets()));
    }

    static Optional<Trajectory> through(DatedValue baseline, List<DatedValue> targets) {
        List<DatedValue> points = new ArrayList<>(List.of(baseline));
        for (DatedValue target : targets) {
            if (target.on().isAfter(points.getLast().on())) {
                points.add(target);
            }
        }
        return points.size() < 2 ? Optional.empty() : Optional.of(new Trajectory(List.copyOf(points)));
    }

    /// Its corners: the baseline, then each target.
    public List<DatedValue> points() {
        return points;
    }

    private BigDecimal baseline() {
        return points.getFirst().value();
    }

    private BigDecimal end() {
        return points.getLast().value();
    }

    /// What is expected on any day, in the unit of the indicator.
    public BigDecimal expectedOn(LocalDate day) {
        Exact exact = exactly(day);
        return Decimals.plain(exact.times.divide(exact.days, MathContext.DECIMAL64));
    }

    /// How far a value is from baseline to final target, in points, below 0 and above 100 too: 100 × (value −
    /// baseline) ÷ (target − baseline), so that less is as good as more where it is to decrease. Empty where the
    /// target is the baseline: no way to go is no progress of 0 %.
    public Optional<BigDecimal> progressAt(BigDecimal value) {
        return progress(value.subtract(baseline()), BigDecimal.ONE);
    }

    /// How far it is expected to be on a day, likewise.
    public Optional<BigDecimal> expectedProgressOn(LocalDate day) {
        Exact exact = exactly(day);
        return progress(exact.times.subtract(baseline().multiply(exact.days)), exact.days);
    }

    /// One division, the last thing: a mirrored series is rounded the same.
    private Optional<BigDecimal> progress(BigDecimal way, BigDecimal days) {
        BigDecimal whole = end().subtract(baseline()).multiply(days);
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(Decimals.plain(way.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP)));
    }

    /// A value, times some days, so that nothing is rounded yet.
    private record Exact(BigDecimal times, BigDecimal days) {}

    private Exact exactly(LocalDate day) {
        if (!day.isAfter(points.getFirst().on())) {
            return new Exact(baseline(), BigDecimal.ONE);
        }
        for (int to = 1; to < points.size(); to++) {
            DatedValue from = points.get(to - 1);
            DatedValue next = points.get(to);
            if (!day.isAfter(next.on())) {
                BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.on(), next.on()));
                BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.on(), day));
                return new Exact(
                        from.value()
                                .multiply(all)
                                .add(next.value().subtract(from.value()).multiply(gone)),
                        all);
            }
        }
        return new Exact(end(), BigDecimal.ONE);
    }
}
