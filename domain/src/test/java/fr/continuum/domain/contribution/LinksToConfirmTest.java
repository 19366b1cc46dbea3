package fr.continuum.domain.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinksToConfirmTest {

    private static final PlanHistory NOTHING = new PlanHistory(List.of());
    private static final Instant REVISED = PlanWords.NOON.plusSeconds(3600);
    private static final List<Contribution> ALL =
            PlanWords.contributions(List.of("training F1 links=D1", "it I1 links=A1", "it I2 links=D2"));

    private final PlanStep revision = allowed(voted("")
            .become(voted(" label=Autrement").content(), Changes.revising("crise", "CD-2022-07", "2022-04-01")));
    private final PlanHistory history = new PlanHistory(List.of(new PlanHistory.Entry(
            REVISED,
            "marie",
            PlanChange.Origin.PERSON,
            revision.change().revision(),
            revision.plan().version(),
            revision.diff())));

    @Test
    void links_to_a_revised_objective_and_to_what_stands_under_it_are_to_be_confirmed() {
        assertThat(LinksToConfirm.among(ALL, revision.plan(), history))
                .extracting(found -> found.contribution().code(), LinksToConfirm.ToConfirm::revised)
                .containsExactly(tuple("F1", REVISED), tuple("I1", REVISED));
    }

    @Test
    void links_to_an_action_wait_when_an_objective_it_serves_besides_is_revised() {
        List<String> lines = List.of(
                "challenge D2 elected department",
                "challenge D1 elected department",
                "objective O1 under=D1",
                "action A1 principal=D2 others=O1",
                "action A2 principal=D2",
                "adopted 2022-03-21");
        List<String> otherwise = new ArrayList<>(lines);
        otherwise.set(1, lines.get(1) + " label=Autrement");
        PlanStep step = allowed(allowed(MandatePlan.of(PlanWords.plan(lines)))
                .become(PlanWords.plan(otherwise), Changes.revising("crise", "CD-2022-07", "2022-04-01")));
        PlanHistory revised = new PlanHistory(List.of(new PlanHistory.Entry(
                REVISED,
                "marie",
                PlanChange.Origin.PERSON,
                step.change().revision(),
                step.plan().version(),
                step.diff())));

        assertThat(LinksToConfirm.among(
                        PlanWords.contributions(List.of("it I1 links=A1", "it I2 links=A2", "it I3 links=D2")),
                        step.plan(),
                        revised))
                .extracting(
                        found -> found.contribution().code(),
                        found -> found.since().getFirst().change().code().value())
                .containsExactly(tuple("I1", "D1"));
    }

    @Test
    void what_was_revised_and_by_which_decision_is_told_with_former_values() {
        assertThat(LinksToConfirm.among(ALL, revision.plan(), history)
                        .getFirst()
                        .since())
                .singleElement()
                .satisfies(revised -> {
                    assertThat(revised.by().decision()).isEqualTo("CD-2022-07");
                    assertThat(revised.change().code()).hasToString("D1");
                    assertThat(revised.change().facts())
                            .extracting(fact -> fact.told().french())
                            .containsExactly("intitulé : D1 → Autrement");
                });
    }

    @Test
    void a_revision_before_the_link_was_made_or_confirmed_asks_for_nothing() {
        List<Contribution> confirmedOnce = ALL.stream()
                .map(c -> c.linked(c.links().stream()
                        .map(link -> link.confirmedBy("paul", REVISED.plusSeconds(1)))
                        .toList()))
                .toList();
        PlanHistory twice = new PlanHistory(List.of(
                history.entries().getFirst(),
                new PlanHistory.Entry(
                        REVISED.plusSeconds(60),
                        "marie",
                        PlanChange.Origin.PERSON,
                        revision.change().revision(),
                        revision.plan().version(),
                        revision.diff())));

        assertThat(LinksToConfirm.among(confirmedOnce, revision.plan(), twice)
                        .getFirst()
                        .since())
                .extracting(LinksToConfirm.Revised::at)
                .containsExactly(REVISED.plusSeconds(60));
    }

    @Test
    void until_someone_confirms() {
        List<Contribution> confirmed = ALL.stream()
                .map(c -> c.linked(c.links().stream()
                        .map(link -> link.confirmedBy("paul", REVISED.plusSeconds(1)))
                        .toList()))
                .toList();

        assertThat(LinksToConfirm.among(confirmed, revision.plan(), history)).isEmpty();
    }

    @Test
    void without_a_revision_nothing_is_to_be_confirmed() {
        assertThat(LinksToConfirm.among(ALL, voted(""), new PlanHistory(List.of())))
                .isEmpty();
    }

    @Test
    void a_code_that_the_next_plan_uses_without_saying_that_it_is_the_same_waits() {
        Mandates mandates = succeeded(
                "plan cap-2 label=CAP_2", "challenge D1 elected department", "action A1 principal=D1 from=cap/A1");

        assertThat(LinksToConfirm.among(ALL, mandates, NOTHING))
                .as("A1 stands under D1, and D2 is history")
                .extracting(
                        waiting -> waiting.contribution().code(),
                        waiting -> waiting.since().getFirst().by())
                .containsExactly(
                        tuple("F1", new Revision("CAP → CAP 2", "cap-2", LocalDate.parse("2021-07-01"))),
                        tuple("I1", new Revision("CAP → CAP 2", "cap-2", LocalDate.parse("2021-07-01"))));
    }

    @Test
    void a_code_that_the_next_plan_has_from_the_former_one_holds_unless_it_says_otherwise_what_is_voted() {
        Mandates mandates = succeeded(
                "plan cap-2",
                "challenge D1 elected=2030-01-01 department from=cap/D1",
                "challenge D2 label=Autrement elected department from=cap/D2",
                "action A1 principal=D1 from=cap/A1",
                "adopted 2022-05-02");

        assertThat(LinksToConfirm.among(ALL, mandates, NOTHING)).singleElement().satisfies(waiting -> {
            assertThat(waiting.contribution().code()).isEqualTo("I2");
            assertThat(waiting.revised()).isEqualTo(REVISED);
            assertThat(waiting.since()).singleElement().satisfies(revised -> {
                assertThat(revised.by().decision()).as("its vote").isEqualTo("CD-2022-03");
                assertThat(revised.by().on()).isEqualTo(LocalDate.parse("2022-05-02"));
                assertThat(revised.change().facts().getFirst().told().french()).isEqualTo("intitulé : D2 → Autrement");
            });
        });
    }

    @Test
    void a_code_that_the_next_plan_has_from_another_one_waits() {
        Mandates mandates = succeeded("plan cap-2", "challenge D2 elected department from=cap/D1");

        assertThat(LinksToConfirm.among(ALL, mandates, NOTHING))
                .extracting(waiting -> waiting.contribution().code())
                .containsExactly("I2");
    }

    @Test
    void what_is_linked_or_confirmed_under_the_next_plan_waits_for_nobody() {
        Mandates mandates = succeeded("plan cap-2", "challenge D1 elected department");
        List<Contribution> confirmed = ALL.stream()
                .map(c -> c.linked(c.links().stream()
                        .map(link -> link.confirmedBy("paul", REVISED))
                        .toList()))
                .toList();
        List<StandingLink> standing = List.of(
                standing(StandingLink.Kind.NEED, "B1", "D1", REVISED.minusSeconds(1)),
                standing(StandingLink.Kind.NEED, "B2", "D1", REVISED),
                standing(StandingLink.Kind.NEED, "B3", "D2", REVISED.minusSeconds(1)));

        assertThat(LinksToConfirm.among(confirmed, mandates, NOTHING)).isEmpty();
        assertThat(LinksToConfirm.standing(standing, List.of(), mandates, NOTHING))
                .extracting(waiting -> waiting.link().name())
                .containsExactly("B1");
    }

    @Test
    void a_plan_that_takes_the_place_of_another_by_a_revision_leaves_alone_what_it_goes_on_with() {
        Revision crisis = new Revision("crise", "CD-2022-07", LocalDate.parse("2022-04-01"));
        MandatePlan next = plan(
                "plan cap-2",
                "challenge D1 elected department from=cap/D1",
                "challenge D2 elected department",
                "action A1 principal=D1 from=cap/A1",
                "adopted 2022-03-21");
        Mandates mandates = new Mandates(next, List.of(new Mandates.Former(voted(""), REVISED, Optional.of(crisis))));
        PlanHistory begun = new PlanHistory(List.of(new PlanHistory.Entry(
                REVISED,
                "marie",
                PlanChange.Origin.PERSON,
                Optional.of(crisis),
                next.version(),
                PlanDiff.between(
                        PlanContent.empty(
                                next.content().code(),
                                next.content().name(),
                                next.content().term()),
                        next.content()))));

        assertThat(LinksToConfirm.among(ALL, mandates, begun))
                .extracting(
                        waiting -> waiting.contribution().code(),
                        waiting -> waiting.since().stream()
                                .map(LinksToConfirm.Revised::by)
                                .toList())
                .containsExactly(tuple("I2", List.of(crisis)));
    }

    @Test
    void what_was_revised_under_the_former_plan_and_nobody_confirmed_waits_still() {
        Mandates mandates = new Mandates(
                plan(
                        "plan cap-2",
                        "challenge D1 label=Autrement elected department from=cap/D1",
                        "action A1 principal=D1 from=cap/A1"),
                List.of(new Mandates.Former(revision.plan(), REVISED.plusSeconds(60), Optional.empty())));

        assertThat(LinksToConfirm.among(ALL, mandates, history))
                .extracting(waiting -> waiting.contribution().code(), LinksToConfirm.ToConfirm::revised)
                .containsExactly(tuple("F1", REVISED), tuple("I1", REVISED));
    }

    private static Mandates succeeded(String... lines) {
        return new Mandates(plan(lines), List.of(new Mandates.Former(voted(""), REVISED, Optional.empty())));
    }

    private static MandatePlan plan(String... lines) {
        return allowed(MandatePlan.of(PlanWords.plan(List.of(lines))));
    }

    @Test
    void a_standing_link_is_held_since_the_last_that_was_said_of_it_and_of_no_other() {
        StandingLink made = standing(StandingLink.Kind.NEED, "B1", "D1", PlanWords.NOON);
        StandingLink row = standing(StandingLink.Kind.ROW, "B1", "D1", PlanWords.NOON);
        StandingLink later = standing(StandingLink.Kind.NEED, "B2", "D1", REVISED.plusSeconds(1));
        List<LinkConfirmation> said = List.of(
                said(StandingLink.Kind.NEED, "B1", "D1", "paul", REVISED.minusSeconds(1)),
                said(StandingLink.Kind.NEED, "B1", "D1", "anna", REVISED.minusSeconds(60)),
                said(StandingLink.Kind.NEED, "B1", "A1", "anna", REVISED.plusSeconds(60)),
                said(StandingLink.Kind.NEED, "B2", "D1", "anna", REVISED.minusSeconds(60)),
                said(StandingLink.Kind.ROW, "B1", "D1", "anna", REVISED));

        assertThat(LinksToConfirm.standing(List.of(made, row, later), said, Mandates.of(revision.plan()), history))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.link()).isEqualTo(made);
                    assertThat(waiting.confirmed().map(TraceLink.Confirmation::author))
                            .contains("paul");
                    assertThat(waiting.revised()).isEqualTo(REVISED);
                });
    }

    /// Each link asking all that was ever said, and all that was ever revised, would take minutes.
    @Test
    void thirty_thousand_links_and_as_much_said_of_them_are_looked_at_in_no_time() {
        int many = 30_000;
        List<StandingLink> links = IntStream.range(0, many)
                .mapToObj(number -> standing(StandingLink.Kind.ROW, "fonction=" + number, "A1", PlanWords.NOON))
                .toList();
        List<LinkConfirmation> said = IntStream.range(0, many)
                .mapToObj(number ->
                        said(StandingLink.Kind.ROW, "fonction=" + number, "A1", "anna", REVISED.minusSeconds(1)))
                .toList();

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(LinksToConfirm.standing(links, said, Mandates.of(revision.plan()), history))
                        .hasSize(many));
    }

    private static StandingLink standing(StandingLink.Kind kind, String name, String target, Instant made) {
        return new StandingLink(kind, name, new PlanCode(target), "marie", made);
    }

    private static LinkConfirmation said(
            StandingLink.Kind kind, String name, String target, String author, Instant at) {
        return new LinkConfirmation(kind, name, new PlanCode(target), author, at);
    }

    private static MandatePlan voted(String change) {
        return allowed(MandatePlan.of(PlanWords.plan(List.of(
                "challenge D1 elected department" + change,
                "challenge D2 elected department",
                "action A1 principal=D1",
                "adopted 2022-03-21"))));
    }
}
