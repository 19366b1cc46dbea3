package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkforceBookTest {

    private static final WorkforceBook FULL = new WorkforceBook(
            new PostRegister(
                    Optional.of(LocalDate.parse("2024-06-01")), WorkforceWords.posts(List.of("post P1", "post P2"))),
            new GainedTime(
                    WorkforceWords.cycles(List.of("cycle C1 fte=10 former=1547 annual=1607")),
                    WorkforceWords.gains(List.of("gain G1 hours=100")),
                    WorkforceWords.uses(List.of("use U1 hours=50"))),
            WorkforceWords.sessions(List.of(
                    "session F2 start=2024-02-01", "session F1 start=2024-03-01", "session F1 start=2024-03-01")),
            new SmallCells(11));

    @Test
    void its_parts_make_it_again() {
        assertThat(WorkforceBook.of(FULL.parts())).isEqualTo(FULL);
        assertThat(FULL.parts())
                .extracting(WorkforcePart::name)
                .containsExactly(
                        "POSTS_READ",
                        "POST P1",
                        "POST P2",
                        "WORK_CYCLE 2024 3 DRH C1",
                        "GAIN G1",
                        "TIME_GAIN_USE U1",
                        "SESSIONS F1",
                        "SESSIONS F2",
                        "SMALL_FIGURES");
        assertThat(WorkforceBook.EMPTY.parts()).isEmpty();
    }

    @Test
    void it_is_known_by_what_it_says_and_not_by_how_it_came() {
        WorkforceBook otherOrder =
                new WorkforceBook(FULL.posts(), FULL.time(), FULL.sessions().reversed(), new SmallCells(11));

        assertThat(otherOrder).isEqualTo(FULL);
        assertThat(otherOrder.version()).isEqualTo(FULL.version());
        assertThat(FULL.hiding(SmallCells.USUAL).version()).isNotEqualTo(FULL.version());
        assertThat(new WorkforceBook(
                                FULL.posts(),
                                FULL.time(),
                                WorkforceWords.sessions(
                                        List.of("session F2 start=2024-02-01", "session F1 start=2024-03-01")),
                                FULL.smallFigures())
                        .version())
                .as("two sessions alike are two")
                .isNotEqualTo(FULL.version());
    }

    @Test
    void cycles_of_two_departments_never_share_a_name() {
        assertThat(WorkforceWords.cycles(List.of(
                                "cycle C fte=1 former=1600 annual=1607 department=A_B",
                                "cycle B_C fte=1 former=1600 annual=1607 department=A"))
                        .stream()
                        .map(cycle -> new WorkforcePart.OfCycle(cycle).name())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void an_extract_of_cycles_says_nothing_of_other_years() {
        List<WorkCycle> next = WorkforceWords.cycles(List.of("cycle C2 fte=5 former=1547 annual=1607 year=2025"));

        WorkforceBook both = FULL.counting(next);

        assertThat(both.time().cycles()).extracting(WorkCycle::code).containsExactly("C1", "C2");
        assertThat(both.counting(WorkforceWords.cycles(List.of("cycle C3 fte=5 former=1547 annual=1607")))
                        .time()
                        .cycles())
                .extracting(WorkCycle::code)
                .containsExactly("C3", "C2");
        assertThat(both.time().declared()).isEqualTo(FULL.time().declared());
    }

    @Test
    void an_extract_of_sessions_says_nothing_of_other_years() {
        WorkforceBook next = FULL.holding(WorkforceWords.sessions(List.of("session F1 start=2025-01-10")));

        assertThat(next.sessions()).hasSize(4);
        assertThat(next.holding(WorkforceWords.sessions(List.of("session F3 start=2024-01-10")))
                        .sessions())
                .extracting(TrainingSession::training)
                .containsExactly("F1", "F3");
        assertThat(next.holding(List.of())).isEqualTo(next);
    }

    @Test
    void sessions_of_several_trainings_are_no_part() {
        assertThatThrownBy(() -> new WorkforcePart.OfSessions("F1", FULL.sessions()))
                .hasMessage("Not the sessions of one training: F1");
    }
}
