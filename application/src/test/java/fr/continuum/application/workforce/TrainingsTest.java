package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.workforce.AskSessionsHeld.SessionsSeen;
import fr.continuum.application.workforce.AskSessionsHeld.TrainingSeen;
import fr.continuum.application.workforce.AskTrainingCoverage.CoverageSeen;
import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.CompetencyGaps;
import fr.continuum.domain.workforce.TrainingVolume;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrainingsTest {

    private static final FiscalYear YEAR = new FiscalYear(2023);

    private final Authority authority = new Authority();
    private final AskTrainingCoverage coverage = new AskTrainingCoverage(authority.days);
    private final AskSessionsHeld sessions = new AskSessionsHeld(authority.days);
    private final AskCompetencyGaps gaps = new AskCompetencyGaps(authority.days);

    @BeforeEach
    void plan() {
        authority.plan("challenge D1", "action A1 principal=D1", "action A2 principal=D1", "challenge D2");
    }

    @Test
    void coverage_is_told_in_days_first_then_in_euros_over_those_expected_to_trace() {
        authority.contributions(
                "training F1 days=2 trainees=20 cost=1000 links=A1",
                "training F2 days=2 trainees=30 cost=0",
                "training F3 days=5 trainees=10 category=STATUTORY_INTEGRATION ground=INTEGRATION",
                "training F4 days=2 trainees=20 cost=1000 year=2024");

        CoverageSeen seen = seen(Sight.OUTSIDE_HR);

        assertThat(seen.all().days().figure().orElseThrow().rate()).contains(new BigDecimal("0.4000"));
        assertThat(seen.all().euros().figure().orElseThrow().rate()).contains(new BigDecimal("1.0000"));
        assertThat(days(seen.all(), Part.STATUTORY)).isEqualByComparingTo("50");
        assertThat(seen.all().all().figure().orElseThrow().trainees()).isEqualTo(60);
        assertThat(coverage.years(OWNER, TODAY)).containsExactly(YEAR, new FiscalYear(2024));
    }

    @Test
    void days_of_few_people_are_hidden_and_so_is_what_would_tell_them() {
        authority.contributions(
                "training F1 days=2 trainees=3 cost=900 links=A1",
                "training F2 days=2 trainees=30 links=A1 department=Voirie",
                "training F3 days=2 trainees=40 department=Voirie",
                "training F4 days=2 trainees=50");

        SliceSeen hr = seen(Sight.HR).byDepartment().get("DRH");
        CoverageSeen others = seen(Sight.OUTSIDE_HR);
        SliceSeen drh = others.byDepartment().get("DRH");

        assertThat(days(hr, Part.STRONG)).isEqualByComparingTo("6");
        assertThat(drh.parts().get(Part.STRONG).figure()).isEmpty();
        assertThat(drh.days().figure()).isEmpty();
        assertThat(drh.euros().figure()).isEmpty();
        assertThat(drh.parts().get(Part.UNTRACED).figure().isEmpty()
                        || drh.all().figure().isEmpty())
                .as("the total of the department less the rest would tell them")
                .isTrue();
        assertThat(others.byDepartment()
                                .get("Voirie")
                                .parts()
                                .get(Part.STRONG)
                                .figure()
                                .isEmpty()
                        || others.all().parts().get(Part.STRONG).figure().isEmpty())
                .as("and so would the total of what is traced")
                .isTrue();
    }

    @Test
    void an_action_of_few_trainees_is_hidden_with_the_one_beside_it() {
        authority.contributions(
                "training F1 days=2 trainees=3 links=A1",
                "training F2 days=2 trainees=30 links=A2",
                "training F3 days=2 trainees=30 links=D2");

        CoverageSeen seen = seen(Sight.OUTSIDE_HR);

        assertThat(told(seen)).containsExactly(new PlanCode("D1"), new PlanCode("D2"));
        assertThat(told(seen(Sight.HR))).hasSize(4);
    }

    @Test
    void an_action_is_told_beside_another_where_the_rest_is_of_enough_people() {
        authority.contributions(
                "training F1 days=2 trainees=12 links=A1",
                "training F2 days=2 trainees=30 links=A2",
                "training F3 days=2 trainees=7 links=D1");

        assertThat(told(seen(Sight.OUTSIDE_HR))).hasSize(3);
    }

    @Test
    void sessions_held_stand_against_those_planned_and_few_trainees_are_hidden() {
        authority.contributions(
                "training F1 days=2 trainees=12", "training F2", "training F3", "training F9 year=2022");
        authority.sessions(
                "session F1 start=2023-02-01 days=2 trainees=3",
                "session F2 start=2023-03-01 days=2 trainees=20",
                "session F2 start=2030-03-01 days=2 trainees=20",
                "session F7 start=2023-03-01");

        SessionsSeen hr = sessions.on(OWNER, TODAY, YEAR, Sight.HR);
        SessionsSeen others = sessions.on(OWNER, TODAY, YEAR, Sight.OUTSIDE_HR);

        assertThat(hr.trainings()).extracting(TrainingSeen::code).containsExactly("F1", "F2", "F3");
        assertThat(hr.trainings().getFirst().held().figure().orElseThrow().trainees())
                .isEqualTo(3);
        assertThat(hr.held().figure().orElseThrow().days()).isEqualByComparingTo("46");
        assertThat(hr.toCome().figure().orElseThrow().sessions()).isEqualTo(1);
        assertThat(hr.trainings()).extracting(TrainingSeen::waiting).containsExactly(false, false, true);
        assertThat(hr.unplanned()).containsExactly("F7");
        assertThat(others.trainings().getFirst().held().figure()).isEmpty();
        assertThat(others.held().figure().isEmpty()
                        || others.trainings().get(1).held().figure().isEmpty())
                .as("the total less the rest would tell them")
                .isTrue();
    }

    @Test
    void a_need_no_training_answers_is_a_gap() {
        authority.needs("need N1 objectives=D1", "need N2 objectives=D2", "need N3 objectives=D1", "need N9");
        authority.contributions("training F1 needs=N1", "training F2 needs=N2");
        authority.sessions("session F1 start=2023-02-01");

        CompetencyGaps told = gaps.on(OWNER, TODAY).orElseThrow();

        assertThat(told.needs())
                .extracting(need -> need.need().code(), CompetencyGaps.Answered::held, CompetencyGaps.Answered::planned)
                .containsExactly(
                        tuple("N1", List.of("F1"), List.of()),
                        tuple("N2", List.of(), List.of("F2")),
                        tuple("N3", List.of(), List.of()));
        assertThat(told.gaps().keySet()).containsExactly(new PlanCode("D1"));
        assertThat(told.astray()).extracting(need -> need.code()).containsExactly("N9");
        assertThat(gaps.on(OWNER, TODAY.minusDays(1))).isEmpty();
    }

    private CoverageSeen seen(Sight sight) {
        return coverage.on(OWNER, TODAY, YEAR, sight).orElseThrow();
    }

    private static BigDecimal days(SliceSeen slice, Part part) {
        return slice.parts().get(part).figure().map(TrainingVolume::days).orElseThrow();
    }

    private static List<PlanCode> told(CoverageSeen seen) {
        return seen.byObjective().entrySet().stream()
                .filter(entry -> entry.getValue().figure().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
