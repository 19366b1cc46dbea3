package fr.continuum.domain.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.testing.PlanWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinksToConfirmTest {

    private static final Instant REVISED = PlanWords.NOON.plusSeconds(3600);
    private static final List<Contribution> ALL =
            PlanWords.contributions(List.of("training F1 links=D1", "it I1 links=A1", "it I2 links=D2"));

    private final MandatePlan.Step revision = allowed(plan("").become(
                    plan(" label=Autrement").content(),
                    new PlanChange(
                            PlanChange.Origin.PERSON,
                            Optional.of(new Revision("crise", "CD-2022-07", LocalDate.parse("2022-04-01"))),
                            Set.of())));
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
        assertThat(LinksToConfirm.among(ALL, plan(""), new PlanHistory(List.of())))
                .isEmpty();
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

        assertThat(LinksToConfirm.standing(List.of(made, row, later), said, revision.plan(), history))
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
                () -> assertThat(LinksToConfirm.standing(links, said, revision.plan(), history))
                        .hasSize(many));
    }

    private static StandingLink standing(StandingLink.Kind kind, String name, String target, Instant made) {
        return new StandingLink(kind, name, new PlanCode(target), "marie", made);
    }

    private static LinkConfirmation said(
            StandingLink.Kind kind, String name, String target, String author, Instant at) {
        return new LinkConfirmation(kind, name, new PlanCode(target), author, at);
    }

    private static MandatePlan plan(String change) {
        return allowed(MandatePlan.of(PlanWords.plan(List.of(
                "challenge D1 elected department" + change,
                "challenge D2 elected department",
                "action A1 principal=D1",
                "adopted 2022-03-21"))));
    }
}
