package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.testing.WorkforceWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HrFactsTest {

    private static HrFacts.Posts posts(int count, String fte) {
        return new HrFacts.Posts(
                WorkforceWords.posts(IntStream.range(0, count)
                        .mapToObj(i -> "post P" + i + " fte=" + fte)
                        .toList()),
                Optional.empty());
    }

    private static List<String> drift(HrFacts before, HrFacts now) {
        return now.drift(before, DriftLimits.USUAL, Set.of()).stream()
                .map(Wording::english)
                .toList();
    }

    private static HrFacts.Sessions sessions(String... lines) {
        return new HrFacts.Sessions(WorkforceWords.sessions(List.of(lines)));
    }

    private static ListedTraining training(String code, int year, int trainees) {
        return new ListedTraining(
                code,
                Optional.empty(),
                Optional.empty(),
                new FiscalYear(year),
                TrainingCategory.PROFICIENCY,
                Optional.empty(),
                List.of(),
                Optional.of(BigDecimal.TWO),
                OptionalInt.of(trainees),
                OptionalLong.empty(),
                List.of());
    }

    private static HrFacts.Trainings trainings(ListedTraining... all) {
        return new HrFacts.Trainings(List.of(all), Set.of());
    }

    private static HrFacts.Needs needs(String... codes) {
        return new HrFacts.Needs(Stream.of(codes)
                .map(code -> new ListedNeed(code, CompetencyNeed.Kind.SKILL, Optional.empty(), List.of()))
                .toList());
    }

    @Test
    void trainings_are_held_against_those_of_the_same_years() {
        HrFacts.Trainings before = trainings(training("F1", 2025, 9), training("F2", 2026, 10));

        assertThat(drift(before, trainings(training("F2", 2026, 8)))).isEmpty();
        assertThat(drift(before, trainings(training("F2", 2026, 7))))
                .containsExactly("trainee-days, more than 20% less (“smaller totals” in the profile)");
    }

    @Test
    void a_training_is_gone_that_its_year_lists_no_more() {
        HrFacts.Trainings before =
                trainings(training("F1", 2025, 9), training("F2", 2026, 10), training("F3", 2026, 10));

        assertThat(trainings(training("F3", 2026, 10)).gone(List.of(before)))
                .extracting(ListedTraining::code)
                .containsExactly("F2");
        assertThat(trainings(training("F3", 2026, 10)).gone(List.of())).isEmpty();
    }

    @Test
    void needs_are_gone_that_are_listed_no_more_and_too_few_of_them_drift() {
        assertThat(needs("B2").gone(List.of(needs("B1", "B2")))).containsExactly("B1");
        assertThat(drift(needs("B1", "B2", "B3", "B4", "B5"), needs("B1", "B2", "B3", "B4")))
                .isEmpty();
        assertThat(drift(needs("B1", "B2", "B3", "B4", "B5"), needs("B1", "B2", "B3")))
                .containsExactly("3 rows instead of 5, more than 20% fewer (“fewer rows” in the profile)");
    }

    private static HrFacts.Cycles cycles(String... lines) {
        return new HrFacts.Cycles(WorkforceWords.cycles(List.of(lines)));
    }

    @Test
    void a_fifth_fewer_posts_is_the_limit_and_one_more_is_beyond() {
        assertThat(drift(posts(10, "1"), posts(8, "1"))).isEmpty();
        assertThat(drift(posts(10, "1"), posts(7, "1")))
                .containsExactly(
                        "7 rows instead of 10, more than 20% fewer (“fewer rows” in the profile)",
                        "full-time equivalents, more than 20% less (“smaller totals” in the profile)");
    }

    private static HrFacts.Posts said(String what) {
        return new HrFacts.Posts(
                WorkforceWords.posts(IntStream.range(0, 10)
                        .mapToObj(i -> "post P" + i + " fte=1" + what)
                        .toList()),
                Optional.empty());
    }

    @Test
    void posts_whose_category_or_occupancy_is_told_no_more_drift() {
        assertThat(drift(said(" category=A"), said("")))
                .singleElement()
                .asString()
                .startsWith("no row says “Category” any more, which 10 rows of 10 said");
        assertThat(drift(said(" vacant=2022-03-01"), said("")))
                .singleElement()
                .asString()
                .contains("“Occupancy”");
        assertThat(drift(said(""), said(" category=A"))).isEmpty();
        assertThat(drift(said(" vacant=2022-03-01"), said(" filled=1")))
                .as("they say another thing")
                .isEmpty();
    }

    private static HrFacts.Posts many(String... some) {
        List<String> lines = new ArrayList<>(List.of(some));
        IntStream.range(0, 200).mapToObj(i -> "post Q" + i + " filled=1").forEach(lines::add);
        return new HrFacts.Posts(WorkforceWords.posts(lines), Optional.empty());
    }

    /// Roles of the plan find their posts by them.
    private static HrFacts.Posts titled(int titles) {
        return new HrFacts.Posts(
                WorkforceWords.posts(IntStream.range(0, 39)
                        .mapToObj(i -> "post P" + i + " fte=1 title=" + (i < titles ? "Manager" : "P" + i))
                        .toList()),
                Optional.empty());
    }

    @Test
    void posts_that_tell_their_titles_no_more_or_far_fewer_drift() {
        assertThat(drift(titled(39), titled(0)))
                .singleElement()
                .asString()
                .startsWith("no row says “Title” any more, which 39 rows of 39 said");
        assertThat(drift(titled(39), titled(3)))
                .as("three are left")
                .singleElement()
                .asString()
                .startsWith("“Title” is said by some of the rows only");
        assertThat(drift(titled(3), titled(0))).as("few are named by the plan").hasSize(1);
        assertThat(drift(titled(2), titled(0)))
                .as("of two posts nothing is told")
                .isEmpty();
        assertThat(drift(titled(39), titled(36))).isEmpty();
        assertThat(drift(titled(0), titled(39)))
                .as("the plan comes to name them")
                .isEmpty();
    }

    @Test
    void vacant_posts_that_tell_no_more_since_when_drift_however_few_they_are() {
        HrFacts.Posts before =
                many("post P1 vacant=2022-03-01", "post P2 vacant=2023-03-01", "post P3 vacant=2024-03-01");

        assertThat(drift(before, many("post P1 vacant=", "post P2 vacant=", "post P3 vacant=")))
                .containsExactly("no row says “Vacant since” any more of what did (a column renamed or emptied: correct"
                        + " the export, or the column in the profile)");
        assertThat(drift(before, many("post P1 vacant=", "post P2 vacant=", "post P3 vacant=2024-03-01")))
                .as("one still does")
                .isEmpty();
        assertThat(drift(before, many("post P1 filled=1", "post P2 filled=1", "post P3 vacant=")))
                .as("two are filled since")
                .isEmpty();
        assertThat(drift(
                        many("post P1 vacant=2022-03-01", "post P2 vacant=2023-03-01"),
                        many("post P1 vacant=", "post P2 vacant=")))
                .as("of two posts nothing is told")
                .isEmpty();
    }

    @Test
    void posts_that_tell_no_more_when_they_close_drift_where_they_are_there_still() {
        HrFacts.Posts before = many(
                "post P1 closed=2027-03-01 filled=1",
                "post P2 closed=2027-03-01 filled=1",
                "post P3 closed=2027-06-01 filled=1");

        assertThat(drift(before, many("post P1 filled=1", "post P2 filled=1", "post P3 filled=1")))
                .singleElement()
                .asString()
                .startsWith("no row says “Closed on” any more of what did");
        assertThat(drift(before, many("post P1 filled=1")))
                .as("the others are gone")
                .isEmpty();
    }

    @Test
    void posts_that_tell_no_more_when_they_opened_drift() {
        assertThat(drift(said(" opened=2020-01-01"), said("")))
                .singleElement()
                .asString()
                .contains("“Opened on”");
    }

    @Test
    void sessions_that_tell_no_more_their_end_their_trainees_or_their_days_drift() {
        String[] before = {
            "session F1 start=2026-02-01 end=2026-02-03 days=2 trainees=5",
            "session F2 start=2026-03-01 end=2026-03-03 days=2 trainees=5",
            "session F3 start=2026-04-01 end=2026-04-03 days=2 trainees=5"
        };

        assertThat(drift(sessions(before), sessions(without(" end=2026-0.-03", before))))
                .singleElement()
                .asString()
                .startsWith("no row says “End” any more, which 3 rows of 3 said");
        assertThat(drift(sessions(before), sessions(without(" trainees=5", before))))
                .first()
                .asString()
                .startsWith("no row says “Trainees” any more");
        assertThat(drift(sessions(before), sessions(without(" days=2", before))))
                .first()
                .asString()
                .startsWith("no row says “Days” any more");
        assertThat(drift(sessions(without(" days=2", before)), sessions(before)))
                .as("what was not said before is not missed")
                .isEmpty();
    }

    private static String[] without(String words, String... lines) {
        return Stream.of(lines).map(line -> line.replaceAll(words, "")).toArray(String[]::new);
    }

    private static HrFacts.Needs worded(Optional<String> label, String... objectives) {
        return new HrFacts.Needs(Stream.of("B1", "B2", "B3")
                .map(code -> new ListedNeed(
                        code,
                        CompetencyNeed.Kind.SKILL,
                        label,
                        Stream.of(objectives).map(PlanCode::new).toList()))
                .toList());
    }

    @Test
    void needs_that_tell_no_more_what_they_are_called_or_what_they_serve_drift() {
        HrFacts.Needs before = worded(Optional.of("Conduire un chantier"), "D1");

        assertThat(drift(before, worded(Optional.empty(), "D1")))
                .singleElement()
                .asString()
                .contains("“Label”");
        assertThat(drift(before, worded(Optional.of("Conduire un chantier"))))
                .singleElement()
                .asString()
                .contains("“Objectives”");
        assertThat(drift(worded(Optional.empty()), before)).isEmpty();
    }

    @Test
    void as_many_posts_of_half_the_time_drift() {
        assertThat(drift(posts(10, "1"), posts(10, "0.5")))
                .containsExactly("full-time equivalents, more than 20% less (“smaller totals” in the profile)");
    }

    @Test
    void another_key_would_close_every_post() {
        HrFacts.Posts now = new HrFacts.Posts(posts(10, "1").posts(), Optional.of("cafe"));

        assertThat(drift(posts(10, "1"), now)).singleElement().asString().contains("key");
    }

    @Test
    void sessions_are_held_against_those_of_the_same_years() {
        HrFacts.Sessions both = sessions(
                "session F1 start=2025-02-01 days=2 trainees=5",
                "session F2 start=2025-03-01 days=2 trainees=5",
                "session F3 start=2026-03-01 days=1 trainees=10");

        assertThat(drift(both, sessions("session F3 start=2026-03-01 days=1 trainees=10")))
                .isEmpty();
        assertThat(drift(both, sessions("session F3 start=2026-03-01 days=1 trainees=7")))
                .containsExactly("trainee-days, more than 20% less (“smaller totals” in the profile)");
        assertThat(drift(both, sessions("session F1 start=2025-02-01 days=4 trainees=5")))
                .containsExactly(
                        "1 row instead of 2, more than 20% fewer (“fewer rows” in the profile)",
                        "no row of 2026 any more, of which there were 1 (“fewer rows” in the profile)");
    }

    @Test
    void an_extract_that_loses_its_last_year_drifts_unless_another_tells_of_it() {
        HrFacts.Sessions both = sessions(
                "session F1 start=2025-02-01 days=2 trainees=5", "session F2 start=2026-03-01 days=2 trainees=5");
        HrFacts.Sessions lost = sessions("session F1 start=2025-02-01 days=2 trainees=5");

        assertThat(drift(both, lost)).singleElement().asString().contains("no row of 2026 any more");
        assertThat(lost.drift(both, DriftLimits.USUAL, Set.of(2026))).isEmpty();
        assertThat(lost.drift(both, new DriftLimits(5, 100, 20, OptionalInt.empty()), Set.of()))
                .isEmpty();
    }

    @Test
    void as_many_posts_under_other_codes_drift() {
        HrFacts.Posts recoded = new HrFacts.Posts(
                posts(10, "1").posts().stream()
                        .map(post -> new Post(
                                "Q" + post.code(),
                                post.title(),
                                post.department(),
                                post.category(),
                                post.fte(),
                                post.opened(),
                                post.closed(),
                                post.occupancy()))
                        .toList(),
                Optional.empty());

        assertThat(drift(posts(10, "1"), recoded))
                .containsExactly("10 codes of 10 are no longer there, more than 20% (“fewer rows” in the profile)");
        assertThat(drift(trainings(training("F1", 2026, 9)), trainings(training("G1", 2026, 9))))
                .singleElement()
                .asString()
                .contains("1 codes of 1");
        assertThat(drift(needs("B1"), needs("C1"))).singleElement().asString().contains("1 codes of 1");
    }

    @Test
    void too_many_new_posts_drift_where_the_profile_says_how_many_are() {
        DriftLimits limits = new DriftLimits(5, 20, 20, OptionalInt.of(50));

        assertThat(posts(15, "0.6").drift(posts(10, "1"), limits, Set.of())).isEmpty();
        assertThat(posts(16, "0.6").drift(posts(10, "1"), limits, Set.of()))
                .extracting(Wording::english)
                .containsExactly("6 codes more than the 10 known, more than 50% (“larger totals” in the profile)");
    }

    @Test
    void cycles_are_held_against_those_of_the_same_years() {
        HrFacts.Cycles both = cycles(
                "cycle C1 fte=10 former=1547 annual=1607 year=2024",
                "cycle C1 fte=8 former=1547 annual=1607 year=2025");

        assertThat(both.years()).containsExactly(2024, 2025);
        assertThat(drift(both, cycles("cycle C1 fte=8 former=1547 annual=1607 year=2025")))
                .isEmpty();
        assertThat(drift(both, cycles("cycle C1 fte=6 former=1547 annual=1607 year=2025")))
                .containsExactly("full-time equivalents, more than 20% less (“smaller totals” in the profile)");
    }

    private static List<String> more(HrFacts before, String dayBefore, HrFacts now, String day) {
        return now
                .drift(
                        before,
                        new DriftLimits(5, 20, 20, OptionalInt.of(50)),
                        Set.of(),
                        LocalDate.parse(dayBefore),
                        LocalDate.parse(day))
                .stream()
                .map(Wording::english)
                .toList();
    }

    @Test
    void sessions_of_a_year_told_twice_drift_and_those_of_more_days_do_not() {
        HrFacts.Sessions before = sessions(
                "session F1 start=2025-02-01 days=2 trainees=10", "session F2 start=2026-03-01 days=1 trainees=10");
        HrFacts.Sessions doubled = sessions(
                "session F1 start=2025-02-01 days=2 trainees=10",
                "session F2 start=2026-03-01 days=1 trainees=10",
                "session F2 start=2026-03-01 days=1 trainees=10");

        assertThat(more(before, "2026-06-30", doubled, "2026-07-01"))
                .containsExactly("trainee-days of 2026, more than 50% more (“larger totals” in the profile)");
        assertThat(more(before, "2026-06-30", doubled, "2026-11-30")).isEmpty();
        assertThat(more(before, "2026-01-10", doubled, "2026-03-01"))
                .as("a year begins with little")
                .isEmpty();
        assertThat(drift(before, doubled)).as("where the profile says nothing").isEmpty();
    }

    @Test
    void a_year_that_is_over_grows_no_more_though_another_shrinks() {
        HrFacts.Sessions before = sessions(
                "session F1 start=2025-02-01 days=2 trainees=10", "session F2 start=2026-03-01 days=1 trainees=20");
        HrFacts.Sessions now = sessions(
                "session F1 start=2025-02-01 days=2 trainees=16", "session F2 start=2026-03-01 days=1 trainees=18");

        assertThat(more(before, "2026-06-30", now, "2026-11-30"))
                .containsExactly("trainee-days of 2025, more than 50% more (“larger totals” in the profile)");
    }

    @Test
    void a_training_plan_and_cycles_told_twice_drift_too() {
        assertThat(more(
                        trainings(training("F1", 2026, 10)),
                        "2026-06-30",
                        trainings(training("F1", 2026, 10), training("F2", 2026, 10)),
                        "2026-06-30"))
                .containsExactly("trainee-days of 2026, more than 50% more (“larger totals” in the profile)");
        assertThat(more(
                        cycles("cycle C1 fte=10 former=1547 annual=1607 year=2026"),
                        "2026-06-30",
                        cycles("cycle C1 fte=16 former=1547 annual=1607 year=2026"),
                        "2026-12-30"))
                .containsExactly("full-time equivalents, more than 50% more (“larger totals” in the profile)");
    }
}
