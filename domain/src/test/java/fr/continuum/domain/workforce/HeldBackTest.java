package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.TrainingCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeldBackTest {

    private static HrFacts.Trainings trainings(int year, String... codes) {
        return new HrFacts.Trainings(
                Stream.of(codes)
                        .map(code -> new ListedTraining(
                                code,
                                Optional.empty(),
                                Optional.empty(),
                                new FiscalYear(year),
                                TrainingCategory.PROFICIENCY,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                OptionalInt.empty(),
                                OptionalLong.empty(),
                                List.of()))
                        .toList(),
                Set.of());
    }

    private static List<String> codes(HrFacts facts) {
        return ((HrFacts.Trainings) facts)
                .trainings().stream().map(ListedTraining::code).toList();
    }

    @Test
    void what_a_rejected_row_names_stays_and_what_no_row_names_does_not() {
        HeldBack held = HeldBack.of(
                trainings(2026, "F1"), List.of(trainings(2026, "F1", "F2", "F3")), UnreadRows.of(Set.of("F2"), 0));

        assertThat(codes(held.named())).containsExactly("F1", "F2");
        assertThat(held.all()).isEqualTo(held.named());
        assertThat(held.ofNamed()).isOne();
        assertThat(held.ofNameless()).isZero();
        assertThat(held.isNothing()).isFalse();
    }

    @Test
    void all_may_be_in_a_row_that_names_nothing() {
        HeldBack held = HeldBack.of(
                trainings(2026, "F1"), List.of(trainings(2026, "F1", "F2", "F3")), UnreadRows.of(Set.of("F2"), 1));

        assertThat(codes(held.named())).containsExactly("F1", "F2");
        assertThat(codes(held.all())).containsExactly("F1", "F2", "F3");
        assertThat(held.ofNameless()).isOne();
    }

    @Test
    void what_is_of_a_year_it_does_not_tell_of_is_no_matter_of_it() {
        assertThat(HeldBack.of(trainings(2026, "F1"), List.of(trainings(2025, "F2")), UnreadRows.of(Set.of("F2"), 3))
                        .isNothing())
                .isTrue();
    }

    @Test
    void where_every_row_reads_nothing_stays() {
        assertThat(HeldBack.of(trainings(2026, "F1"), List.of(trainings(2026, "F2")), UnreadRows.NONE)
                        .isNothing())
                .isTrue();
    }

    @Test
    void sessions_are_told_by_training_and_day() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        TrainingSession first = session("F1", day);
        TrainingSession moved = session("F1", day.plusDays(7));
        HrFacts.Sessions now = new HrFacts.Sessions(List.of(moved));

        HeldBack held = HeldBack.of(
                now, List.of(new HrFacts.Sessions(List.of(first, session("F2", day)))), UnreadRows.of(Set.of("F1"), 0));

        assertThat(held.all()).isEqualTo(new HrFacts.Sessions(List.of(moved, first)));
    }

    private static TrainingSession session(String training, LocalDate day) {
        return new TrainingSession(training, day, day, OptionalInt.empty(), Optional.empty());
    }

    @Test
    void posts_under_another_key_are_others() {
        Post post = new Post(
                "H-1",
                "H-1",
                "d",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Occupancy.Unsaid());

        assertThat(HeldBack.of(
                                new HrFacts.Posts(List.of(), Optional.of("b")),
                                List.of(new HrFacts.Posts(List.of(post), Optional.of("a"))),
                                UnreadRows.of(Set.of(), 1))
                        .isNothing())
                .isTrue();
    }
}
