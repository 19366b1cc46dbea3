package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionsHeldTest {

    private static final LocalDate TODAY = LocalDate.parse("2023-06-15");

    @Test
    void a_session_is_held_once_it_is_over() {
        SessionsHeld held = held(
                List.of("training F1"),
                "session F1 start=2023-06-14 end=2023-06-15 trainees=6 days=2",
                "session F1 start=2023-06-15 end=2023-06-16 trainees=5 days=2");

        assertThat(held.trainings()).singleElement().satisfies(training -> {
            assertThat(training.held()).isEqualTo(new SessionTally(1, 6, 0, new BigDecimal("12"), 0));
            assertThat(training.toCome()).isEqualTo(new SessionTally(1, 5, 0, new BigDecimal("10"), 0));
            assertThat(training.isWaiting()).isFalse();
        });
        assertThat(held.held()).containsExactly("F1");
    }

    @Test
    void two_sessions_alike_are_two() {
        String same = "session F1 start=2023-03-01 trainees=10 days=0.5";

        assertThat(held(List.of("training F1"), same, same)
                        .trainings()
                        .getFirst()
                        .held())
                .isEqualTo(new SessionTally(2, 20, 0, new BigDecimal("10"), 0));
    }

    @Test
    void what_a_session_does_not_say_is_told_as_unknown() {
        assertThat(held(
                                List.of("training F1"),
                                "session F1 start=2023-03-01 trainees=10",
                                "session F1 start=2023-03-01 days=1",
                                "session F1 start=2023-03-01 trainees=4 days=1")
                        .trainings()
                        .getFirst()
                        .held())
                .isEqualTo(new SessionTally(3, 14, 1, new BigDecimal("4"), 2));
    }

    @Test
    void planned_and_held_stand_side_by_side_year_by_year() {
        SessionsHeld held = held(
                List.of(
                        "training F1 year=2023 days=2 trainees=10",
                        "training F2 year=2023 days=1 trainees=20",
                        "training F3 year=2022 days=?",
                        "training F4 year=2022 days=1 trainees=1"),
                "session F1 start=2023-03-01 trainees=8 days=2",
                "session F2 start=2023-09-01 trainees=8 days=1",
                "session F3 start=2023-01-10 trainees=3 days=1");

        assertThat(held.byYear().get(new FiscalYear(2023)))
                .satisfies(year -> assertThat(year.days())
                        .isEqualTo(new Proportion(new BigDecimal("16"), new BigDecimal("40"), 0)))
                .returns(0, SessionsHeld.Year::waiting);
        assertThat(held.byYear().get(new FiscalYear(2022)))
                .satisfies(year ->
                        assertThat(year.days()).isEqualTo(new Proportion(new BigDecimal("3"), new BigDecimal("1"), 1)))
                .returns(1, SessionsHeld.Year::waiting);
        assertThat(held.held()).containsExactlyInAnyOrder("F1", "F3");
        assertThat(held.trainings().stream().filter(SessionsHeld.Held::isWaiting))
                .extracting(one -> one.training().code())
                .containsExactly("F4");
    }

    @Test
    void sessions_of_trainings_nobody_planned_are_named() {
        SessionsHeld held = held(
                List.of("training F1"),
                "session F9 start=2023-03-01 trainees=8 days=2",
                "session F9 start=2023-09-01 trainees=2 days=2");

        assertThat(held.unplanned()).containsOnlyKeys("F9");
        assertThat(held.unplanned().get("F9").days()).isEqualTo("20");
    }

    @Test
    void a_session_has_a_shape() {
        assertThatThrownBy(() -> session("session F1 start=2023-03-02 end=2023-03-01"))
                .hasMessage("A session of F1 ends on 2023-03-01, before it starts on 2023-03-02");
        assertThatThrownBy(() -> session("session F1 start=2023-03-01 trainees=-1"))
                .hasMessage("Days and trainees are not negative: F1 2023-03-01");
        assertThatThrownBy(() -> session("session F1 start=2023-03-01 days=-0.5"))
                .hasMessage("Days and trainees are not negative: F1 2023-03-01");
        assertThat(session("session F1 start=2023-03-01 days=1.50"))
                .isEqualTo(session("session F1 start=2023-03-01 days=1.5"));
        assertThat(List.of(
                                "session F1 start=2023-03-01",
                                "session F2 start=2023-03-01",
                                "session F1 start=2023-03-02",
                                "session F1 start=2023-03-01 end=2023-03-02",
                                "session F1 start=2023-03-01 days=1",
                                "session F1 start=2023-03-01 trainees=1")
                        .stream()
                        .map(line -> session(line).version()))
                .doesNotHaveDuplicates();
    }

    private static TrainingSession session(String line) {
        return WorkforceWords.sessions(List.of(line)).getFirst();
    }

    private static SessionsHeld held(List<String> trainings, String... sessions) {
        return SessionsHeld.of(
                PlanWords.contributions(trainings).stream()
                        .map(Training.class::cast)
                        .toList(),
                WorkforceWords.sessions(List.of(sessions)),
                TODAY);
    }
}
