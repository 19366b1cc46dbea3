package fr.continuum.application.port;

import static fr.continuum.application.port.Measured.AMBIGUOUS;
import static fr.continuum.application.port.Measured.ASIDE;
import static fr.continuum.application.port.Measured.ORDER;
import static fr.continuum.application.port.Measured.REVENUE;
import static fr.continuum.application.port.Measured.SPLIT;
import static fr.continuum.application.port.Measured.UNTRACED;
import static fr.continuum.application.port.Measured.VOTED_ONLY;
import static fr.continuum.application.port.Measured.WHOLE;
import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.reading;
import static fr.continuum.application.port.Samples.sha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Count;
import fr.continuum.application.port.Consultation.Crossing;
import fr.continuum.application.port.Consultation.KeyRow;
import fr.continuum.application.port.Consultation.Side;
import fr.continuum.application.port.Consultation.Stream;
import fr.continuum.application.port.Consultation.Tied;
import fr.continuum.application.port.Consultation.Weight;
import fr.continuum.application.port.KeysAsked.CodeSought;
import fr.continuum.application.port.KeysAsked.KeyColumn;
import fr.continuum.application.port.KeysAsked.KeyNarrowing;
import fr.continuum.application.port.KeysAsked.KeyOrder;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.KeysAsked.KeySort;
import fr.continuum.application.port.KeysAsked.Level;
import fr.continuum.application.port.KeysAsked.Range;
import fr.continuum.application.port.LinesAsked.LineColumn;
import fr.continuum.application.port.LinesAsked.LineQuestion;
import fr.continuum.application.port.LinesAsked.LineSort;
import fr.continuum.application.port.LinesAsked.LineTally;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What pages are answered.
public abstract class ConsultationContract {

    private static final Sha256 MEASUREMENT = sha("measurement");
    private static final KeyQuestion ALL = KeyQuestion.all(Dimension.POLICY, Flow.EXPENSE, Measure.EXECUTED);

    /// Pages over [#facts()] and [#measurements()].
    protected abstract Consultation consultation();

    protected abstract BudgetFacts facts();

    protected abstract Measurements measurements();

    private Consultation measured() {
        measurements().put(Measured.measurement(facts()));
        return consultation();
    }

    @Test
    void keys_are_told_largest_absolute_amount_first_with_where_they_go() {
        Consultation consultation = measured();

        assertThat(consultation.keys(AUTHORITY, MEASUREMENT, ALL, KeyOrder.AMOUNT_DOWN, 10, 0))
                .containsExactly(
                        traced(WHOLE, 100_000, 2, 2, Strength.WEAK, Share.whole("CULT-1")),
                        row(ORDER, 100_000, 1, 7, Bucket.OUT_OF_SCOPE, OutOfScopeReason.ORDER_OPERATION, null),
                        row(ASIDE, -30_000, 1, 4, Bucket.SET_ASIDE, null, SetAsideReason.NO_POLICY),
                        traced(
                                SPLIT,
                                10_003,
                                2,
                                1,
                                Strength.WEAK,
                                new Share("ENS", 600_000),
                                new Share("SPORT", 300_000)),
                        row(AMBIGUOUS, 2_000, 1, 5, Bucket.AMBIGUOUS, null, null),
                        row(UNTRACED, 1_700, 1, 6, Bucket.UNTRACED, null, null));
    }

    @Test
    void keys_of_one_amount_are_told_by_first_line() {
        Consultation consultation = measured();

        assertThat(consultation.keys(AUTHORITY, MEASUREMENT, ALL, KeyOrder.AMOUNT_DOWN, 2, 0))
                .extracting(KeyRow::key)
                .containsExactly(WHOLE, ORDER);
    }

    @Test
    void keys_are_told_page_by_page() {
        Consultation consultation = measured();

        assertThat(consultation.keys(AUTHORITY, MEASUREMENT, ALL, KeyOrder.AMOUNT_DOWN, 2, 3))
                .extracting(KeyRow::key)
                .containsExactly(SPLIT, AMBIGUOUS);
        assertThat(consultation.keys(AUTHORITY, MEASUREMENT, ALL, KeyOrder.AMOUNT_DOWN, 2, 6))
                .isEmpty();
    }

    @Test
    void only_keys_that_carry_the_measure_are_told() {
        Consultation consultation = measured();

        assertThat(consultation.keys(
                        AUTHORITY,
                        MEASUREMENT,
                        KeyQuestion.all(Dimension.POLICY, Flow.EXPENSE, Measure.VOTED),
                        KeyOrder.AMOUNT_DOWN,
                        10,
                        0))
                .extracting(KeyRow::key)
                .containsExactly(VOTED_ONLY);
    }

