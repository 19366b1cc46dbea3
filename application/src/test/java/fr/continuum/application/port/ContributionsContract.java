package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.testing.ByFile;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.DeclaredBackground;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every store of contributions does.
public abstract class ContributionsContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final int ROUNDS = 20;
    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final ContributionContext CONTEXT = new ContributionContext(
            allowed(MandatePlan.of(PlanWords.plan(List.of("challenge D1", "action A1 principal=D1")))), List.of(), 0);
    private static final List<TraceLink> LINKS = List.of(
            new TraceLink(
                    new PlanCode("A1"),
                    LinkKind.ENABLES,
                    1,
                    "l’outil « porte » l’action",
                    "paul",
                    Instant.parse("2026-01-02T03:04:05.123456Z"),
                    LinkProvenance.PROFILE,
                    Optional.of(new TraceLink.Confirmation("marie", Instant.parse("2026-02-02T03:04:05.654321Z")))),
            TraceLink.by("marie", PlanWords.NOON, new PlanCode("nowhere"), "parce que")
                    .sharing(9_999));
    private static final List<Contribution> ONE_OF_EACH = List.of(
            new Training(
                    "F1",
                    "Accueillir",
                    "DRH",
                    YEAR,
                    TrainingCategory.EXAM_PREPARATION,
                    Optional.of(StatutoryGround.EXAM),
                    List.of("B2", "B1"),
                    Optional.of(new BigDecimal("2.50")),
                    OptionalInt.of(12),
                    OptionalLong.of(123_456),
                    LINKS),
            new Training(
                    "F2",
                    "Conduire",
                    "",
                    YEAR,
                    TrainingCategory.PROFICIENCY,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    OptionalLong.empty(),
                    List.of()),
            new ItInvestment(
                    "I1",
                    "Portail",
                    "DSI",
                    "SDSI 4.2",
                    List.of(
                            new ExpectedImprovement(
                                    ExpectedImprovement.Kind.QUANTITATIVE, "Moins d’attente", Optional.of("IND-3")),
                            new ExpectedImprovement(ExpectedImprovement.Kind.QUALITATIVE, "Clarté", Optional.empty())),
                    Optional.of(DAY),
                    OptionalLong.of(0),
                    LINKS),
            new ItInvestment("I2", "Rien", "", "", List.of(), Optional.empty(), OptionalLong.empty(), List.of()),
            new ProcessChange(
                    "P1",
                    "Dématérialiser",
                    "DGA",
                    "aller vite",
                    Optional.of(ProcessChange.Beneficiary.PARTNER),
                    "papier",
                    "écran",
                    Optional.of(DAY),
                    OptionalLong.of(5),
                    LINKS),
            new ProcessChange(
                    "P2", "Rien", "", "", Optional.empty(), "", "", Optional.empty(), OptionalLong.empty(), List.of()),
            new OrganisationalAdjustment(
                    "O1",
                    "Regrouper",
                    "DGS",
                    true,
                    List.of(
                            new OrganisationalAdjustment.Consultation(
                                    OrganisationalAdjustment.Body.F3SCT,
                                    DAY,
                                    OrganisationalAdjustment.Opinion.UNFAVOURABLE),
                            new OrganisationalAdjustment.Consultation(
                                    OrganisationalAdjustment.Body.CST,
                                    DAY.minusDays(1),
                                    OrganisationalAdjustment.Opinion.NOT_GIVEN)),
                    Optional.of(DAY),
                    "urgence",
                    OptionalLong.of(7),
                    LINKS),
            new OrganisationalAdjustment(
                    "O2", "Rien", "", false, List.of(), Optional.empty(), "", OptionalLong.empty(), List.of()),
            new PartnerIntervention(
                    "Q1",
                    "Aider",
                    "DGA",
                    "L’association",
                    PartnerIntervention.PartnerKind.PRIVATE_BODY,
                    "C-2026-1",
                    Map.of(YEAR, 2_400_000L, YEAR.next(), 1L),
                    LINKS),
            new PartnerIntervention(
                    "Q2", "Rien", "", "Le CCAS", PartnerIntervention.PartnerKind.PUBLIC_BODY, "", Map.of(), List.of()));
    private static final Background BACKGROUND = new Background(
            List.of(
                    new CompetencyNeed(
                            "B1",
                            CompetencyNeed.Kind.POSTURE,
                            "Écouter",
                            List.of(new PlanCode("D1"), new PlanCode("D2"))),
                    new CompetencyNeed("B2", CompetencyNeed.Kind.PRACTICE, "Oser", List.of()).closedOn(DAY)),
            List.of(
                    new TrainingPlan(
                            YEAR, Optional.of(DAY), Optional.of(DAY.plusDays(1)), Optional.of(DAY.plusDays(2))),
                    new TrainingPlan(YEAR.next(), Optional.empty(), Optional.empty(), Optional.empty())),
            OptionalInt.of(1500));

    /// No plan, and nothing done yet.
    protected abstract Stores stores();

    /// A store of contributions, and that of the plans they serve.
    public record Stores(Plans plans, Contributions contributions) {}

    /// Nothing done yet for the plan of the home.
    private Contributions contributions() {
        Stores stores = stores();
        assertThat(stores.plans()
                        .replace(
                                Owner.HOME,
                                allowed(MandatePlan.begin(CONTEXT.plan().content(), Changes.on("2026-11-22"))),
                                entry(0)))
                .isTrue();
        return stores.contributions();
    }

    @Test
    void a_book_comes_back_with_all_it_says() {
        Contributions contributions = contributions();
        ContributionBook book = new ContributionBook(ONE_OF_EACH, BACKGROUND);

        ByFile.keep(contributions, OWNER, ONE_OF_EACH, entry(1));
        ByFile.keep(contributions, OWNER, BACKGROUND, entry(2));

        assertThat(contributions.latest(OWNER)).contains(new Versioned<>(OWNER, book.version(), book, entry(2)));
        assertThat(contributions.find(book.version())).contains(book);
        assertThat(contributions.inForce(AUTHORITY).orElseThrow().content()).isEqualTo(book);
    }

    @Test
    void facts_known_already_are_not_written_again_and_those_not_named_stay() {
        Contributions contributions = contributions();

        assertThat(ByFile.keep(contributions, OWNER, made("training F1", "it I1"), entry(1)))
                .extracting(Object::toString)
                .containsExactly("TRAINING F1", "IT_INVESTMENT I1");
        assertThat(ByFile.keep(contributions, OWNER, made("training F1", "it I2"), entry(2)))
                .extracting(Object::toString)
                .containsExactly("IT_INVESTMENT I2");
        assertThat(ByFile.keep(contributions, OWNER, made("it I2"), entry(3))).isEmpty();

        assertThat(contributions.latest(OWNER)).contains(versioned(2, made("training F1", "it I1", "it I2")));
    }

    @Test
    void what_somebody_plans_takes_the_place_of_what_it_was_made_from_and_of_nothing_else() {
        Contributions contributions = contributions();
        Contribution first = made("training F1 links=A1").getFirst();
        Contribution second = made("training F1 links=D1").getFirst();
        Contribution third = made("training F1 links=D1 label=Autre").getFirst();

        assertThat(contributions.plan(OWNER, planned(first), entry(1))).isTrue();
        assertThat(contributions.plan(OWNER, planned(second), entry(2))).isFalse();
        assertThat(contributions.plan(OWNER, amended(first, second), entry(3))).isTrue();
        assertThat(contributions.plan(OWNER, amended(first, third), entry(4))).isFalse();

        assertThat(contributions.latest(OWNER)).contains(versioned(3, List.of(second)));
    }

    /// Two people, each ruled on before the other was put.
    @Test
    void of_two_codes_that_differ_by_case_alone_the_second_is_not_put() {
        Contributions contributions = contributions();
        Contribution first = made("training EDU-1 links=A1").getFirst();
        Contribution second = made("training edu-1 links=A1").getFirst();
        Contribution other =
                made("it edu-1 links=A1 improves=QUALITATIVE:mieux").getFirst();

        assertThat(contributions.plan(OWNER, planned(first), entry(1))).isTrue();
        assertThat(contributions.plan(OWNER, planned(second), entry(2))).isFalse();
        assertThat(contributions.plan(OWNER, planned(other), entry(3)))
                .as("of another kind")
                .isTrue();

        assertThat(contributions.latest(OWNER)).contains(versioned(3, List.of(first, other)));
    }

    @Test
    void several_are_put_at_once_and_each_tells_so() {
        Contributions contributions = contributions();
        List<Contribution> first = made("training F1 links=A1", "it I1 links=A1 improves=QUALITATIVE:mieux");
        ByFile.keep(contributions, OWNER, first, entry(1));
        List<Contribution> next =
                made("training F1 links=D1", "it I1 links=D1 improves=QUALITATIVE:mieux", "training F2 links=A1");

        assertThat(contributions.plan(
                        OWNER,
                        List.of(
                                amended(first.getFirst(), next.getFirst()),
                                amended(first.getLast(), next.get(1)),
                                planned(next.getLast())),
                        entry(2)))
                .isEmpty();

        assertThat(contributions.latest(OWNER)).contains(versioned(2, next));
        assertThat(contributions.before(OWNER, entry(2).at())).contains(versioned(1, first));
        for (Contribution one : next) {
            assertThat(contributions.history(OWNER, one.id()).getLast())
                    .isEqualTo(new Contributions.Change(Origin.PERSON, entry(2), Optional.of(one)));
        }
        assertThat(contributions.plan(OWNER, List.of(), entry(3))).isEmpty();
        assertThat(contributions.latest(OWNER)).as("nothing was planned").contains(versioned(2, next));
    }

    @Test
    void none_of_several_is_put_where_one_is_no_longer_what_was_ruled_on() {
        Contributions contributions = contributions();
        List<Contribution> first = made("training F1 links=A1", "training F2 links=A1", "training F3 links=A1");
        ByFile.keep(contributions, OWNER, first, entry(1));
        List<PlannedContribution> ruled = List.of(
                amended(first.getFirst(), made("training F1 links=D1").getFirst()),
                amended(first.get(1), made("training F2 links=D1").getFirst()),
                amended(first.getLast(), made("training F3 links=D1").getFirst()));
        List<Contribution> since =
                made("training F1 links=A1", "training F2 label=Autre links=A1", "training F3 links=A1");
        ByFile.keep(contributions, OWNER, since, entry(2));

        assertThat(contributions.plan(OWNER, ruled, entry(3)))
                .as("the one that stands against it")
                .contains(first.get(1).id());

        assertThat(contributions.latest(OWNER)).contains(versioned(2, since));
        assertThat(contributions.history(OWNER, first.getFirst().id())).hasSize(1);
        assertThat(contributions.plan(OWNER, List.of(ruled.getFirst(), ruled.getFirst()), entry(3)))
                .as("twice the same")
                .contains(first.getFirst().id());
        assertThat(contributions.latest(OWNER)).contains(versioned(2, since));
    }

    @Test
    void what_was_said_and_said_otherwise_and_said_again_is_the_same_version() {
        Contributions contributions = contributions();
        List<Contribution> a = made("it I1");
        List<Contribution> b = made("it I1 improves=QUALITATIVE:mieux");

        ByFile.keep(contributions, OWNER, a, entry(1));
        ByFile.keep(contributions, OWNER, b, entry(2));
        ByFile.keep(contributions, OWNER, a, entry(3));

        assertThat(contributions.latest(OWNER)).contains(versioned(3, a));
        assertThat(contributions.find(new ContributionBook(b, Background.UNKNOWN).version()))
                .contains(new ContributionBook(b, Background.UNKNOWN));
        assertThat(contributions.history(OWNER, a.getFirst().id()))
                .containsExactly(
                        new Contributions.Change(Origin.FILE, entry(1), Optional.of(a.getFirst())),
                        new Contributions.Change(Origin.FILE, entry(2), Optional.of(b.getFirst())),
                        new Contributions.Change(Origin.FILE, entry(3), Optional.of(a.getFirst())));
    }

    @Test
    void what_is_withdrawn_leaves_the_book_and_stays_in_its_history_with_the_reason() {
        Contributions contributions = contributions();
        Withdrawal why = new Withdrawal("saisie deux fois, « par erreur »");
        Contribution training = made("training F1 links=A1").getFirst();
        contributions.plan(OWNER, planned(training), entry(1));

        assertThat(contributions.withdraw(OWNER, training.id(), Samples.sha("other"), why, entry(2)))
                .isFalse();
        assertThat(contributions.withdraw(OWNER, training.id(), training.version(), why, entry(2)))
                .isTrue();
        assertThat(contributions.withdraw(OWNER, training.id(), training.version(), why, entry(3)))
                .isFalse();

        assertThat(contributions.latest(OWNER)).contains(versioned(2, List.of()));
        assertThat(contributions.history(OWNER, training.id()))
                .containsExactly(
                        new Contributions.Change(Origin.PERSON, entry(1), Optional.of(training)),
                        new Contributions.Change(Origin.PERSON, entry(2), Optional.empty(), Optional.of(why)));
        assertThat(contributions.plan(OWNER, planned(training), entry(4))).isTrue();
        assertThat(contributions.history(OWNER, training.id()).getLast().why())
                .as("of what came again")
                .isEmpty();
    }

    @Test
    void any_past_moment_can_be_asked_for() {
        Contributions contributions = contributions();
        ByFile.keep(contributions, OWNER, made("it I1"), entry(1));
        ByFile.keep(contributions, OWNER, made("it I2"), entry(5));

        assertThat(contributions.before(OWNER, entry(1).at())).isEmpty();
        assertThat(contributions.before(OWNER, entry(5).at())).contains(versioned(1, made("it I1")));
        assertThat(contributions.before(OWNER, entry(6).at())).contains(versioned(5, made("it I1", "it I2")));
    }

    @Test
    void an_authority_without_any_inherits_the_home_s() {
        Contributions contributions = contributions();
        ByFile.keep(contributions, Owner.HOME, made("it I1"), entry(1));
        ByFile.keep(contributions, OWNER, made("it I2"), entry(2));

        assertThat(contributions.inForce(AUTHORITY)).contains(versioned(2, made("it I2")));
        assertThat(contributions.inForce(OTHER_AUTHORITY).orElseThrow().owner()).isEqualTo(Owner.HOME);
        assertThat(contributions.inForce(Owner.HOME)).isEqualTo(contributions.latest(Owner.HOME));
        assertThat(contributions.latest(Owner.of(OTHER_AUTHORITY))).isEmpty();
    }

    @Test
    void one_need_said_otherwise_leaves_the_others_alone() {
        Contributions contributions = contributions();
        CompetencyNeed other = new CompetencyNeed("B1", CompetencyNeed.Kind.SKILL, "Écouter mieux", List.of());

        ByFile.keep(contributions, OWNER, BACKGROUND, entry(1));
        ByFile.keep(contributions, OWNER, Background.of(other), entry(2));
        ByFile.keep(contributions, OWNER, Background.of(other), entry(3));

        assertThat(contributions.latest(OWNER))
                .contains(new Versioned<>(OWNER, said(other).version(), said(other), entry(2)));
    }

    @Test
    void all_that_was_said_of_needs_years_and_agents_stays_part_by_part() {
        Contributions contributions = contributions();
        assertThat(contributions.backgroundHistory(OWNER)).isEmpty();
        ByFile.keep(contributions, OWNER, ONE_OF_EACH, entry(1));
        ByFile.keep(contributions, OWNER, BACKGROUND, entry(2));
        ContributionBook now = contributions.latest(OWNER).orElseThrow().content();
        Background otherwise = Background.of(need("D1"));
        contributions.declare(OWNER, declared(now, otherwise), entry(3));
        ByFile.keep(contributions, OWNER, BACKGROUND, entry(4));

        Background first = Background.of(BACKGROUND.needs().getFirst());
        assertThat(contributions.backgroundHistory(OWNER))
                .containsExactly(
                        new Contributions.BackgroundChange(Origin.FILE, entry(2), first),
                        new Contributions.BackgroundChange(
                                Origin.FILE,
                                entry(2),
                                Background.of(BACKGROUND.needs().getLast())),
                        year(BACKGROUND.trainingPlans().getFirst()),
                        year(BACKGROUND.trainingPlans().getLast()),
                        new Contributions.BackgroundChange(
                                Origin.FILE, entry(2), new Background(List.of(), List.of(), BACKGROUND.agents())),
                        new Contributions.BackgroundChange(Origin.PERSON, entry(3), otherwise),
                        new Contributions.BackgroundChange(Origin.FILE, entry(4), first));
    }

    private static Contributions.BackgroundChange year(TrainingPlan plan) {
        return new Contributions.BackgroundChange(
                Origin.FILE, entry(2), new Background(List.of(), List.of(plan), OptionalInt.empty()));
    }

    @Test
    void a_clock_set_back_does_not_turn_history_round() {
        Contributions contributions = contributions();

        ByFile.keep(contributions, OWNER, made("it I1"), entry(5));
        ByFile.keep(contributions, OWNER, made("it I2"), entry(1));

        assertThat(contributions.latest(OWNER).orElseThrow().entry().at()).isEqualTo(entry(5).at());
    }

    @Test
    void what_somebody_declares_is_said_of_the_book_it_was_ruled_on_and_of_no_other() {
        Contributions contributions = contributions();
        DeclaredBackground first = declared(ContributionBook.EMPTY, Background.of(need("D1")));

        assertThat(contributions.declare(OWNER, first, entry(1))).isTrue();
        assertThat(contributions.declare(OWNER, declared(ContributionBook.EMPTY, Background.of(need("A1"))), entry(2)))
                .as("the need is there since")
                .isFalse();
        ContributionBook now = contributions.latest(OWNER).orElseThrow().content();
        ByFile.keep(contributions, OWNER, made("training F1 needs=B1"), entry(3));
        assertThat(contributions.declare(OWNER, declared(now, Background.of(need())), entry(4)))
                .as("a training rests on it since")
                .isFalse();

        ContributionBook both = new ContributionBook(made("training F1 needs=B1"), Background.of(need("D1")));
        assertThat(contributions.latest(OWNER)).contains(new Versioned<>(OWNER, both.version(), both, entry(3)));
        assertThat(contributions.declare(OWNER, declared(both, Background.of(need("A1"))), entry(5)))
                .isTrue();
    }

    @Test
    void what_a_file_brings_is_kept_with_the_book_it_was_put_together_with_and_with_no_other() {
        Contributions contributions = contributions();
        Background needs = Background.of(need("D1"));

        assertThat(bring(contributions, ContributionBook.EMPTY, made("it I1", "it I2"), needs, 1))
                .hasValueSatisfying(changed -> assertThat(changed)
                        .extracting(Object::toString)
                        .containsExactly("IT_INVESTMENT I1", "IT_INVESTMENT I2"));
        ContributionBook first = new ContributionBook(made("it I1", "it I2"), needs);
        assertThat(contributions.latest(OWNER)).contains(new Versioned<>(OWNER, first.version(), first, entry(1)));
        assertThat(bring(contributions, ContributionBook.EMPTY, made("it I3"), Background.UNKNOWN, 2))
                .as("the book says more since")
                .isEmpty();
        assertThat(bring(contributions, first, made("it I2"), needs, 3))
                .as("known so")
                .contains(List.of());
        assertThat(contributions.latest(OWNER)).contains(new Versioned<>(OWNER, first.version(), first, entry(1)));

        contributions.plan(
                OWNER,
                amended(
                        made("it I1").getFirst(),
                        made("it I1 links=A1 improves=QUALITATIVE:mieux").getFirst()),
                entry(4));
        assertThat(bring(contributions, first, made("it I1 cost=1,00"), Background.UNKNOWN, 5))
                .as("a person said otherwise since")
                .isEmpty();
        assertThat(contributions
                        .latest(OWNER)
                        .orElseThrow()
                        .content()
                        .find(made("it I1").getFirst().id())
                        .orElseThrow()
                        .links())
                .hasSize(1);
    }

    @Test
    void of_a_file_and_a_person_at_once_neither_writes_over_the_other() throws Exception {
        Stores stores = stores();
        MandatePlan plan = begun(stores, OWNER);
        Contributions contributions = stores.contributions();
        for (int round = 0; round < ROUNDS; round++) {
            Contribution known = made("it I" + round).getFirst();
            ByFile.keep(contributions, OWNER, List.of(known), entry(1));
            ContributionBook book = contributions.latest(OWNER).orElseThrow().content();
            PlannedContribution linked = allowed(PlannedContribution.amend(
                    known,
                    made("it I" + round + " links=A1 improves=QUALITATIVE:mieux")
                            .getFirst(),
                    new ContributionContext(plan, List.of(), 0)));
            List<Contribution> dearer = made("it I" + round + " cost=1,00");
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                Future<Boolean> brought = two.submit(() -> {
                    together.await();
                    return bring(contributions, book, dearer, Background.UNKNOWN, 2)
                            .isPresent();
                });
                Future<Boolean> planned = two.submit(() -> {
                    together.await();
                    return contributions.plan(OWNER, linked, entry(2));
                });
                assertThat(brought.get()).as("round " + round).isNotEqualTo(planned.get());
                assertThat(contributions.latest(OWNER).orElseThrow().content().find(known.id()))
                        .contains(planned.get() ? linked.contribution() : dearer.getFirst());
            }
        }
    }

    private static Optional<List<ContributionId>> bring(
            Contributions contributions,
            ContributionBook madeFrom,
            List<Contribution> facts,
            Background said,
            int minute) {
        return contributions.bring(OWNER, new Contributions.Brought(facts, said, madeFrom.version()), entry(minute));
    }

    @Test
    void a_training_is_planned_with_the_need_it_was_ruled_on() {
        Contributions contributions = contributions();
        ByFile.keep(contributions, OWNER, Background.of(need("D1")), entry(1));
        PlannedContribution planned = allowed(PlannedContribution.plan(
                made("training F1 needs=B1").getFirst(),
                new ContributionContext(CONTEXT.plan(), List.of(need("D1")), 0)));

        ByFile.keep(contributions, OWNER, Background.of(need()), entry(2));
        assertThat(contributions.plan(OWNER, planned, entry(3))).isFalse();

        ByFile.keep(contributions, OWNER, Background.of(need("D1")), entry(4));
        assertThat(contributions.plan(OWNER, planned, entry(5))).isTrue();
    }

    @Test
    void a_book_begins_with_all_the_home_s_says_in_one_entry() {
        Contributions contributions = contributions();
        contributions.takeOver(OWNER, entry(1));
        assertThat(contributions.latest(OWNER)).as("the home has none").isEmpty();
        ByFile.keep(contributions, Owner.HOME, ONE_OF_EACH, entry(2));
        ByFile.keep(contributions, Owner.HOME, BACKGROUND, entry(3));
        contributions.takeOver(Owner.HOME, entry(4));

        contributions.takeOver(OWNER, entry(5));

        ContributionBook all = new ContributionBook(ONE_OF_EACH, BACKGROUND);
        assertThat(contributions.latest(Owner.HOME))
                .contains(new Versioned<>(Owner.HOME, all.version(), all, entry(3)));
        assertThat(contributions.latest(OWNER)).contains(new Versioned<>(OWNER, all.version(), all, entry(5)));
        assertThat(contributions.before(OWNER, entry(5).at())).isEmpty();
        assertThat(contributions.history(OWNER, ONE_OF_EACH.getFirst().id()))
                .containsExactly(new Contributions.Change(Origin.FILE, entry(5), Optional.of(ONE_OF_EACH.getFirst())));

        ByFile.keep(contributions, Owner.HOME, made("it I9"), entry(6));
        contributions.takeOver(OWNER, entry(7));
        assertThat(contributions.latest(OWNER))
                .as("it has its own")
                .contains(new Versioned<>(OWNER, all.version(), all, entry(5)));
    }

    private static CompetencyNeed need(String... objectives) {
        return new CompetencyNeed(
                "B1",
                CompetencyNeed.Kind.SKILL,
                "Écouter",
                Arrays.stream(objectives).map(PlanCode::new).toList());
    }

    private static DeclaredBackground declared(ContributionBook book, Background said) {
        return allowed(DeclaredBackground.declare(
                book, said, Optional.of(Mandates.of(CONTEXT.plan())), LocalDate.parse("2026-11-30")));
    }

    private static ContributionBook said(CompetencyNeed first) {
        return new ContributionBook(
                List.of(),
                new Background(
                        List.of(first, BACKGROUND.needs().getLast()), BACKGROUND.trainingPlans(), BACKGROUND.agents()));
    }

    @Test
    void what_was_judged_against_a_plan_no_longer_in_force_is_not_put() {
        Stores stores = stores();
        MandatePlan home = begun(stores, Owner.HOME);
        PlannedContribution judged = against(home, "it I1 links=A1 improves=QUALITATIVE:mieux");
        MandatePlan since = become(stores, Owner.HOME, home, home.content().with(Action.of("A2", "Suite", "D1")));

        assertThat(stores.contributions().plan(OWNER, judged, entry(2)))
                .as("the home's, which it has no other than")
                .isFalse();
        PlannedContribution again = against(since, "it I1 links=A1 improves=QUALITATIVE:mieux");
        become(stores, OWNER, since, since.content().without(new PlanCode("A1")));
        assertThat(stores.contributions().plan(OWNER, again, entry(3)))
                .as("it has its own since")
                .isFalse();
        assertThat(stores.contributions().plan(OWNER, List.of(again), entry(3)))
                .contains(again.contribution().id());
        assertThat(stores.contributions().latest(OWNER)).isEmpty();
    }

    @Test
    void without_a_plan_nothing_is_planned() {
        assertThat(stores().contributions()
                        .plan(OWNER, planned(made("training F1 links=A1").getFirst()), entry(1)))
                .isFalse();
    }

    @Test
    void what_an_authority_links_to_the_home_s_plan_is_not_removed_from_it() {
        Stores stores = stores();
        MandatePlan home = begun(stores, Owner.HOME);
        PlanStep removal = allowed(home.become(home.content().without(new PlanCode("A1")), Changes.on("2026-11-22")));
        assertThat(stores.contributions().authorities()).isEmpty();

        assertThat(stores.contributions().plan(OWNER, against(home, "training F1 links=A1"), entry(1)))
                .isTrue();

        assertThat(stores.contributions().authorities()).containsExactly(AUTHORITY);
        assertThat(stores.plans().replace(Owner.HOME, removal, entry(2)))
                .as("no document of the authority was ever received")
                .isFalse();
    }

    @Test
    void an_authority_s_plan_taken_from_the_home_s_keeps_what_the_home_s_contributions_serve() {
        Stores stores = stores();
        MandatePlan home = begun(stores, Owner.HOME);
        PlanStep removal = allowed(home.become(home.content().without(new PlanCode("A1")), Changes.on("2026-11-22")));

        assertThat(stores.contributions().plan(Owner.HOME, against(home, "training F1 links=A1"), entry(1)))
                .isTrue();

        assertThat(stores.plans().replace(OWNER, removal, entry(2)))
                .as("the authority has no book of its own")
                .isFalse();
        ByFile.keep(stores.contributions(), OWNER, made("it I1 links=D1"), entry(3));
        assertThat(stores.plans().replace(OWNER, removal, entry(4)))
                .as("nothing of its own book leads there")
                .isTrue();
    }

    @Test
    void what_is_linked_is_not_removed_whatever_was_known_when_it_was_ruled_on() {
        Stores stores = stores();
        MandatePlan plan = begun(stores, OWNER);
        PlanStep removal = allowed(plan.become(plan.content().without(new PlanCode("A1")), Changes.on("2026-11-22")));
        PlanStep another = allowed(plan.succeededBy(
                PlanWords.plan(List.of("plan cap-2", "challenge D1")), PlanChange.byHand(Set.of(), DAY)));

        assertThat(stores.contributions().plan(OWNER, against(plan, "training F1 links=A1"), entry(1)))
                .isTrue();

        assertThat(stores.plans().replace(OWNER, removal, entry(2))).isFalse();
        assertThat(stores.plans().replace(OWNER, another, entry(2)))
                .as("nor by another code")
                .isFalse();
        assertThat(stores.plans().latest(OWNER).orElseThrow().content()).isEqualTo(plan);
        PlanStep next = allowed(plan.succeededBy(
                PlanWords.plan(List.of("plan cap-2 start=2028-07-01 end=2034-06-30", "challenge D1")),
                Changes.on("2028-07-01")));
        assertThat(stores.plans().replace(OWNER, next, entry(3)))
                .as("nor because it would be allowed on another day")
                .isFalse();
        assertThat(stores.plans()
                        .replace(
                                OWNER,
                                next,
                                new TimelineEntry("agent", Instant.parse("2028-07-01T08:00:00Z"), "plan-2028.xlsx")))
                .as("the plan of the next mandate, once this one has ended")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_a_removal_and_a_link_at_once_one_is_done_and_the_other_told(boolean home) throws Exception {
        Stores stores = stores();
        Owner owner = home ? Owner.HOME : OWNER;
        MandatePlan now = begun(stores, owner);
        for (int round = 0; round < ROUNDS; round++) {
            String code = "R" + round;
            now = become(stores, owner, now, now.content().with(Action.of(code, "Passagère", "D1")));
            PlanStep removal = allowed(now.become(now.content().without(new PlanCode(code)), Changes.on("2026-11-22")));
            PlannedContribution link = against(now, "training F" + round + " links=" + code);
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                Future<Boolean> removed = two.submit(() -> {
                    together.await();
                    return stores.plans().replace(owner, removal, entry(2));
                });
                Future<Boolean> linked = two.submit(() -> {
                    together.await();
                    return stores.contributions().plan(owner, link, entry(2));
                });
                assertThat(removed.get()).as("round " + round).isNotEqualTo(linked.get());
            }
            now = stores.plans().latest(owner).orElseThrow().content();
            assertThat(now.find(new PlanCode(code)).isPresent())
                    .isEqualTo(stores.contributions()
                            .latest(owner)
                            .flatMap(book ->
                                    book.content().find(link.contribution().id()))
                            .isPresent());
        }
    }

    private static MandatePlan begun(Stores stores, Owner owner) {
        PlanStep first = allowed(MandatePlan.begin(CONTEXT.plan().content(), Changes.on("2026-11-22")));
        assertThat(stores.plans().replace(owner, first, entry(0))).isTrue();
        return first.plan();
    }

    private static MandatePlan become(Stores stores, Owner owner, MandatePlan plan, PlanContent next) {
        PlanStep step = allowed(plan.become(next, Changes.on("2026-11-22")));
        assertThat(stores.plans().replace(owner, step, entry(1))).isTrue();
        return step.plan();
    }

    private static PlannedContribution against(MandatePlan plan, String said) {
        return allowed(PlannedContribution.plan(made(said).getFirst(), new ContributionContext(plan, List.of(), 0)));
    }

    private static Versioned<ContributionBook> versioned(int minute, List<Contribution> all) {
        ContributionBook book = new ContributionBook(all, Background.UNKNOWN);
        return new Versioned<>(OWNER, book.version(), book, entry(minute));
    }

    private static PlannedContribution planned(Contribution contribution) {
        return allowed(PlannedContribution.plan(contribution, CONTEXT));
    }

    private static PlannedContribution amended(Contribution before, Contribution after) {
        return allowed(PlannedContribution.amend(before, after, CONTEXT));
    }

    private static List<Contribution> made(String... lines) {
        return PlanWords.contributions(List.of(lines));
    }
}
