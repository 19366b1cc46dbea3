package fr.continuum.adapters.web.indicator;

import fr.continuum.domain.indicator.DatedValue;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Trajectory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was measured of an indicator drawn against the way it is to go; its table stands beside it.
///
/// @param way the points of the trajectory, as SVG has them; empty where it has none
/// @param line those of the measures
/// @param dots one for each measure
/// @param now where the day it is read stands
/// @param years first days of years, within
/// @param low the least value shown, and the greatest
public record Curve(
        int width,
        int height,
        String way,
        String line,
        List<Dot> dots,
        String now,
        List<Year> years,
        BigDecimal low,
        BigDecimal high) {

    private static final int EDGE = 6;

    public Curve {
        dots = List.copyOf(dots);
        years = List.copyOf(years);
    }

    /// A measure on the picture.
    public record Dot(String x, String y, Measure measure) {}

    /// The first day of a year on the picture.
    public record Year(String x, int year) {}

    /// Whether there is anything to draw.
    public boolean isEmpty() {
        return way.isEmpty() && dots.isEmpty();
    }

    static Curve of(Indicator indicator, List<Measure> measures, LocalDate today, int width, int height) {
        List<DatedValue> way = Trajectory.of(indicator).map(Trajectory::points).orElse(List.of());
        List<DatedValue> measured = measures.stream()
                .map(measure -> new DatedValue(measure.period().end(), measure.value()))
                .toList();
        List<DatedValue> all = Stream.concat(way.stream(), measured.stream()).toList();
        if (all.isEmpty()) {
            return new Curve(width, height, "", "", List.of(), "", List.of(), BigDecimal.ZERO, BigDecimal.ZERO);
        }
        Scale scale = new Scale(all, today, width, height);
        List<Dot> dots = new ArrayList<>();
        for (int at = 0; at < measures.size(); at++) {
            dots.add(new Dot(
                    scale.x(measured.get(at).on()), scale.y(measured.get(at).value()), measures.get(at)));
        }
        List<Year> years = new ArrayList<>();
        for (int year = scale.first.getYear() + 1; year <= scale.last.getYear(); year++) {
            years.add(new Year(scale.x(LocalDate.of(year, 1, 1)), year));
        }
        return new Curve(
                width,
                height,
                scale.points(way),
                scale.points(measured),
                dots,
                scale.x(today),
                years,
                scale.low,
                scale.high);
    }

    private static final class Scale {

        private final LocalDate first;
        private final LocalDate last;
        private final BigDecimal low;
        private final BigDecimal high;
        private final int width;
        private final int height;

        Scale(List<DatedValue> all, LocalDate today, int width, int height) {
            this.first = Stream.concat(all.stream().map(DatedValue::on), Stream.of(today))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            this.last = Stream.concat(all.stream().map(DatedValue::on), Stream.of(today))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            this.low = all.stream()
                    .map(DatedValue::value)
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            this.high = all.stream()
                    .map(DatedValue::value)
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            this.width = width;
            this.height = height;
        }

        String x(LocalDate day) {
            double all = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return unit(EDGE + ChronoUnit.DAYS.between(first, day) * (width - 2 * EDGE) / all);
        }

        String y(BigDecimal value) {
            double all = high.subtract(low).doubleValue();
            double up = all == 0 ? 0.5 : value.subtract(low).doubleValue() / all;
            return unit(height - EDGE - up * (height - 2 * EDGE));
        }

        String points(List<DatedValue> values) {
            return values.stream()
                    .map(value -> x(value.on()) + "," + y(value.value()))
                    .collect(Collectors.joining(" "));
        }

        private static String unit(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
