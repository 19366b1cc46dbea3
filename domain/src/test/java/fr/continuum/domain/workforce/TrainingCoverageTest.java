package fr.continuum.domain.workforce;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.testing.PlanWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainingCoverageTest {

    private static final MandatePlan PLAN = allowed(MandatePlan.of(PlanWords.plan(List.of(
            "axis X",
            "challenge D1 axis=X",
            "objective O1 under=D1",
            "action A1 principal=O1",
            "action A2 principal=D1",
            "challenge D2"))));

    private static final ContributionContext CONTEXT = new ContributionContext(
            PLAN, PlanWords.needs(List.of("need N1 objectives=O1,D2", "need N9", "need N8 objectives=GONE")), 1_000);

    @Test
    void coverage_is_taken_over_trainings_expected_to_trace_and_says_its_parts() {
        TrainingSlice all = coverage(
                        "training F1 days=2 trainees=10 cost=1000 links=A1",
                        "training F2 days=0.5 trainees=20 cost=500 needs=N1",
                        "training F3 days=3 trainees=10 cost=3000 links=A1 provenance=PROFILE",
                        "training F4 days=1 trainees=40 cost=0",
                        "training F5 days=10 trainees=5 cost=900 category=STATUTORY_INTEGRATION ground=INTEGRATION")
                .all();

        assertThat(all.days()).isEqualTo(new Proportion(days("60"), days("100"), 0));
        assertThat(all.days().rate()).contains(new BigDecimal("0.6000"));
        assertThat(all.strongDays().rate()).contains(new BigDecimal("0.3000"));
        assertThat(all.euros()).isEqualTo(new Proportion(days("4500"), days("4500"), 0));
        assertThat(all.expected().trainings()).isEqualTo(4);
        assertThat(all.apart().days()).isEqualTo(days("50"));
    }

    @Test
    void what_is_unknown_is_counted_as_unknown_and_never_as_nothing() {
        TrainingSlice all = coverage(
                        "training F1 days=2 trainees=10 links=A1",
                        "training F2 days=? cost=100 links=A1",
                        "training F3 trainees=? days=1 cost=50")
                .all();

        assertThat(all.days()).isEqualTo(new Proportion(days("20"), days("20"), 2));
        assertThat(all.euros()).isEqualTo(new Proportion(days("100"), days("150"), 1));
        assertThat(all.days().isComplete()).isFalse();
        assertThat(all.traced().daysUnknown()).isEqualTo(1);
        assertThat(all.untraced().daysUnknown()).isEqualTo(1);
        assertThat(all.untraced().costUnknown()).isZero();
    }

    @Test
    void nobody_trained_is_known_to_be_no_days() {
        assertThat(coverage("training F1 days=2 trainees=0 cost=0 links=A1")
                        .all()
                        .days())
                .isEqualTo(new Proportion(days("0"), days("0"), 0))
                .returns(true, Proportion::isComplete)
                .returns(Optional.empty(), Proportion::rate);
    }

    @Test
    void statutory_trainings_stand_apart_with_their_grounds() {
        TrainingSlice all = coverage(
                        "training F1 category=STATUTORY_PROFESSIONALISATION ground=FIRST_POST trainees=1",
                        "training F2 category=STATUTORY_PROFESSIONALISATION ground=FIRST_POST trainees=2",
                        "training F3 category=SAFETY_MANDATORY ground=SAFETY trainees=3 links=A1",
                        "training F4 category=STATUTORY_PROFESSIONALISATION trainees=4 links=A1",
                        "training F5 category=PERSONAL trainees=5",
                        "training F6 category=PERSONAL ground=EXAM trainees=6")
                .all();

        assertThat(all.statutory().get(StatutoryGround.FIRST_POST).days()).isEqualTo(days("6"));
        assertThat(all.statutory().get(StatutoryGround.SAFETY).days()).isEqualTo(days("6"));
        assertThat(all.statutory()).containsOnlyKeys(StatutoryGround.FIRST_POST, StatutoryGround.SAFETY);
        assertThat(all.linked().days()).isEqualTo(days("8"));
        assertThat(all.unexplained().days()).isEqualTo(days("22"));
        assertThat(all.expected()).isEqualTo(TrainingVolume.NONE);
        assertThat(all.apart().trainings()).isEqualTo(6);
    }

    @Test
    void a_ground_makes_no_proficiency_training_trace() {
        TrainingSlice all =
                coverage("training F1 category=PROFICIENCY ground=EXAM").all();

        assertThat(all.untraced().trainings()).isEqualTo(1);
        assertThat(all.apart()).isEqualTo(TrainingVolume.NONE);
    }

    @Test
    void a_link_or_a_need_that_leads_nowhere_is_no_trace() {
        TrainingSlice all = coverage(
                        "training F1 links=NOWHERE",
                        "training F2 links=X",
                        "training F3 needs=N9",
                        "training F4 needs=N8",
                        "training F5 needs=UNKNOWN")
                .all();

        assertThat(all.untraced().trainings()).isEqualTo(5);
        assertThat(all.traced().trainings()).isZero();
    }

    @Test
    void the_best_proof_there_is_tells_how_sure_it_is() {
        TrainingSlice all = coverage(
                        "training F1 links=A1 provenance=LINEAGE",
                        "training F2 links=A1 provenance=CODE_AT_SOURCE",
                        "training F3 links=A1 provenance=PROFILE needs=N1")
                .all();

        assertThat(all.weak().trainings()).isEqualTo(1);
        assertThat(all.strong().trainings()).isEqualTo(2);
    }

    @Test
    void objectives_get_their_share_with_all_that_stands_below() {
        TrainingCoverage coverage = coverage(
                "training F1 days=1 trainees=100 cost=100 links=A1:50,A2:25",
                "training F2 days=1 trainees=8 cost=10 needs=N1",
                "training F3 days=1 trainees=4 category=SAFETY_MANDATORY ground=SAFETY links=A2");

        assertThat(coverage.daysOf(new PlanCode("D1"))).isEqualTo(new Proportion(days("83"), days("108"), 0));
        assertThat(coverage.daysOf(new PlanCode("O1")).part()).isEqualTo(days("58"));
        assertThat(coverage.daysOf(new PlanCode("A2")).part()).isEqualTo(days("25"));
        assertThat(coverage.daysOf(new PlanCode("D2")).part()).isEqualTo(days("8"));
        assertThat(coverage.served(new PlanCode("D1")).apart().days()).isEqualTo(days("4"));
        assertThat(coverage.served(new PlanCode("D1")).expected().euros()).isEqualTo(days("85"));
        assertThat(coverage.served(new PlanCode("D9")).expected()).isEqualTo(TrainingVolume.NONE);
        assertThat(coverage.byObjective()).doesNotContainKey(new PlanCode("X"));
    }

    @Test
    void an_axis_and_a_promise_get_what_their_objectives_do_each_training_once() {
        MandatePlan plan = allowed(MandatePlan.of(PlanWords.plan(List.of(
                "axis X",
                "challenge D1 axis=X",
                "objective O1 under=D1",
                "action A1 principal=O1",
                "challenge D2",
                "pledge P1 objectives=D1,O1",
                "pledge P2 objectives=O1,D2"))));
        var above = TrainingCoverage.aboveObjectives(
                trainings(List.of(
                        "training F1 days=1 trainees=100 links=A1:50,D2:25",
                        "training F2 days=1 trainees=8 links=D1",
                        "training F3 days=1 trainees=5 links=A1,D2")),
                new ContributionContext(plan, List.of(), 1_000));

        assertThat(above).containsOnlyKeys(new PlanCode("X"), new PlanCode("P1"), new PlanCode("P2"));
        assertThat(above.get(new PlanCode("X")).expected().days()).isEqualTo(days("63"));
        assertThat(above.get(new PlanCode("P1")).expected().days()).isEqualTo(days("63"));
        assertThat(above.get(new PlanCode("P2")).expected().days()).isEqualTo(days("80"));
    }

    @Test
    void two_links_under_one_challenge_are_never_more_than_the_whole() {
        assertThat(coverage("training F1 days=1 trainees=10 links=A1,A2")
                        .served(new PlanCode("D1"))
                        .expected()
                        .days())
                .isEqualTo(days("10"));
    }

    @Test
    void links_that_lead_somewhere_go_before_needs() {
        TrainingCoverage coverage = coverage("training F1 links=A2 needs=N1");

        assertThat(coverage.byObjective()).containsOnlyKeys(new PlanCode("A2"), new PlanCode("D1"));
        assertThat(coverage("training F1 links=NOWHERE needs=N1").byObjective())
                .containsOnlyKeys(new PlanCode("D1"), new PlanCode("D2"), new PlanCode("O1"));
    }

    @Test
    void a_cent_cut_in_three_is_still_a_cent() {
        TrainingCoverage coverage = coverage("training F1 cost=0.01 links=A1:33,A2:33,D2:34");

        assertThat(coverage.served(new PlanCode("D1"))
                        .expected()
                        .euros()
                        .add(coverage.served(new PlanCode("D2")).expected().euros()))
                .isEqualByComparingTo("0.01");
    }

    @Test
    void years_and_departments_are_told_each() {
        TrainingCoverage coverage = coverage(
                "training F1 year=2023 department=DRH links=A1",
                "training F2 year=2024 department=DGS",
                "training F3 year=2024 department=DRH links=A1");

        assertThat(coverage.byYear().get(new FiscalYear(2024)).days())
                .isEqualTo(new Proportion(days("24"), days("48"), 0));
        assertThat(coverage.byDepartment().get("DGS").days().rate()).contains(new BigDecimal("0.0000"));
        assertThat(coverage.byDepartment().get("DRH").days().rate()).contains(new BigDecimal("1.0000"));
    }

    /// Years make the whole, departments do, and every training is in one place.
    @Test
    void parts_add_up_to_the_whole() {
        Random random = new Random(4);
        for (int table = 0; table < 50; table++) {
            List<String> lines = random.ints(40, 0, 1_000_000)
                    .mapToObj(number -> "training F" + number + line(random))
                    .distinct()
                    .toList();
            TrainingCoverage coverage = coverage(lines.toArray(String[]::new));

            assertThat(coverage.byYear().values().stream().reduce(TrainingSlice.NONE, TrainingSlice::plus))
                    .isEqualTo(coverage.all());
            assertThat(coverage.byDepartment().values().stream().reduce(TrainingSlice.NONE, TrainingSlice::plus))
                    .isEqualTo(coverage.all());
            assertThat(coverage.all().expected().plus(coverage.all().apart()))
                    .isEqualTo(trainings(lines).stream()
                            .map(TrainingVolume::of)
                            .reduce(TrainingVolume.NONE, TrainingVolume::plus));
        }
    }

    private static String line(Random random) {
        return " year=" + (2022 + random.nextInt(3))
                + " department=D" + random.nextInt(4)
                + " category=" + pick(random, "PROFICIENCY", "PERSONAL", "SAFETY_MANDATORY")
                + pick(random, "", " ground=SAFETY", " ground=PERSONAL_PROJECT")
                + pick(random, "", " links=A1", " links=A1:40,D2:60", " links=NOWHERE", " needs=N1")
                + pick(random, "", " cost=12.34", " days=?", " trainees=?", " days=0.5 cost=7");
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    private static TrainingCoverage coverage(String... lines) {
        return TrainingCoverage.of(trainings(List.of(lines)), CONTEXT);
    }

    private static List<Training> trainings(List<String> lines) {
        return PlanWords.contributions(lines).stream().map(Training.class::cast).toList();
    }

    private static BigDecimal days(String number) {
        return new BigDecimal(number);
    }
}