    @Test
    void keys_are_narrowed_by_each_thing_a_page_can_ask() {
        Consultation consultation = measured();

        assertThat(keys(consultation, asking(Bucket.TRACED, "", null, "", null)))
                .containsExactly(WHOLE, SPLIT);
        assertThat(keys(consultation, asking(null, "CULT", null, "", null))).containsExactly(WHOLE);
        assertThat(keys(consultation, asking(null, "CULT-1", null, "", null))).containsExactly(WHOLE);
        assertThat(keys(consultation, asking(null, "SPORT", null, "", null))).containsExactly(SPLIT);
        assertThat(keys(consultation, asking(null, "NONE", null, "", null))).isEmpty();
        assertThat(keys(consultation, asking(null, "", Section.INVESTMENT, "", null)))
                .containsExactly(ASIDE, UNTRACED);
        assertThat(keys(consultation, asking(null, "", null, "NO_POLICY", null)))
                .containsExactly(ASIDE);
        assertThat(keys(consultation, asking(null, "", null, "ORDER_OPERATION", null)))
                .containsExactly(ORDER);
        assertThat(keys(consultation, asking(null, "", null, "", "21"))).containsExactly(ORDER, SPLIT);
        assertThat(keys(consultation, asking(null, "", null, "", ""))).containsExactly(UNTRACED);
        assertThat(keys(consultation, asking(Bucket.SET_ASIDE, "", Section.OPERATING, "", null)))
                .isEmpty();
    }

    @Test
    void what_a_key_leaves_under_100_percent_stands_among_the_untraced() {
        Consultation consultation = measured();

        List<KeyRow> untraced = consultation.keys(
                AUTHORITY, MEASUREMENT, asking(Bucket.UNTRACED, "", null, "", null), KeyOrder.AMOUNT_DOWN, 10, 0);

        assertThat(untraced).extracting(KeyRow::key).containsExactly(UNTRACED, SPLIT);
        assertThat(untraced.getLast())
                .isEqualTo(new KeyRow(
                        SPLIT,
                        new Tally(10_003, 2),
                        new Tally(1_000, 2),
                        1,
                        Bucket.TRACED,
                        null,
                        null,
                        List.of(new Share("ENS", 600_000), new Share("SPORT", 300_000)),
                        Strength.WEAK));
        assertThat(untraced.getLast().sharedParts()).isEqualTo(900_000);
        assertThat(untraced).extracting(KeyRow::isPartial).containsExactly(false, true);
    }

    @Test
    void a_part_is_what_answers_the_question() {
        Consultation consultation = measured();

        assertThat(parts(consultation, asking(null, "", null, "", "21"))).containsExactly(100_000L, 10_003L);
        assertThat(parts(consultation, asking(Bucket.TRACED, "", null, "", "21")))
                .containsExactly(9_003L);
        assertThat(parts(consultation, asking(Bucket.TRACED, "SPORT", null, "", null)))
                .containsExactly(3_001L);
        assertThat(parts(consultation, asking(null, "ENS", null, "", null))).containsExactly(6_002L);
        assertThat(parts(consultation, asking(Bucket.UNTRACED, "ENS", null, "", null)))
                .isEmpty();
        assertThat(parts(consultation, asking(Bucket.UNTRACED, "", Section.INVESTMENT, "", null)))
                .containsExactly(1_700L);
    }

    /// Each figure of a page is the sum of the keys listed behind it, to the cent and to the line.
    @Test
    void every_list_adds_up_to_the_figure_it_explains() {
        Consultation consultation = measured();
        List<Coverage> coverages =
                measurements().coverages(AUTHORITY, MEASUREMENT).orElseThrow();

        assertThat(coverages).hasSizeGreaterThan(3).allSatisfy(coverage -> {
            Buckets buckets = coverage.buckets();
            assertThat(sum(consultation, coverage, null, "")).isEqualTo(coverage.total());
            assertThat(sum(consultation, coverage, Bucket.OUT_OF_SCOPE, "")).isEqualTo(buckets.outOfScopeOverall());
            assertThat(sum(consultation, coverage, Bucket.TRACED, "")).isEqualTo(buckets.tracedOverall());
            assertThat(sum(consultation, coverage, Bucket.SET_ASIDE, "")).isEqualTo(buckets.setAsideOverall());
            assertThat(sum(consultation, coverage, Bucket.AMBIGUOUS, "")).isEqualTo(buckets.ambiguous());
            assertThat(sum(consultation, coverage, Bucket.UNTRACED, "")).isEqualTo(buckets.untraced());
            assertTargets(consultation, coverage, coverage.byTarget());
        });
        assertThat(coverages)
                .filteredOn(c -> c.flow() == Flow.EXPENSE && c.measure() == Measure.EXECUTED)
                .extracting(c -> c.buckets().untraced())
                .containsExactly(new Tally(2_700, 3), new Tally(-16_297, 5));
    }

