package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.testing.WorkforceWords;
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

    private static HrFacts.Posts posts(String... lines) {
        return new HrFacts.Posts(WorkforceWords.posts(List.of(lines)), Optional.empty());
    }

    private static PostTrace trace(String department, String title) {
        return new PostTrace(
                department, Optional.of(GradeCategory.A), Optional.of(title).filter(known -> !known.isEmpty()));
    }

    private static List<String> held(HeldBack held) {
        return ((HrFacts.Posts) held.all()).posts().stream().map(Post::code).toList();
    }

    @Test
    void a_row_without_a_code_holds_back_only_the_posts_it_may_be_about() {
        HrFacts.Posts before = posts(
                "post P1 title=Juriste category=A department=DRH",
                "post P2 title=Juriste category=A department=DAJ",
                "post P3 title=Juriste category=B department=DRH",
                "post P4 title=Acheteur category=A department=DRH",
                "post P5 title=P5 category=A department=DRH",
                "post P6 title=Juriste department=DRH");

        HeldBack held =
                HeldBack.of(posts(), List.of(before), UnreadRows.of(Set.of(), 0, List.of(trace("DRH", "Juriste"))));

        assertThat(held(held)).containsExactly("P1", "P5", "P6");
        assertThat(held.ofNameless()).isEqualTo(3);
        assertThat(held.strangers()).isEmpty();
    }

    @Test
    void a_row_that_may_be_about_no_post_known_holds_back_none_and_is_no_news_the_next_night() {
        UnreadRows unread = UnreadRows.of(Set.of(), 0, List.of(trace("DRH", "")));
        HeldBack first = HeldBack.of(posts("post P1 category=A"), List.of(), unread);

        HeldBack second = HeldBack.of(posts(), List.of(posts("post P1 category=A")), unread, first.strangers());

        assertThat(first.strangers()).containsExactly(trace("DRH", ""));
        assertThat(held(second)).as("the row was there when P1 was").isEmpty();
        assertThat(second.strangers()).containsExactly(trace("DRH", ""));
    }

    @Test
    void a_post_that_lost_its_code_stays_night_after_night() {
        UnreadRows unread = UnreadRows.of(Set.of(), 0, List.of(trace("DRH", "")));
        HeldBack first = HeldBack.of(posts(), List.of(posts("post P1 category=A")), unread);

        HeldBack second = HeldBack.of(posts(), List.of(first.all()), unread, first.strangers());

        assertThat(held(first)).containsExactly("P1");
        assertThat(held(second)).containsExactly("P1");
        assertThat(second.ofNameless()).isOne();
    }

    @Test
    void a_row_that_got_its_code_frees_the_place_another_may_have_taken() {
        PostTrace trace = trace("DRH", "");
        UnreadRows unread = UnreadRows.of(Set.of(), 0, List.of(trace));

        HeldBack held =
                HeldBack.of(posts("post P2 category=A"), List.of(posts("post P1 category=A")), unread, List.of(trace));

        assertThat(held(held))
                .as("P2 was the row of yesterday, P1 may be that of tonight")
                .containsExactly("P2", "P1");
    }

    @Test
    void a_row_nothing_of_which_reads_may_be_about_any_post() {
        HeldBack held = HeldBack.of(
                posts(),
                List.of(posts("post P1 category=A", "post P2 department=DAJ")),
                UnreadRows.of(Set.of(), 1, List.of(trace("DRH", ""))));

        assertThat(held(held)).containsExactly("P1", "P2");
        assertThat(UnreadRows.of(Set.of(), 1, List.of(trace("DRH", ""))).withoutCode())
                .isEqualTo(2);
    }
}
