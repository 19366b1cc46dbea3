package fr.continuum.domain.indicator;

import fr.continuum.domain.shared.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where an indicator stands on a day: its last measure against what is expected that very day, whichever way it is to
/// go. What cannot be told is empty, never nought.
///
/// @param last of the periods that have ended by that day; empty where none was measured
/// @param expected today, in its unit
/// @param progress from baseline to final target; empty where it is to be maintained, where target and baseline are
/// one, or
///     where nothing was measured
/// @param expectedProgress by today, likewise
/// @param gap in points of progress, below 0 where it is behind; of one to maintain, 0 within its tolerance, and
/// beyond it
///     how many hundredths of the tolerance too far, always below 0
/// @param gapThen the same against what was expected on the last day of the period that was measured
public record Standing(
        LocalDate today,
        Optional<Measure> last,
        Optional<BigDecimal> expected,
        Optional<Progress> progress,
        Optional<BigDecimal> expectedProgress,
        Optional<BigDecimal> gap,
        Optional<BigDecimal> gapThen,
        Freshness freshness,
        TrafficLight light) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @param measures of the indicator, in any order
    public static Standing of(Indicator indicator, List<Measure> measures, LocalDate today) {
        Optional<Measure> last = measures.stream()
                .filter(measure -> !measure.period().end().isAfter(today))
                .max(Comparator.comparing(Measure::period));
        Optional<Trajectory> way = Trajectory.of(indicator);
        Freshness freshness = Freshness.of(indicator, last.map(Measure::period), today);
        Optional<BigDecimal> gap = last.flatMap(measure -> gap(indicator, way, measure, today));
        boolean maintained = indicator.direction().equals(Optional.of(Direction.MAINTAIN));
        return new Standing(
                today,
                last,
                way.map(trajectory -> trajectory.expectedOn(today)),
                maintained
                        ? Optional.empty()
                        : last.flatMap(measure -> way.flatMap(trajectory -> trajectory.progressAt(measure.value())))
                                .map(Progress::new),
                maintained ? Optional.empty() : way.flatMap(trajectory -> trajectory.expectedProgressOn(today)),
                gap,
                last.flatMap(
                        measure -> gap(indicator, way, measure, measure.period().end())),
                freshness,
                light(indicator, last, gap, freshness));
    }

    private static Optional<BigDecimal> gap(
            Indicator indicator, Optional<Trajectory> way, Measure measure, LocalDate day) {
        if (way.isEmpty() || indicator.direction().isEmpty()) {
            return Optional.empty();
        }
        return switch (indicator.direction().get()) {
            case INCREASE, DECREASE ->
                way.get()
                        .progressAt(measure.value())
                        .flatMap(now -> way.get().expectedProgressOn(day).map(now::subtract))
                        .map(Decimals::plain);
            case MAINTAIN ->
                indicator
                        .tolerance()
                        .filter(band -> band.signum() > 0)
                        .map(band -> beyond(measure.value(), way.get().expectedOn(day), band));
        };
    }

    private static BigDecimal beyond(BigDecimal value, BigDecimal around, BigDecimal band) {
        BigDecimal over = value.subtract(around).abs().subtract(band);
        return over.signum() <= 0
                ? BigDecimal.ZERO
                : Decimals.plain(over.multiply(HUNDRED)
                        .divide(band, Trajectory.DECIMALS, RoundingMode.UP)
                        .negate());
    }

    private static TrafficLight light(
            Indicator indicator, Optional<Measure> last, Optional<BigDecimal> gap, Freshness freshness) {
        if (!indicator.isActive()) {
            return TrafficLight.NOT_JUDGED;
        }
        if (last.isEmpty()) {
            return TrafficLight.NOT_MEASURED;
        }
        if (gap.isEmpty()) {
            return TrafficLight.NOT_JUDGED;
        }
        TrafficLight judged = indicator.thresholds().light(gap.get());
        if (judged == TrafficLight.GREEN
                && indicator.direction().equals(Optional.of(Direction.MAINTAIN))
                && gap.get().signum() < 0) {
            judged = TrafficLight.AMBER;
        }
        if (judged != TrafficLight.GREEN) {
            return judged;
        }
        if (!freshness.isKnown()) {
            return TrafficLight.NOT_JUDGED;
        }
        return freshness.isStale() ? TrafficLight.OUT_OF_DATE : TrafficLight.GREEN;
    }
}