    private static void assertTargets(Consultation consultation, Coverage coverage, List<TargetAmount> targets) {
        for (TargetAmount target : targets) {
            assertThat(sum(consultation, coverage, null, target.target().code()))
                    .as(target.target().code())
                    .isEqualTo(target.amount());
            assertTargets(consultation, coverage, target.below());
        }
    }

    /// Counted, and added up page by page: the two must agree.
    private static Tally sum(Consultation consultation, Coverage coverage, @Nullable Bucket bucket, String target) {
        KeyQuestion question = new KeyQuestion(
                coverage.dimension(), coverage.flow(), coverage.measure(), bucket, target, null, "", null);
        Count count = consultation.count(AUTHORITY, MEASUREMENT, question);
        Tally paged = Tally.ZERO;
        for (int skip = 0; skip < count.keys(); skip += 2) {
            for (KeyRow row : consultation.keys(AUTHORITY, MEASUREMENT, question, KeyOrder.CHAPTER, 2, skip)) {
                paged = paged.plus(row.part());
            }
        }
        assertThat(paged).isEqualTo(count.tally());
        return paged;
    }

    @Test
    void keys_are_told_in_the_order_asked_for() {
        Consultation consultation = measured();

        assertThat(ordered(consultation, KeyOrder.AMOUNT_DOWN))
                .containsExactly(WHOLE, ORDER, ASIDE, SPLIT, AMBIGUOUS, UNTRACED);
        assertThat(ordered(consultation, KeyOrder.AMOUNT_UP))
                .containsExactly(UNTRACED, AMBIGUOUS, SPLIT, ASIDE, WHOLE, ORDER);
        assertThat(ordered(consultation, KeyOrder.FUNCTION))
                .containsExactly(UNTRACED, ASIDE, ORDER, SPLIT, WHOLE, AMBIGUOUS);
        assertThat(ordered(consultation, KeyOrder.NATURE))
                .containsExactly(WHOLE, ORDER, ASIDE, SPLIT, AMBIGUOUS, UNTRACED);
        assertThat(ordered(consultation, KeyOrder.CHAPTER))
                .containsExactly(WHOLE, ORDER, ASIDE, SPLIT, AMBIGUOUS, UNTRACED);
        assertThat(ordered(consultation, KeyOrder.OPERATION))
                .containsExactly(ORDER, ASIDE, SPLIT, AMBIGUOUS, UNTRACED, WHOLE);
        assertThat(ordered(consultation, KeyOrder.LINES))
                .containsExactly(WHOLE, SPLIT, ORDER, ASIDE, AMBIGUOUS, UNTRACED);
    }

    @Test
    void keys_are_sorted_by_several_columns_one_after_the_other() {
        Consultation consultation = measured();

        assertThat(sorted(consultation, new KeySort(KeyColumn.AMOUNT, false)))
                .containsExactly(ASIDE, UNTRACED, AMBIGUOUS, SPLIT, WHOLE, ORDER);
        assertThat(sorted(consultation, new KeySort(KeyColumn.SECTION, true), new KeySort(KeyColumn.AMOUNT, true)))
                .containsExactly(UNTRACED, ASIDE, WHOLE, ORDER, SPLIT, AMBIGUOUS);
        assertThat(sorted(consultation, new KeySort(KeyColumn.BUCKET, false), new KeySort(KeyColumn.AMOUNT, false)))
                .containsExactly(ORDER, SPLIT, WHOLE, ASIDE, AMBIGUOUS, UNTRACED);
        assertThat(sorted(consultation, new KeySort(KeyColumn.FUNCTION, true), new KeySort(KeyColumn.LINES, true)))
                .startsWith(AMBIGUOUS)
                .endsWith(UNTRACED);
    }

    private static List<BudgetKey> sorted(Consultation consultation, KeySort... sorts) {
        return consultation.keys(AUTHORITY, MEASUREMENT, ALL, List.of(sorts), 10, 0).stream()
                .map(KeyRow::key)
                .toList();
    }

