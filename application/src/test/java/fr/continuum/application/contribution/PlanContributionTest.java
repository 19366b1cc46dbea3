package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.PlanContribution.Outcome;
import fr.continuum.application.contribution.PlanContribution.Trial;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanContributionTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));
    private static final TimelineEntry BY_FILE = new TimelineEntry("alice", House.NOW, "sdsi.xlsx");
    private static final By BY_SCREEN = new By("marie", "écran");

    private final House house = new House(new ScriptedReader("1"));
    private final PlanContribution planning =
            new PlanContribution(house.plans, house.contributions, house.indicators, house.clock);

    @Test
    void what_serves_the_plan_is_planned() {
        aPlan();
        Contribution training = one("training F1 links=A1");

        assertThat(plan(training, Optional.empty())).isEqualTo(new Outcome.Planned(training.version()));

        assertThat(book().contributions()).containsExactly(training);
        assertThat(house.contributions.history(OWN, training.id()))
                .extracting(Contributions.Change::entry)
                .containsExactly(new TimelineEntry("marie", House.NOW, "écran"));
    }

    @Test
    void what_does_not_is_refused_with_every_reason_and_not_kept() {
        aPlan();

        assertThat(plan(one("process P1"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "R15 PROCESS_CHANGE P1: aucun objectif",
                                        "R15 PROCESS_CHANGE P1: aucun besoin",
                                        "R15 PROCESS_CHANGE P1: aucun bénéficiaire"));
        assertThat(house.contributions.latest(OWN)).isEmpty();
    }

    @Test
    void what_a_file_brought_is_mended_fault_by_fault() {
        aPlan();
        Contribution brought = one("it I1");
        house.contributions.keep(OWN, List.of(brought), BY_FILE);
        Contribution linked = one("it I1 links=A1");

        assertThat(plan(linked, Optional.of(brought.version()))).isEqualTo(new Outcome.Planned(linked.version()));
        assertThat(plan(brought, Optional.of(linked.version())))
                .as("unlinking brings a fault about")
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told() {
        aPlan();
        Contribution first = one("training F1 links=A1");
        plan(first, Optional.empty());
        plan(one("training F1 links=D1"), Optional.of(first.version()));

        assertThat(plan(one("training F1 links=A1 label=Autre"), Optional.of(first.version())))
                .isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(plan(first, Optional.empty())).as("its code is taken").isEqualTo(new Outcome.ChangedMeanwhile());
    }

    @Test
    void without_a_plan_there_is_nothing_to_serve() {
        assertThat(plan(one("training F1 links=A1"), Optional.empty())).isEqualTo(new Outcome.PlanMissing());
    }

    @Test
    void what_the_authority_inherited_until_then_stays_in_its_book() {
        aPlan();
        house.contributions.keep(Owner.HOME, List.of(one("it I1")), BY_FILE);

        plan(one("training F1 links=A1"), Optional.empty());

        assertThat(book())
                .isEqualTo(
                        new ContributionBook(List.of(one("it I1"), one("training F1 links=A1")), Background.UNKNOWN));
    }

    @Test
    void trying_out_rules_as_planning_does_and_stores_nothing() {
        aPlan();

        assertThat(tryOut(one("training F1 links=A1"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Trial.Sound.class, sound -> assertThat(sound.left()).isEmpty());
        for (String refused : List.of("process P1", "training F1 links=D9", "training F1 links=A1:60,D1:60")) {
            assertThat(tryOut(one(refused), Optional.empty()))
                    .isInstanceOfSatisfying(
                            Trial.Refused.class,
                            trial -> assertThat(plan(one(refused), Optional.empty()))
                                    .isEqualTo(new Outcome.Refused(trial.refusals())));
        }
        assertThat(tryOut(one("training F1 links=A1"), Optional.of(Sha256.of("?"))))
                .isEqualTo(new Trial.ChangedMeanwhile());
        assertThat(house.contributions.latest(OWN)).isEmpty();
    }

    @Test
    void trying_out_without_a_plan_says_so() {
        assertThat(tryOut(one("training F1 links=A1"), Optional.empty())).isEqualTo(new Trial.PlanMissing());
    }

    @Test
    void what_a_change_leaves_broken_is_told_beside_what_it_mends() {
        aPlan();
        Contribution brought = one("process P1");
        house.contributions.keep(OWN, List.of(brought), BY_FILE);

        assertThat(tryOut(one("process P1 links=A1 need=temps"), Optional.of(brought.version())))
                .isInstanceOfSatisfying(
                        Trial.Sound.class,
                        sound -> assertThat(sound.left())
                                .extracting(Object::toString)
                                .containsExactly("R15 PROCESS_CHANGE P1: aucun bénéficiaire"));
    }

    @Test
    void nobody_says_links_in_the_name_of_another() {
        aPlan();
        Contribution forged = one("training F1 links=A1");

        Contribution noted = planning.request(
                        OWN,
                        forged,
                        List.of(new LinkSaid(new PlanCode("D1"), LinkKind.ENABLES, 4_000, "un métier à apprendre")),
                        Optional.empty(),
                        BY_SCREEN)
                .contribution();

        assertThat(noted.links())
                .containsExactly(new TraceLink(
                        new PlanCode("D1"),
                        LinkKind.ENABLES,
                        4_000,
                        "un métier à apprendre",
                        "marie",
                        House.NOW,
                        LinkProvenance.PERSON,
                        Optional.empty()));
    }

    @Test
    void a_link_said_again_stays_the_one_that_was_made_and_one_said_otherwise_is_new() {
        aPlan();
        TraceLink made = new TraceLink(
                new PlanCode("A1"),
                LinkKind.SERVES,
                TraceLink.WHOLE,
                "inscrit à la fiche\naction ",
                "alice",
                House.NOW.minusSeconds(60),
                LinkProvenance.CODE_AT_SOURCE,
                Optional.empty());
        Contribution brought = one("training F1").linked(List.of(made));
        house.contributions.keep(OWN, List.of(brought), BY_FILE);

        assertThat(said(brought, "A1", LinkKind.SERVES, TraceLink.WHOLE, "inscrit à la fiche action"))
                .isEqualTo(made);
        for (TraceLink otherwise : List.of(
                said(brought, "D1", LinkKind.SERVES, TraceLink.WHOLE, "inscrit à la fiche action"),
                said(brought, "A1", LinkKind.ENABLES, TraceLink.WHOLE, "inscrit à la fiche action"),
                said(brought, "A1", LinkKind.SERVES, 9_999, "inscrit à la fiche action"),
                said(brought, "A1", LinkKind.SERVES, TraceLink.WHOLE, "autrement"))) {
            assertThat(otherwise.author()).isEqualTo("marie");
            assertThat(otherwise.provenance()).isEqualTo(LinkProvenance.PERSON);
        }
    }

    private TraceLink said(Contribution known, String target, LinkKind kind, int share, String rationale) {
        return planning.request(
                        OWN,
                        known,
                        List.of(new LinkSaid(new PlanCode(target), kind, share, rationale)),
                        Optional.of(known.version()),
                        BY_SCREEN)
                .contribution()
                .links()
                .getFirst();
    }

    private Trial tryOut(Contribution contribution, Optional<Sha256> seen) {
        return planning.tryOut(new PlanContribution.Request(OWN, contribution, seen, BY_SCREEN));
    }

    private Outcome plan(Contribution contribution, Optional<Sha256> seen) {
        return planning.plan(new PlanContribution.Request(OWN, contribution, seen, BY_SCREEN));
    }

    private void aPlan() {
        PlanStep step = allowed(MandatePlan.begin(
                PlanWords.plan(List.of("challenge D1", "action A1 principal=D1")), Changes.on("2026-11-22")));
        house.plans.replace(Owner.HOME, step, BY_FILE);
    }

    private ContributionBook book() {
        return house.contributions.latest(OWN).map(Versioned::content).orElseThrow();
    }

    private static Contribution one(String line) {
        return PlanWords.contributions(List.of(line)).getFirst();
    }
}
