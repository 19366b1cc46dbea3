package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageMeasurementTest {

    private static final TargetTree POLICIES =
            Words.tree(Dimension.POLICY, "education", "education > ecoles", "education > colleges", "culture", "sport");
    private static final Attributor ATTRIBUTOR = attributor(
            "fonction=21* -> ecoles 60, colleges 30",
            "fonction=22* -> colleges",
            "fonction=23* -> ecoles 50, culture 50",
            "operation=O -> education",
            "fonction=3* -> culture",
            "fonction=4* -> mis à part NO_POLICY",
            "fonction=5* -> culture",
            "fonction=5* -> sport",
            "fonction=6* -> gone 40, sport 60");

    @Test
    void buckets_sections_and_targets_always_add_up_to_the_total() {
        Random random = new Random(2018);
        Set<String> bucketsMet = new HashSet<>();

        for (int i = 0; i < 1_000; i++) {
            List<Words.Line> lines = new ArrayList<>();
            for (int line = 0; line < 1 + random.nextInt(40); line++) {
                lines.add(Words.line((random.nextInt(4) == 0 ? "R " : "D ")
                        + List.of("F ", "I ", "? ").get(random.nextInt(3))
                        + (random.nextInt(9) == 0 ? "ordre " : "")
                        + "nature=" + List.of("60", "61", "001", "1641").get(random.nextInt(4))
                        + " fonction=" + (1 + random.nextInt(6)) + random.nextInt(4)
                        + (random.nextInt(5) == 0 ? " operation=O" : "")
                        + " MtReal=" + (random.nextInt(200_000) - 50_000) / 100 + "," + (10 + random.nextInt(90))
                        + (random.nextBoolean() ? " CredOuv=" + random.nextInt(1_000) + ",01" : "")));
            }

            List<Coverage> coverages = measure(lines);

            for (Coverage coverage : coverages) {
                assertThat(coverage.imbalance()).isEmpty();
                bucketsMet.addAll(buckets(coverage.buckets()));
            }
            assertThat(coverages).hasSizeBetween(3, 6);
        }

        assertThat(bucketsMet).containsExactlyInAnyOrder("out", "strong", "weak", "aside", "ambiguous", "untraced");
    }

    @Test
    void there_is_one_coverage_per_measure_flow_and_dimension_and_none_of_the_plan_for_revenue() {
        List<Coverage> coverages = measure(
                List.of(Words.line("D fonction=22 MtPrev=1,00 CredOuv=2,00"), Words.line("R fonction=22 MtPrev=3,00")));

        assertThat(coverages)
                .extracting(
                        Coverage::measure,
                        Coverage::flow,
                        Coverage::dimension,
                        c -> c.total().cents())
                .containsExactly(
                        tuple(Measure.VOTED, Flow.EXPENSE, Dimension.POLICY, 100L),
                        tuple(Measure.VOTED, Flow.EXPENSE, Dimension.PLAN, 100L),
                        tuple(Measure.VOTED, Flow.REVENUE, Dimension.POLICY, 300L),
                        tuple(Measure.OPENED_CREDITS, Flow.EXPENSE, Dimension.POLICY, 200L),
                        tuple(Measure.OPENED_CREDITS, Flow.EXPENSE, Dimension.PLAN, 200L),
                        tuple(Measure.OPENED_CREDITS, Flow.REVENUE, Dimension.POLICY, 0L));
    }

    @Test
    void the_lines_of_a_split_key_stand_in_each_bucket_and_target_that_gets_a_share() {
        Coverage coverage = measure(List.of(
                        Words.line("I fonction=21 MtReal=60,00"),
                        Words.line("I fonction=21 MtReal=40,00"),
                        Words.line("I fonction=21 CredOuv=5,00")))
                .get(3);

        assertThat(coverage)
                .isEqualTo(new Coverage(
                        Flow.EXPENSE,
                        Measure.EXECUTED,
                        Dimension.POLICY,
                        new Tally(10_000, 2),
                        ninetyPercent(),
                        Map.of(Section.INVESTMENT, new Coverage.SectionCoverage(new Tally(10_000, 2), ninetyPercent())),
                        List.of(amount(
                                "education",
                                9_000,
                                2,
                                amount("education > ecoles", 6_000, 2),
                                amount("education > colleges", 3_000, 2)))));
    }

    @Test
    void a_parent_counts_the_lines_of_a_key_once() {
        Coverage coverage = measure(
                        List.of(Words.line("fonction=21 MtReal=100,00"), Words.line("fonction=22 MtReal=1,00")))
                .getFirst();

        assertThat(coverage.byTarget())
                .containsExactly(amount(
                        "education",
                        9_100,
                        2,
                        amount("education > ecoles", 6_000, 1),
                        amount("education > colleges", 3_100, 2)));
    }

    @Test
    void a_zero_amount_counts_its_line_everywhere() {
        Coverage coverage =
                measure(List.of(Words.line("fonction=23 MtReal=0,00"))).getFirst();

        assertThat(coverage.total()).isEqualTo(new Tally(0, 1));
        assertThat(coverage.byTarget())
                .containsExactly(
                        amount("education", 0, 1, amount("education > ecoles", 0, 1)), amount("culture", 0, 1));
    }

    @Test
    void the_total_is_the_one_summed_while_lines_were_read() {
        Sums stated = new Sums.Builder()
                .add(Flow.EXPENSE, Measure.EXECUTED, new Tally(101, 1))
                .build();

        Coverage coverage = new CoverageMeasurement(
                        ATTRIBUTOR, attributed(List.of(Words.line("fonction=22 MtReal=1,00"))))
                .coverages(stated)
                .getFirst();

        assertThat(coverage.total()).isEqualTo(new Tally(101, 1));
        assertThat(coverage.imbalance()).contains(new Coverage.Imbalance("parts", 101, 100));
    }

    private static Buckets ninetyPercent() {
        return new Buckets(
                Map.of(),
                Map.of(Strength.WEAK, new Tally(9_000, 2)),
                new Tally(9_000, 2),
                Map.of(),
                Tally.ZERO,
                new Tally(1_000, 2));
    }

    private static TargetAmount amount(String path, long cents, long lines, TargetAmount... below) {
        return new TargetAmount(Words.target(Dimension.POLICY, path), new Tally(cents, lines), List.of(below));
    }

    private static Set<String> buckets(Buckets buckets) {
        Set<String> met = new HashSet<>();
        add(met, "out", buckets.outOfScopeOverall());
        add(met, "strong", buckets.traced(Strength.STRONG));
        add(met, "weak", buckets.traced(Strength.WEAK));
        add(met, "aside", buckets.setAsideOverall());
        add(met, "ambiguous", buckets.ambiguous());
        add(met, "untraced", buckets.untraced());
        return met;
    }

    private static void add(Set<String> met, String bucket, Tally tally) {
        if (!tally.isZero()) {
            met.add(bucket);
        }
    }

    private static List<Coverage> measure(List<Words.Line> lines) {
        Sums.Builder sums = new Sums.Builder();
        lines.forEach(line -> sums.add(line.key().flow(), line.amounts()));
        return new CoverageMeasurement(ATTRIBUTOR, attributed(lines)).coverages(sums.build());
    }

    private static List<AttributedKey> attributed(List<Words.Line> lines) {
        Map<BudgetKey, KeyTotals> totals = new LinkedHashMap<>();
        lines.forEach(line -> totals.computeIfAbsent(line.key(), KeyTotals::new).add(line.amounts()));
        return totals.values().stream()
                .map(t -> new AttributedKey(t, ATTRIBUTOR.attribute(t.key())))
                .toList();
    }

    private static Attributor attributor(String... rows) {
        return new Attributor(
                new Attributor.Tables(
                        Words.table(Dimension.POLICY, rows), POLICIES, null, TargetTree.empty(Dimension.PLAN)),
                new FiscalYear(2018),
                null,
                List.of());
    }
}
