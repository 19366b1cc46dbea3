package fr.continuum.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.continuum.domain.testing.IndicatorLines;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-30");

    @Test
    void less_is_progress_where_it_is_to_decrease() {
        Indicator complaints = IndicatorLines.indicator(
                "indicator I1 active=2022-01-01 direction=DECREASE baseline=2021-12-31:200 targets=2027-12-31:0");

        Standing standing = standing(complaints, TODAY, "measure I1 period=2023 value=100");

        assertThat(standing.progress()).contains(new Progress(new BigDecimal("50")));
        assertThat(standing.expected()).contains(new BigDecimal("116.7503423094477"));
        assertThat(standing.expectedProgress()).contains(new BigDecimal("41.6248"));
        assertThat(standing.gap()).contains(new BigDecimal("8.3752"));
        assertThat(standing.light()).isEqualTo(TrafficLight.GREEN);
    }

    @Test
    void decimals_and_negative_values_are_exact() {
        Indicator balance = IndicatorLines.indicator(
                "indicator I1 active=2022-01-01 baseline=2021-12-31:-0.3 targets=2027-12-31:0.3");

        Standing standing = standing(balance, TODAY, "measure I1 period=2023 value=-0.1");

        assertThat(standing.progress()).contains(new Progress(new BigDecimal("33.3333")));
    }

    @Test
    void progress_beyond_either_end_is_kept_raw_and_shown_within() {
        Indicator indicator = IndicatorLines.indicator("indicator I1 active=2022-01-01");

        Progress beyond = standing(indicator, TODAY, "measure I1 period=2023 value=90")
                .progress()
                .orElseThrow();
        Progress behind = standing(indicator, TODAY, "measure I1 period=2023 value=-30")
                .progress()
                .orElseThrow();

        assertThat(beyond).isEqualTo(new Progress(new BigDecimal("150")));
        assertThat(beyond.clamped()).isEqualByComparingTo("100");
        assertThat(behind).isEqualTo(new Progress(new BigDecimal("-50")));
        assertThat(behind.clamped()).isEqualByComparingTo("0");
        assertThat(standing(indicator, TODAY, "measure I1 period=2023 value=90").light())
                .isEqualTo(TrafficLight.GREEN);
    }

    @Test
    void nothing_measured_is_no_progress_of_nought() {
        Standing standing = standing(IndicatorLines.indicator("indicator I1 active=2022-01-01"), TODAY);

        assertThat(standing.progress()).isEmpty();
        assertThat(standing.gap()).isEmpty();
        assertThat(standing.light()).isEqualTo(TrafficLight.NOT_MEASURED);
        assertThat(standing.expected()).isPresent();
    }

    @Test
    void without_baseline_or_target_nobody_judges() {
        Standing standing = standing(
                IndicatorLines.indicator("indicator I1 active=2022-01-01 without=targets"),
                TODAY,
                "measure I1 period=2023 value=90");

        assertThat(standing.expected()).isEmpty();
        assertThat(standing.progress()).isEmpty();
        assertThat(standing.light()).isEqualTo(TrafficLight.NOT_JUDGED);
    }

    @Test
    void without_knowing_when_a_measure_is_due_nothing_is_green() {
        Indicator indicator = IndicatorLines.indicator("indicator I1 active=2022-01-01 without=delay");

        assertThat(standing(indicator, TODAY, "measure I1 period=2023 value=60").light())
                .isEqualTo(TrafficLight.NOT_JUDGED);
        assertThat(standing(indicator, TODAY, "measure I1 period=2023 value=0").light())
                .isEqualTo(TrafficLight.RED);
    }

    @Test
    void one_to_maintain_has_no_progress_but_a_gap() {
        Indicator indicator = IndicatorLines.indicator("indicator I1 active=2022-01-01 direction=MAINTAIN tolerance=5"
                + " baseline=2021-12-31:90 targets=2027-12-31:90");

        Standing within = standing(indicator, TODAY, "measure I1 period=2023 value=85");

        assertThat(within.progress()).isEmpty();
        assertThat(within.gap()).contains(BigDecimal.ZERO);
        assertThat(within.light()).isEqualTo(TrafficLight.GREEN);
    }

    @Test
    void the_way_bends_at_each_target() {
        Indicator indicator = IndicatorLines.indicator(
                "indicator I1 active=2022-01-01 baseline=2021-12-31:10 targets=2022-12-31:20,2024-12-30:20,2025-12-30:60");
        Trajectory way = Trajectory.of(indicator).orElseThrow();

        assertThat(way.expectedOn(LocalDate.parse("2019-01-01"))).isEqualByComparingTo("10");
        assertThat(way.expectedOn(LocalDate.parse("2021-12-31"))).isEqualByComparingTo("10");
        assertThat(way.expectedOn(LocalDate.parse("2022-12-31"))).isEqualByComparingTo("20");
        assertThat(way.expectedOn(LocalDate.parse("2023-07-01"))).isEqualByComparingTo("20");
        assertThat(way.expectedOn(LocalDate.parse("2025-03-13"))).isEqualByComparingTo("28");
        assertThat(way.expectedOn(LocalDate.parse("2025-12-30"))).isEqualByComparingTo("60");
        assertThat(way.expectedOn(LocalDate.parse("2040-01-01"))).isEqualByComparingTo("60");
        assertThat(way.expectedProgressOn(LocalDate.parse("2019-01-01"))).contains(BigDecimal.ZERO);
        assertThat(way.expectedProgressOn(LocalDate.parse("2040-01-01"))).contains(new BigDecimal("100"));
    }

    @Test
    void a_baseline_to_come_expects_nothing_to_have_moved() {
        Indicator indicator =
                IndicatorLines.indicator("indicator I1 active=2024-01-01 baseline=2025-12-31:10 targets=2027-12-31:20");

        Standing standing = standing(indicator, TODAY, "measure I1 period=2023 value=10");

        assertThat(standing.expected()).contains(new BigDecimal("10"));
        assertThat(standing.gap()).contains(BigDecimal.ZERO);
    }

    @Test
    void thresholds_are_the_indicators_own() {
        Indicator strict = IndicatorLines.indicator("indicator I1 active=2022-01-01 thresholds=-1/-2");

        assertThat(standing(strict, LocalDate.parse("2023-12-31"), "measure I1 period=2023 value=19.41")
                        .light())
                .isEqualTo(TrafficLight.GREEN);
        assertThat(standing(strict, LocalDate.parse("2023-12-31"), "measure I1 period=2023 value=19")
                        .light())
                .isEqualTo(TrafficLight.AMBER);
        assertThat(standing(strict, LocalDate.parse("2023-12-31"), "measure I1 period=2023 value=18.7")
                        .light())
                .isEqualTo(TrafficLight.RED);
    }

    @Test
    void a_gap_of_the_very_threshold_is_behind() {
        assertThat(Thresholds.USUAL.light(new BigDecimal("-9.9999"))).isEqualTo(TrafficLight.GREEN);
        assertThat(Thresholds.USUAL.light(new BigDecimal("-10"))).isEqualTo(TrafficLight.AMBER);
        assertThat(Thresholds.USUAL.light(new BigDecimal("-24.9999"))).isEqualTo(TrafficLight.AMBER);
        assertThat(Thresholds.USUAL.light(new BigDecimal("-25"))).isEqualTo(TrafficLight.RED);
    }

    @Test
    void the_gap_of_its_own_day_is_told_beside_todays() {
        Indicator indicator = IndicatorLines.indicator("indicator I1 active=2022-01-01");

        Standing standing = standing(indicator, TODAY, "measure I1 period=2023 value=20");

        assertThat(standing.gapThen().orElseThrow()).isEqualByComparingTo("0.0152");
        assertThat(standing.gap().orElseThrow()).isEqualByComparingTo("-8.2915");
    }

    /// Whichever way an indicator goes, mirrored values are judged the same, on any day.
    @RepeatedTest(500)
    void a_mirrored_series_gives_the_same_progress_and_the_same_light(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        BigDecimal axis = number(random);
        Indicator up = randomly(random, Direction.INCREASE);
        Indicator down = mirrored(up, axis);
        List<Measure> measures = new ArrayList<>();
        for (int year = 2019; year < 2030; year++) {
            if (random.nextInt(3) > 0) {
                measures.add(new Measure("I1", new Period(Periodicity.YEARLY, year, 1), number(random), "", ""));
            }
        }
        List<Measure> reflected = measures.stream()
                .map(measure -> new Measure("I1", measure.period(), axis.subtract(measure.value()), "", ""))
                .toList();
        LocalDate day = LocalDate.ofEpochDay(LocalDate.parse("2018-01-01").toEpochDay() + random.nextInt(4_500));

        Standing one = Standing.of(up, measures, day);
        Standing other = Standing.of(down, reflected, day);

        assertThat(other.progress()).isEqualTo(one.progress());
        assertThat(other.expectedProgress()).isEqualTo(one.expectedProgress());
        assertThat(other.gap()).isEqualTo(one.gap());
        assertThat(other.gapThen()).isEqualTo(one.gapThen());
        assertThat(other.light()).isEqualTo(one.light());
        assertThat(other.freshness()).isEqualTo(one.freshness());
        one.expected()
                .ifPresent(expected -> assertThat(other.expected().orElseThrow().add(expected))
                        .isCloseTo(axis, within(new BigDecimal("0.0000000001"))));
    }

    /// A larger value never looks worse where it is to increase, and a stale one is never green.
    @RepeatedTest(300)
    void more_is_never_worse_and_what_is_stale_never_green(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Indicator indicator = randomly(random, Direction.INCREASE);
        Period period = new Period(Periodicity.YEARLY, 2018 + random.nextInt(10), 1);
        LocalDate day = period.end().plusDays(random.nextInt(900));
        BigDecimal less = number(random);
        BigDecimal more = less.add(number(random).abs());

        Standing low = Standing.of(indicator, List.of(new Measure("I1", period, less, "", "")), day);
        Standing high = Standing.of(indicator, List.of(new Measure("I1", period, more, "", "")), day);

        assertThat(high.gap().orElseThrow()).isGreaterThanOrEqualTo(low.gap().orElseThrow());
        assertThat(rank(high)).isLessThanOrEqualTo(rank(low));
        if (high.freshness().isStale()) {
            assertThat(high.light()).isNotEqualTo(TrafficLight.GREEN);
        }
    }

    private static int rank(Standing standing) {
        return switch (standing.light()) {
            case GREEN, OUT_OF_DATE -> 0;
            case AMBER -> 1;
            case RED -> 2;
            case NOT_MEASURED, NOT_JUDGED -> throw new AssertionError(standing);
        };
    }

    private static Indicator randomly(Random random, Direction direction) {
        BigDecimal from = number(random);
        List<String> targets = IntStream.of(2023, 2025, 2027)
                .filter(year -> year == 2027 || random.nextBoolean())
                .mapToObj(year -> year + "-12-31:"
                        + (year == 2027 ? from.add(number(random).abs()).add(BigDecimal.ONE) : number(random)))
                .toList();
        return IndicatorLines.indicator("indicator I1 active=2022-01-01 direction=" + direction
                + " baseline=2021-12-31:" + from + " targets=" + String.join(",", targets));
    }

    private static Indicator mirrored(Indicator up, BigDecimal axis) {
        return IndicatorLines.indicator("indicator I1 active=2022-01-01 direction=DECREASE baseline="
                + mirror(up.baseline().orElseThrow(), axis) + " targets="
                + String.join(
                        ",",
                        up.targets().stream().map(value -> mirror(value, axis)).toList()));
    }

    private static String mirror(DatedValue value, BigDecimal axis) {
        return value.on() + ":" + axis.subtract(value.value()).toPlainString();
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextGaussian() * 50).setScale(random.nextInt(4), RoundingMode.HALF_UP);
    }

    private static Standing standing(Indicator indicator, LocalDate day, String... measures) {
        return Standing.of(
                indicator,
                IndicatorLines.entered(List.of(measures)).stream()
                        .map(Entered::measure)
                        .toList(),
                day);
    }

    @Test
    void the_last_measure_is_that_of_the_latest_period_whenever_it_was_entered() {
        Indicator indicator = IndicatorLines.indicator("indicator I1 active=2022-01-01");

        Standing standing =
                standing(indicator, TODAY, "measure I1 period=2023 value=20", "measure I1 period=2022 value=90");

        assertThat(standing.last().map(Measure::period))
                .isEqualTo(Optional.of(new Period(Periodicity.YEARLY, 2023, 1)));
    }
}