    @Test
    void keys_are_narrowed_column_by_column_and_counted_as_they_are_told() {
        Consultation consultation = measured();

        assertThat(narrowed(consultation, ALL, cents(1_700, 10_003))).containsExactly(SPLIT, AMBIGUOUS, UNTRACED);
        assertThat(narrowed(consultation, ALL, cents(Long.MIN_VALUE, 0))).containsExactly(ASIDE);
        assertThat(narrowed(consultation, ALL, lines(2, 2))).containsExactly(WHOLE, SPLIT);
        assertThat(narrowed(consultation, ALL, in(Set.of(Bucket.SET_ASIDE, Bucket.AMBIGUOUS), Set.of())))
                .containsExactly(ASIDE, AMBIGUOUS);
        assertThat(narrowed(consultation, ALL, in(Set.of(), Set.of(Section.INVESTMENT))))
                .containsExactly(ASIDE, UNTRACED);
        assertThat(narrowed(consultation, ALL, code(KeyField.FUNCTION, "1", Set.of())))
                .containsExactly(ORDER, ASIDE, SPLIT);
        assertThat(narrowed(consultation, ALL, code(KeyField.FUNCTION, "no code holds this", Set.of("21"))))
                .containsExactly(ORDER, SPLIT);
        assertThat(narrowed(consultation, ALL, code(KeyField.NATURE, "%", Set.of())))
                .isEmpty();
    }

    /// What is asked of amounts is asked of the part that answers, not of the whole key.
    @Test
    void an_amount_sought_is_that_of_the_part() {
        Consultation consultation = measured();
        KeyQuestion untraced = asking(Bucket.UNTRACED, "", null, "", null);

        assertThat(narrowed(consultation, untraced, cents(1_000, 1_000))).containsExactly(SPLIT);
        assertThat(narrowed(consultation, untraced, cents(10_003, 10_003))).isEmpty();
    }

