package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.application.workforce.AskTrainings.TrainingsSeen;
import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.budget.FiscalYear;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskTrainingsTest {

    private static final FiscalYear YEAR = new FiscalYear(2023);

    private final Authority authority = new Authority();
    private final AskTrainings trainings = new AskTrainings(authority.days);

    @BeforeEach
    void plan() {
        authority.plan("challenge D1", "action A1 principal=D1");
    }

    @Test
    void those_without_trace_come_first_and_each_says_what_it_is_held_for() {
        authority.needs("need N1 objectives=D1");
        authority.contributions(
                "training F1 links=A1",
                "training F2",
                "training F3 category=STATUTORY_INTEGRATION ground=INTEGRATION",
                "training F4 category=PERSONAL",
                "training F5 needs=N1",
                "training F6 category=CPF links=A1",
                "training F7 year=2022");

        assertThat(on(Sight.HR).trainings())
                .extracting(one -> one.training().code(), TrainingSeen::standing, TrainingSeen::isWithoutTrace)
                .containsExactly(
                        tuple("F2", Part.UNTRACED, true),
                        tuple("F4", Part.UNEXPLAINED, true),
                        tuple("F1", Part.STRONG, false),
                        tuple("F5", Part.STRONG, false),
                        tuple("F6", Part.LINKED, false),
                        tuple("F3", Part.STATUTORY, false));
    }

    @Test
    void what_was_planned_stands_beside_what_was_held_and_what_is_to_come() {
        authority.contributions("training F1 days=2 trainees=12 links=A1", "training F2 trainees=9 links=A1");
        authority.sessions(
                "session F1 start=2023-02-01 days=2 trainees=10",
                "session F1 start=2030-02-01 days=2 trainees=7",
                "session F9 start=2023-02-01");

        TrainingsSeen seen = on(Sight.OUTSIDE_HR);
        TrainingSeen first = seen.trainings().getFirst();

        assertThat(first.planned().figure().orElseThrow().days()).isEqualByComparingTo("24");
        assertThat(first.held().figure().orElseThrow().days()).isEqualByComparingTo("20");
        assertThat(first.toCome().figure().orElseThrow().trainees()).isEqualTo(7);
        assertThat(seen.trainings()).extracting(TrainingSeen::waiting).containsExactly(false, true);
        assertThat(seen.unplanned()).containsExactly("F9");
    }

    @Test
    void figures_of_few_people_are_hidden_outside_hr_and_so_is_what_would_tell_them() {
        authority.contributions(
                "training F1 trainees=3 links=A1",
                "training F2 trainees=20 links=A1",
                "training F3 trainees=30 links=A1");

        assertThat(told(on(Sight.HR))).containsExactly("F1", "F2", "F3");
        assertThat(told(on(Sight.OUTSIDE_HR)))
                .as("the department plans 53, which the coverage tells")
                .containsExactly("F3");
    }

    /// The coverage hides what Voirie plans, to keep what DRH plans from being told: one training alone would tell
    /// it.
    @Test
    void no_training_tells_what_the_coverage_of_its_department_hides() {
        authority.contributions(
                "training F1 trainees=3 links=A1",
                "training F2 trainees=20 links=A1 department=Voirie",
                "training F3 trainees=40 department=Voirie",
                "training F4 trainees=50");
        AskTrainingCoverage coverage = new AskTrainingCoverage(authority.days);

        List<String> told = told(on(Sight.OUTSIDE_HR));

        var departments =
                coverage.on(OWNER, TODAY, YEAR, Sight.OUTSIDE_HR).orElseThrow().byDepartment();
        for (TrainingSeen one : on(Sight.HR).trainings()) {
            boolean partTold = departments
                    .get(one.training().department())
                    .parts()
                    .get(one.standing())
                    .figure()
                    .isPresent();
            assertThat(told.contains(one.training().code()))
                    .as(one.training().code())
                    .isEqualTo(partTold);
        }
        assertThat(told).doesNotContain("F1").hasSizeBetween(0, 2);
    }

    @Test
    void few_who_came_hide_the_figures_planned_too() {
        authority.contributions(
                "training F1 trainees=12 links=A1",
                "training F2 trainees=12 links=A1",
                "training F3 trainees=12 links=A1");
        authority.sessions(
                "session F1 start=2023-02-01 days=2 trainees=2",
                "session F2 start=2023-02-01 days=2 trainees=12",
                "session F3 start=2023-02-01 days=2 trainees=13");

        TrainingsSeen seen = on(Sight.OUTSIDE_HR);

        assertThat(told(seen)).doesNotContain("F1").hasSizeLessThan(2);
        assertThat(seen.trainings())
                .allSatisfy(one -> assertThat(one.planned().figure().isPresent())
                        .isEqualTo(one.held().figure().isPresent())
                        .isEqualTo(one.toCome().figure().isPresent()));
    }

    @Test
    void there_is_nothing_to_trace_to_before_there_is_a_plan() {
        authority.contributions("training F1");

        assertThat(trainings.on(OWNER, TODAY.minusDays(1), YEAR, Sight.HR)).isEmpty();
    }

    private TrainingsSeen on(Sight sight) {
        return trainings.on(OWNER, TODAY, YEAR, sight).orElseThrow();
    }

    private static List<String> told(TrainingsSeen seen) {
        return seen.trainings().stream()
                .filter(one -> one.planned().figure().isPresent())
                .map(one -> one.training().code())
                .toList();
    }
}
