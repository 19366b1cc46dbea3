package fr.continuum.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Coverage.Imbalance;
import fr.continuum.domain.trace.Coverage.SectionCoverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Coverage SOUND = coverage(
            tally(100),
            buckets(60, 60, 40),
            sections(tally(70), buckets(60, 60, 10), tally(30), buckets(0, 0, 30)),
            60);

    @Test
    void parts_that_make_the_whole_are_sound() {
        assertThat(SOUND.imbalance()).isEmpty();
    }

    @Test
    void buckets_that_do_not_make_the_total_are_caught() {
        assertThat(coverage(tally(100), buckets(60, 60, 39), SOUND.bySection(), 60)
                        .imbalance())
                .contains(new Imbalance("parts", 100, 99));
        assertThat(coverage(tally(101), SOUND.buckets(), SOUND.bySection(), 60).imbalance())
                .contains(new Imbalance("parts", 101, 100));
    }

    @Test
    void sections_that_do_not_make_the_total_are_caught() {
        assertThat(coverage(
                                tally(100),
                                SOUND.buckets(),
                                sections(tally(70), buckets(60, 60, 10), tally(30), buckets(0, 0, 31)),
                                60)
                        .imbalance())
                .contains(new Imbalance("sections", 100, 101));
    }

    @Test
    void totals_of_sections_that_do_not_make_the_total_are_caught() {
        assertThat(coverage(
                                tally(100),
                                SOUND.buckets(),
                                sections(tally(71), buckets(60, 60, 10), tally(30), buckets(0, 0, 30)),
                                60)
                        .imbalance())
                .contains(new Imbalance("totaux des sections", 100, 101));
    }

    @Test
    void lines_that_are_lost_are_caught() {
        assertThat(coverage(new Tally(100, 3), SOUND.buckets(), SOUND.bySection(), 60)
                        .imbalance())
                .contains(new Imbalance("lignes", 3, 2));
    }

    @Test
    void errors_of_two_sections_that_cancel_out_are_caught() {
        assertThat(coverage(
                                tally(100),
                                SOUND.buckets(),
                                sections(tally(70), buckets(60, 60, 15), tally(30), buckets(0, 0, 25)),
                                60)
                        .imbalance())
                .contains(new Imbalance("section F", 70, 75));
    }

    @Test
    void strengths_that_do_not_make_what_is_traced_are_caught() {
        assertThat(coverage(tally(100), buckets(59, 60, 40), SOUND.bySection(), 60)
                        .imbalance())
                .contains(new Imbalance("forces des liens", 60, 59));
    }

    @Test
    void targets_that_do_not_make_what_is_traced_are_caught() {
        assertThat(coverage(tally(100), SOUND.buckets(), SOUND.bySection(), 61).imbalance())
                .contains(new Imbalance("cibles", 60, 61));
    }

    @Test
    void strengths_that_do_not_make_what_is_traced_in_a_section_are_caught() {
        assertThat(coverage(
                                tally(100),
                                SOUND.buckets(),
                                sections(tally(70), buckets(58, 60, 10), tally(30), buckets(0, 0, 30)),
                                60)
                        .imbalance())
                .contains(new Imbalance("forces des liens, section F", 60, 58));
    }

    @Test
    void a_bucket_that_sections_do_not_make_is_caught_where_all_totals_agree() {
        assertThat(coverage(
                                tally(100),
                                SOUND.buckets(),
                                sections(tally(70), buckets(55, 55, 15), tally(30), buckets(0, 0, 30)),
                                60)
                        .imbalance())
                .contains(new Imbalance("reliés des sections", 60, 55));
    }

    @Test
    void what_lies_below_a_target_and_does_not_make_it_is_caught_at_any_depth() {
        TargetAmount school =
                new TargetAmount(Words.target(Dimension.POLICY, "education > ecoles"), tally(41), 40, List.of());
        TargetAmount sound = new TargetAmount(
                Words.target(Dimension.POLICY, "education"),
                tally(60),
                20,
                List.of(new TargetAmount(
                        Words.target(Dimension.POLICY, "education > ecoles"), tally(40), 40, List.of())));
        TargetAmount moved = new TargetAmount(
                Words.target(Dimension.POLICY, "education"),
                tally(60),
                20,
                List.of(new TargetAmount(
                        Words.target(Dimension.POLICY, "education > ecoles"), tally(41), 41, List.of())));
        TargetAmount deep =
                new TargetAmount(Words.target(Dimension.POLICY, "education"), tally(60), 19, List.of(school));

        assertThat(withTargets(sound).imbalance()).isEmpty();
        assertThat(withTargets(moved).imbalance())
                .contains(new Imbalance("cible " + moved.target().code(), 60, 61));
        assertThat(withTargets(deep).imbalance())
                .contains(new Imbalance("cible " + school.target().code(), 41, 40));
        assertThat(withTargets(sound).plus(withTargets(sound)).imbalance()).isEmpty();
        assertThat(withTargets(sound)
                        .plus(withTargets(sound))
                        .byTarget()
                        .getFirst()
                        .ownCents())
                .isEqualTo(40);
    }

    private static Coverage withTargets(TargetAmount... targets) {
        return new Coverage(
                SOUND.flow(),
                SOUND.measure(),
                SOUND.dimension(),
                SOUND.total(),
                SOUND.buckets(),
                SOUND.bySection(),
                List.of(targets));
    }

    @Test
    void two_coverages_add_up_part_by_part() {
        Coverage other = new Coverage(
                Flow.EXPENSE,
                Measure.VOTED,
                Dimension.POLICY,
                tally(7),
                buckets(7, 7, 0),
                Map.of(Section.UNKNOWN, new SectionCoverage(tally(7), buckets(7, 7, 0))),
                List.of(
                        amount("culture", 2),
                        new TargetAmount(
                                Words.target(Dimension.POLICY, "education"),
                                tally(5),
                                List.of(amount("education > ecoles", 3)))));

        Coverage sum = SOUND.plus(other).plus(other);

        assertThat(sum)
                .isEqualTo(new Coverage(
                        Flow.EXPENSE,
                        Measure.VOTED,
                        Dimension.POLICY,
                        new Tally(114, 4),
                        SOUND.buckets().plus(other.buckets()).plus(other.buckets()),
                        Map.of(
                                Section.OPERATING,
                                SOUND.bySection().get(Section.OPERATING),
                                Section.INVESTMENT,
                                SOUND.bySection().get(Section.INVESTMENT),
                                Section.UNKNOWN,
                                new SectionCoverage(
                                        new Tally(14, 2), buckets(7, 7, 0).plus(buckets(7, 7, 0)))),
                        List.of(
                                new TargetAmount(
                                        Words.target(Dimension.POLICY, "education"),
                                        new Tally(70, 3),
                                        List.of(new TargetAmount(
                                                Words.target(Dimension.POLICY, "education > ecoles"),
                                                new Tally(66, 3),
                                                List.of()))),
                                new TargetAmount(
                                        Words.target(Dimension.POLICY, "culture"), new Tally(4, 2), List.of()))));
    }

    @Test
    void only_like_coverages_add_up() {
        Coverage otherFlow = like(Flow.REVENUE, Measure.VOTED, Dimension.POLICY);
        Coverage otherMeasure = like(Flow.EXPENSE, Measure.EXECUTED, Dimension.POLICY);
        Coverage otherDimension = like(Flow.EXPENSE, Measure.VOTED, Dimension.PLAN);

        for (Coverage other : List.of(otherFlow, otherMeasure, otherDimension)) {
            assertThatThrownBy(() -> SOUND.plus(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Only like coverages add up, not " + SOUND + " and " + other);
        }
    }

    private static Coverage like(Flow flow, Measure measure, Dimension dimension) {
        return new Coverage(flow, measure, dimension, Tally.ZERO, Buckets.EMPTY, Map.of(), List.of());
    }

    private static Coverage coverage(
            Tally total, Buckets buckets, Map<Section, SectionCoverage> sections, long education) {
        return new Coverage(
                Flow.EXPENSE,
                Measure.VOTED,
                Dimension.POLICY,
                total,
                buckets,
                sections,
                List.of(new TargetAmount(
                        Words.target(Dimension.POLICY, "education"),
                        new Tally(education, 1),
                        List.of(amount("education > ecoles", 60)))));
    }

    private static Map<Section, SectionCoverage> sections(
            Tally operating, Buckets inOperating, Tally investment, Buckets inInvestment) {
        return Map.of(
                Section.OPERATING,
                new SectionCoverage(new Tally(operating.cents(), 1), inOperating),
                Section.INVESTMENT,
                new SectionCoverage(new Tally(investment.cents(), 1), inInvestment));
    }

    private static Buckets buckets(long weak, long traced, long untraced) {
        return new Buckets(
                Map.of(),
                Map.of(Strength.WEAK, new Tally(weak, 1)),
                new Tally(traced, 1),
                Map.of(),
                Tally.ZERO,
                new Tally(untraced, 1));
    }

    private static TargetAmount amount(String path, long cents) {
        return new TargetAmount(Words.target(Dimension.POLICY, path), new Tally(cents, 1), List.of());
    }

    private static Tally tally(long cents) {
        return new Tally(cents, cents == 100 ? 2 : 1);
    }
}