    @Test
    void no_key_carries_the_code_of_a_policy() {
        assertThatThrownBy(() -> code(KeyField.POLICY, "CULT", Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /// In the order they are told; counted alike.
    private static List<BudgetKey> narrowed(Consultation consultation, KeyQuestion question, KeyNarrowing by) {
        KeyQuestion narrowed = question.narrowed(by);
        List<KeyRow> rows = consultation.keys(AUTHORITY, MEASUREMENT, narrowed, KeyOrder.AMOUNT_DOWN, 10, 0);
        assertThat(consultation.count(AUTHORITY, MEASUREMENT, narrowed))
                .isEqualTo(
                        new Count(rows.size(), rows.stream().map(KeyRow::part).reduce(Tally.ZERO, Tally::plus)));
        return rows.stream().map(KeyRow::key).toList();
    }

    private static KeyNarrowing cents(long least, long most) {
        return new KeyNarrowing(Map.of(), new Range(least, most), Range.ALL, Set.of(), Set.of());
    }

    private static KeyNarrowing lines(long least, long most) {
        return new KeyNarrowing(Map.of(), Range.ALL, new Range(least, most), Set.of(), Set.of());
    }

    private static KeyNarrowing in(Set<Bucket> buckets, Set<Section> sections) {
        return new KeyNarrowing(Map.of(), Range.ALL, Range.ALL, buckets, sections);
    }

    private static KeyNarrowing code(KeyField field, String text, Set<String> codes) {
        return new KeyNarrowing(Map.of(field, new CodeSought(text, codes)), Range.ALL, Range.ALL, Set.of(), Set.of());
    }

    /// The split key is larger than the untraced one by its whole, smaller by what it leaves.
    @Test
    void the_order_is_that_of_the_parts() {
        Consultation consultation = measured();
        KeyQuestion untraced = asking(Bucket.UNTRACED, "", null, "", null);

        assertThat(consultation.keys(AUTHORITY, MEASUREMENT, untraced, KeyOrder.AMOUNT_DOWN, 1, 0))
                .extracting(KeyRow::key)
                .containsExactly(UNTRACED);
        assertThat(consultation.keys(AUTHORITY, MEASUREMENT, untraced, KeyOrder.AMOUNT_UP, 1, 0))
                .extracting(KeyRow::key)
                .containsExactly(SPLIT);
    }

    @Test
    void the_plan_is_asked_apart_and_about_expenses_only() {
        Consultation consultation = measured();
        KeyQuestion objective =
                new KeyQuestion(Dimension.PLAN, Flow.EXPENSE, Measure.EXECUTED, null, "OBJ-1", null, "", null);

        assertThat(consultation.keys(AUTHORITY, MEASUREMENT, objective, KeyOrder.AMOUNT_DOWN, 10, 0))
                .containsExactly(traced(WHOLE, 100_000, 2, 2, Strength.STRONG, Share.whole("ACT-1")));
        assertThat(consultation.count(
                        AUTHORITY, MEASUREMENT, KeyQuestion.all(Dimension.PLAN, Flow.REVENUE, Measure.EXECUTED)))
                .isEqualTo(new Count(0, Tally.ZERO));
    }

    @Test
    void revenue_is_asked_apart() {
        Consultation consultation = measured();

        assertThat(consultation.keys(
                        AUTHORITY,
                        MEASUREMENT,
                        KeyQuestion.all(Dimension.POLICY, Flow.REVENUE, Measure.EXECUTED),
                        KeyOrder.AMOUNT_DOWN,
                        10,
                        0))
                .containsExactly(traced(REVENUE, 5_000, 1, 8, Strength.WEAK, Share.whole("CULT-1")));
    }

    @Test
    void keys_are_counted_with_their_amount() {
        Consultation consultation = measured();

        assertThat(consultation.count(AUTHORITY, MEASUREMENT, ALL)).isEqualTo(new Count(6, new Tally(183_703, 8)));
        assertThat(consultation.count(AUTHORITY, MEASUREMENT, asking(null, "NONE", null, "", null)))
                .isEqualTo(new Count(0, Tally.ZERO));
    }

    @Test
    void money_streams_from_sections_to_roots_and_buckets_to_the_cent() {
        Consultation consultation = measured();

        assertThat(consultation.streams(AUTHORITY, MEASUREMENT, Dimension.POLICY, Flow.EXPENSE, Measure.EXECUTED))
                .containsExactly(
                        new Stream(Section.OPERATING, Bucket.OUT_OF_SCOPE, "", 100_000),
                        new Stream(Section.OPERATING, Bucket.TRACED, "CULT", 100_000),
                        new Stream(Section.OPERATING, Bucket.TRACED, "ENS", 6_002),
                        new Stream(Section.OPERATING, Bucket.TRACED, "SPORT", 3_001),
                        new Stream(Section.OPERATING, Bucket.AMBIGUOUS, "", 2_000),
                        new Stream(Section.OPERATING, Bucket.UNTRACED, "", 1_000),
                        new Stream(Section.INVESTMENT, Bucket.SET_ASIDE, "", -30_000),
                        new Stream(Section.INVESTMENT, Bucket.UNTRACED, "", 1_700));
    }

    @Test
    void money_streams_to_the_objectives_of_the_plan() {
        Consultation consultation = measured();

        assertThat(consultation.streams(AUTHORITY, MEASUREMENT, Dimension.PLAN, Flow.EXPENSE, Measure.EXECUTED))
                .contains(new Stream(Section.OPERATING, Bucket.TRACED, "OBJ-1", 100_000))
                .extracting(Stream::target)
                .doesNotContain("ACT-1");
        assertThat(consultation.streams(AUTHORITY, MEASUREMENT, Dimension.PLAN, Flow.REVENUE, Measure.EXECUTED))
                .isEmpty();
    }

    @Test
    void money_is_tied_to_each_target_itself_by_the_strength_of_its_links() {
        Consultation consultation = measured();

        assertThat(consultation.tied(AUTHORITY, MEASUREMENT, Dimension.POLICY, Flow.EXPENSE, Measure.EXECUTED))
                .containsExactlyInAnyOrder(
                        new Tied(List.of("CULT", "CULT-1"), Strength.WEAK, 100_000),
                        new Tied(List.of("ENS"), Strength.WEAK, 6_002),
                        new Tied(List.of("SPORT"), Strength.WEAK, 3_001));
        assertThat(consultation.tied(AUTHORITY, MEASUREMENT, Dimension.PLAN, Flow.EXPENSE, Measure.EXECUTED))
                .containsExactly(new Tied(List.of("OBJ-1", "ACT-1"), Strength.STRONG, 100_000));
        assertThat(consultation.tied(AUTHORITY, MEASUREMENT, Dimension.PLAN, Flow.REVENUE, Measure.EXECUTED))
                .isEmpty();
        assertThat(consultation.tied(AUTHORITY, MEASUREMENT, Dimension.PLAN, Flow.EXPENSE, Measure.VOTED))
                .isEmpty();
    }

    @Test
    void expenses_are_crossed_by_policy_and_plan_to_the_cent() {
        Consultation consultation = measured();

        assertThat(consultation.crossings(AUTHORITY, MEASUREMENT, Measure.EXECUTED))
                .containsExactlyInAnyOrder(
                        crossing(
                                Section.OPERATING,
                                new Side(Bucket.TRACED, Strength.WEAK, List.of("CULT", "CULT-1")),
                                new Side(Bucket.TRACED, Strength.STRONG, List.of("OBJ-1", "ACT-1")),
                                100_000),
                        crossing(Section.OPERATING, policy("ENS"), bucket(Bucket.UNTRACED), 6_002),
                        crossing(Section.OPERATING, policy("SPORT"), bucket(Bucket.UNTRACED), 3_001),
                        crossing(Section.OPERATING, bucket(Bucket.UNTRACED), bucket(Bucket.UNTRACED), 1_000),
                        crossing(Section.INVESTMENT, bucket(Bucket.SET_ASIDE), bucket(Bucket.UNTRACED), -30_000),
                        crossing(Section.OPERATING, bucket(Bucket.AMBIGUOUS), bucket(Bucket.UNTRACED), 2_000),
                        crossing(Section.INVESTMENT, bucket(Bucket.UNTRACED), bucket(Bucket.UNTRACED), 1_700),
                        crossing(Section.OPERATING, bucket(Bucket.OUT_OF_SCOPE), bucket(Bucket.OUT_OF_SCOPE), 100_000));
        assertThat(consultation.crossings(AUTHORITY, MEASUREMENT, Measure.VOTED))
                .containsExactly(crossing(Section.OPERATING, bucket(Bucket.UNTRACED), bucket(Bucket.UNTRACED), 1));
        assertThat(consultation.crossings(AUTHORITY, sha("other"), Measure.EXECUTED))
                .isEmpty();
    }

    private static Crossing crossing(Section section, Side policy, Side plan, long cents) {
        return new Crossing(section, "DGS", policy, plan, cents);
    }

    private static Side policy(String root) {
        return new Side(Bucket.TRACED, Strength.WEAK, List.of(root));
    }

    private static Side bucket(Bucket bucket) {
        return new Side(bucket, null, List.of());
    }

    @Test
    void codes_are_weighed_heaviest_first() {
        Consultation consultation = measured();

        assertThat(consultation.weights(AUTHORITY, MEASUREMENT, ALL, KeyField.FUNCTION, 3))
                .containsExactly(
                        new Weight("21", 2, new Tally(110_003, 3)),
                        new Weight("30", 1, new Tally(100_000, 2)),
                        new Weight("01", 1, new Tally(-30_000, 1)));
        assertThat(consultation.weights(
                        AUTHORITY, MEASUREMENT, asking(Bucket.UNTRACED, "", null, "", null), KeyField.FUNCTION, 3))
                .containsExactly(new Weight("", 1, new Tally(1_700, 1)));
        assertThat(consultation.weights(AUTHORITY, MEASUREMENT, ALL, KeyField.SECTION, 3))
                .containsExactly(new Weight("F", 4, new Tally(212_003, 6)), new Weight("I", 2, new Tally(-28_300, 2)));
        assertThatThrownBy(() -> consultation.weights(AUTHORITY, MEASUREMENT, ALL, KeyField.POLICY, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A policy is found, not given: no key carries its code");
    }

    @Test
    void lines_of_a_key_are_told_in_document_order_page_by_page() {
        Consultation consultation = measured();

        assertThat(consultation.lines(reading("measured"), WHOLE, 10, 0))
                .containsExactly(Measured.LINES[1], Measured.LINES[9]);
        assertThat(consultation.lines(reading("measured"), WHOLE, 1, 1)).containsExactly(Measured.LINES[9]);
        assertThat(consultation.lineCount(reading("measured"), WHOLE)).isEqualTo(2);
        assertThat(consultation.lineCount(reading("other"), WHOLE)).isZero();
        assertThat(consultation.lineCount(reading("measured"), Samples.key("404")))
                .isZero();
        assertThat(consultation.lines(reading("other"), WHOLE, 10, 0)).isEmpty();
        assertThat(consultation.lines(reading("measured"), Samples.key("404"), 10, 0))
                .isEmpty();
    }

    @Test
    void lines_of_a_document_are_told_in_document_order_page_by_page() {
        Consultation consultation = measured();

        assertThat(consultation.lines(reading("measured"), 99, 0)).containsExactly(Measured.LINES);
        assertThat(consultation.lines(reading("measured"), 2, 3)).containsExactly(Measured.LINES[3], Measured.LINES[4]);
        assertThat(consultation.lines(reading("measured"), 2, 99)).isEmpty();
        assertThat(consultation.lines(reading("other"), 2, 0)).isEmpty();
    }

    @Test
    void lines_are_sorted_by_several_columns_and_those_without_the_amount_come_last() {
        Consultation consultation = measured();

        assertThat(lines(consultation, LineQuestion.all(Measure.EXECUTED), new LineSort(LineColumn.AMOUNT, true)))
                .containsExactly(7, 2, 10, 1, 8, 5, 6, 3, 4, 9);
        assertThat(lines(consultation, LineQuestion.all(Measure.EXECUTED), new LineSort(LineColumn.AMOUNT, false)))
                .containsExactly(4, 3, 6, 5, 8, 1, 2, 10, 7, 9);
        assertThat(lines(
                        consultation,
                        LineQuestion.all(Measure.EXECUTED),
                        new LineSort(LineColumn.SECTION, true),
                        new LineSort(LineColumn.FUNCTION, false)))
                .startsWith(6, 4)
                .hasSize(10);
        assertThat(lines(consultation, LineQuestion.all(Measure.EXECUTED), new LineSort(LineColumn.FLOW, true)))
                .startsWith(8, 1);
        assertThat(lines(consultation, LineQuestion.all(Measure.EXECUTED), new LineSort(LineColumn.ORDINAL, true)))
                .startsWith(10, 9, 8);
        assertThat(lines(consultation, LineQuestion.all(Measure.EXECUTED)))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void lines_are_narrowed_column_by_column_and_tallied_as_they_are_told() {
        Consultation consultation = measured();

        assertThat(lines(consultation, asked(Map.of(), "", new Range(1_700, 10_001), Set.of(), Set.of())))
                .containsExactly(1, 5, 6, 8);
        assertThat(lines(consultation, asked(Map.of(), "", Range.ALL, Set.of(Section.INVESTMENT), Set.of())))
                .containsExactly(4, 6);
        assertThat(lines(consultation, asked(Map.of(), "", Range.ALL, Set.of(), Set.of(Flow.REVENUE))))
                .containsExactly(8);
        assertThat(lines(
                        consultation,
                        asked(
                                Map.of(KeyField.FUNCTION, new CodeSought("1", Set.of())),
                                "",
                                Range.ALL,
                                Set.of(),
                                Set.of())))
                .containsExactly(1, 3, 4, 7);
        assertThat(lines(
                        consultation,
                        asked(
                                Map.of(KeyField.FUNCTION, new CodeSought("no code holds this", Set.of("30"))),
                                "",
                                Range.ALL,
                                Set.of(),
                                Set.of(Flow.EXPENSE))))
                .containsExactly(2, 10);
        assertThat(lines(consultation, asked(Map.of(), "no line is called so", Range.ALL, Set.of(), Set.of())))
                .isEmpty();
        assertThat(consultation.tally(reading("other"), LineQuestion.all(Measure.EXECUTED)))
                .isEqualTo(new LineTally(0, 0, 0));
        assertThatThrownBy(() -> asked(
                        Map.of(KeyField.POLICY, new CodeSought("CULT", Set.of())), "", Range.ALL, Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LineQuestion asked(
            Map<KeyField, CodeSought> codes, String label, Range cents, Set<Section> sections, Set<Flow> flows) {
        return new LineQuestion(Measure.EXECUTED, codes, label, cents, sections, flows);
    }

    /// Their places in the document, in the order they are told, all at once and page by page; tallied alike.
    private static List<Integer> lines(Consultation consultation, LineQuestion question, LineSort... sorts) {
        List<BudgetLine> told = consultation.lines(reading("measured"), question, List.of(sorts), 99, 0);
        List<BudgetLine> carrying = told.stream()
                .filter(line -> line.amounts().carries(question.measure()))
                .toList();
        assertThat(consultation.tally(reading("measured"), question))
                .isEqualTo(new LineTally(
                        told.size(),
                        carrying.size(),
                        carrying.stream()
                                .mapToLong(line -> line.amounts().centsOrZero(question.measure()))
                                .sum()));
        assertThat(consultation.lines(reading("measured"), question, List.of(sorts), 2, 1))
                .containsExactlyElementsOf(told.stream().skip(1).limit(2).toList());
        return told.stream().map(BudgetLine::ordinal).toList();
    }

    /// A level of the bridge is what is left of the total, to the cent.
    @Test
    void the_levels_of_the_bridge_are_made_of_the_keys_that_are_left() {
        Consultation consultation = measured();

        assertThat(keys(consultation, level(Level.TOTAL)))
                .containsExactly(WHOLE, ORDER, ASIDE, SPLIT, AMBIGUOUS, UNTRACED);
        assertThat(keys(consultation, level(Level.REAL))).containsExactly(WHOLE, ASIDE, SPLIT, AMBIGUOUS, UNTRACED);
        assertThat(measurements().coverages(AUTHORITY, MEASUREMENT).orElseThrow())
                .isNotEmpty()
                .allSatisfy(coverage -> {
                    Buckets buckets = coverage.buckets();
                    assertThat(consultation
                                    .count(AUTHORITY, MEASUREMENT, level(coverage, Level.IN_SCOPE))
                                    .tally()
                                    .cents())
                            .isEqualTo(buckets.denominatorCents());
                    assertThat(consultation
                                    .count(AUTHORITY, MEASUREMENT, level(coverage, Level.REAL))
                                    .tally()
                                    .cents())
                            .isEqualTo(coverage.total().cents()
                                    - buckets.outOfScope()
                                            .getOrDefault(OutOfScopeReason.ORDER_OPERATION, Tally.ZERO)
                                            .cents());
                });
    }

    private static KeyQuestion level(Level level) {
        return new KeyQuestion(Dimension.POLICY, Flow.EXPENSE, Measure.EXECUTED, null, "", null, "", null, level);
    }

    private static KeyQuestion level(Coverage coverage, Level level) {
        return new KeyQuestion(
                coverage.dimension(), coverage.flow(), coverage.measure(), null, "", null, "", null, level);
    }

    @Test
    void the_tree_of_policies_is_the_measurement_s_own() {
        Consultation consultation = measured();

        assertThat(consultation.policies(AUTHORITY, MEASUREMENT)).isEqualTo(Measured.POLICIES);
        assertThat(consultation.policies(AUTHORITY, sha("other"))).isEqualTo(TargetTree.empty(Dimension.POLICY));
    }

    @Test
    void of_an_unknown_measurement_nothing_is_told() {
        Consultation consultation = measured();

        assertThat(consultation.keys(OTHER_AUTHORITY, MEASUREMENT, ALL, KeyOrder.AMOUNT_DOWN, 10, 0))
                .isEmpty();
        assertThat(consultation.count(AUTHORITY, sha("other"), ALL)).isEqualTo(new Count(0, Tally.ZERO));
        assertThat(consultation.weights(AUTHORITY, sha("other"), ALL, KeyField.FUNCTION, 3))
                .isEmpty();
        assertThat(consultation.streams(AUTHORITY, sha("other"), Dimension.PLAN, Flow.EXPENSE, Measure.EXECUTED))
                .isEmpty();
    }

    private static List<BudgetKey> keys(Consultation consultation, KeyQuestion question) {
        return consultation.keys(AUTHORITY, MEASUREMENT, question, KeyOrder.AMOUNT_DOWN, 10, 0).stream()
                .map(KeyRow::key)
                .toList();
    }

    private static List<Long> parts(Consultation consultation, KeyQuestion question) {
        return consultation.keys(AUTHORITY, MEASUREMENT, question, KeyOrder.AMOUNT_DOWN, 10, 0).stream()
                .map(row -> row.part().cents())
                .toList();
    }

    private static List<BudgetKey> ordered(Consultation consultation, KeyOrder order) {
        return consultation.keys(AUTHORITY, MEASUREMENT, ALL, order, 10, 0).stream()
                .map(KeyRow::key)
                .toList();
    }

    private static KeyQuestion asking(
            @Nullable Bucket bucket,
            String target,
            @Nullable Section section,
            String reason,
            @Nullable String function) {
        return new KeyQuestion(
                Dimension.POLICY, Flow.EXPENSE, Measure.EXECUTED, bucket, target, section, reason, function);
    }

    @Test
    void authorisations_are_called_what_the_first_line_that_says_so_calls_them() {
        Consultation consultation = consultation();
        BudgetLine silent = Samples.line(1, Samples.key("212"), Measure.VOTED, 1);
        BudgetLine first = Samples.fullLine(2);
        BudgetLine second = new BudgetLine(
                3, 50, first.key(), first.amounts(), "", new BudgetLine.Detail("", "", "", null, "Autre nom"));
        Samples.load(facts(), reading("labelled"), silent, first, second);
        Samples.load(facts(), reading("silent"), silent);

        assertThat(consultation.authorisationLabels(reading("labelled")))
                .containsExactly(Map.entry("AP-2026-01", "Plan collèges"));
        assertThat(consultation.authorisationLabels(reading("silent"))).isEmpty();
        assertThat(consultation.authorisationLabels(reading("never loaded"))).isEmpty();
    }

    private static KeyRow traced(
            BudgetKey key, long cents, long lines, int firstLine, Strength strength, Share... shares) {
        return new KeyRow(
                key,
                new Tally(cents, lines),
                new Tally(cents, lines),
                firstLine,
                Bucket.TRACED,
                null,
                null,
                List.of(shares),
                strength);
    }

    private static KeyRow row(
            BudgetKey key,
            long cents,
            long lines,
            int firstLine,
            Bucket bucket,
            @Nullable OutOfScopeReason outOfScope,
            @Nullable SetAsideReason setAside) {
        Tally tally = new Tally(cents, lines);
        return new KeyRow(key, tally, tally, firstLine, bucket, outOfScope, setAside, List.of(), null);
    }
}
