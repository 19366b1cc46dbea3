package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InterruptedContributions;
import fr.continuum.application.testing.Published;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.DeclaredBackground;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanChecks;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.GainedTimeStep;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkforceBook;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way round a hard rule, tried: constructors, methods, ports, use cases, imports.
class HardRulesTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");
    private static final String D1 = "challenge D1 elected department";
    private static final List<String> PLAN = List.of(D1, "action A1 principal=D1");

    private final House house = new House(new ScriptedReader("1"));

    @ParameterizedTest
    @ValueSource(
            classes = {
                MandatePlan.class,
                PlanStep.class,
                PlannedContribution.class,
                DeclaredBackground.class,
                GainedTimeStep.class
            })
    void what_a_rule_allowed_has_no_constructor_and_is_made_by_a_ruling_only(Class<?> guarded) {
        assertThat(guarded.getConstructors()).isEmpty();
        assertThat(Modifier.isFinal(guarded.getModifiers())).isTrue();
        assertThat(Stream.of(
                                MandatePlan.class,
                                PlanStep.class,
                                PlannedContribution.class,
                                DeclaredBackground.class,
                                GainedTime.class,
                                GainedTimeStep.class)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> Modifier.isStatic(method.getModifiers()) || method.getParameterCount() > 0)
                        .filter(method -> method.getReturnType().equals(guarded)))
                .as("methods that make one without ruling on it")
                .isEmpty();
        assertThat(Stream.of(MandatePlan.class, PlannedContribution.class, DeclaredBackground.class, GainedTime.class)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> rulesOn(method, guarded)))
                .as("methods that rule on one")
                .isNotEmpty();
    }

    private static boolean rulesOn(Method method, Class<?> guarded) {
        return method.getReturnType().equals(Ruling.class)
                && method.getGenericReturnType() instanceof ParameterizedType ruling
                && Arrays.asList(ruling.getActualTypeArguments()).contains(guarded);
    }

    @Test
    void what_stores_plans_takes_no_content() {
        List<Class<?>> taken = Arrays.stream(Plans.class.getMethods())
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .toList();

        assertThat(taken).contains(PlanStep.class).doesNotContain(PlanContent.class, MandatePlan.class);
        assertThat(Arrays.stream(Contributions.class.getMethods())
                        .filter(method ->
                                Arrays.asList(method.getParameterTypes()).contains(Contribution.class)))
                .isEmpty();
    }

    @Test
    void what_stores_gained_time_takes_what_the_rules_allowed_of_people() {
        List<Class<?>> taken = Arrays.stream(Workforce.class.getMethods())
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .toList();

        assertThat(taken)
                .contains(GainedTimeStep.class)
                .doesNotContain(GainedTime.class, TimeGainUse.class, DeclaredGain.class, WorkforceBook.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R01 | challenge D1 axis=X9",
                "R01 | challenge D1; challenge D1 label=Autre",
                "R02 | objective O1 under=D9",
                "R03 | challenge D1; action A1",
                "R03 | action A1 principal=D9",
                "R05 | challenge D1; adopted 2022-03-21",
                "R11 | pledge P1 objectives=D9",
                "R37 | challenge D1; action A1 principal=D1; action A2 principal=D1; arrow A1 PRECEDES A2; arrow A2 PRECEDES A1"
            })
    void no_plan_says_what_no_plan_may_whoever_brings_it(String rule, String said) {
        PlanContent content = PlanWords.plan(List.of(said.split("; ")));

        assertThat(rules(MandatePlan.of(content).reasons())).containsOnly(rule);
        for (Origin origin : Origin.values()) {
            assertThat(change(content, origin)).as("begun by " + origin).containsOnly(rule);
        }
        begin(PLAN);
        for (Origin origin : Origin.values()) {
            assertThat(change(content, origin)).as("changed by " + origin).containsOnly(rule);
        }
        assertThat(now()).isEqualTo(PlanWords.plan(PLAN));
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void what_was_voted_changes_by_a_decision_whoever_brings_it(Origin origin) {
        begin(List.of(D1, "action A1 principal=D1", "adopted 2022-03-21"));
        PlanContent voted = now();

        assertThat(change(
                        PlanWords.plan(List.of(D1 + " label=Autre", "action A1 principal=D1", "adopted 2022-03-21")),
                        origin))
                .containsOnly("R06");
        assertThat(change(PlanWords.plan(PLAN), origin))
                .as("the vote taken back")
                .containsOnly("R06");
        assertThat(now()).isEqualTo(voted);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void what_is_linked_is_not_removed_whoever_asks(Origin origin) {
        begin(PLAN);
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I1 links=A1")), ENTRY);

        assertThat(change(PlanWords.plan(List.of(D1)), origin)).containsExactly("R07");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void what_a_ledger_bears_at_source_is_not_removed_whoever_asks(Origin origin) {
        begin(List.of("axis X", D1, "action A1 principal=D1", "action A2 principal=D1", "action A3 principal=D1"));
        Published.bearing(house.facts, house.consolidations, OWN, "A1", "X", "Z9");

        assertThat(change(
                        PlanWords.plan(List.of("axis X", D1, "action A2 principal=D1", "action A3 principal=D1")),
                        origin))
                .containsExactly("R07");
        assertThat(change(PlanWords.plan(List.of(D1, "action A1 principal=D1", "action A2 principal=D1")), origin))
                .as("nothing is spent for an axis itself, nor for what nothing bears")
                .isEmpty();
    }

    /// A night may publish while somebody takes away what its documents bear: asked again while the step is kept.
    @Test
    void what_a_night_published_meanwhile_is_asked_again() {
        begin(PLAN);
        MandatePlan plan = house.plans.latest(OWN).orElseThrow().content();
        PlanStep ignorant = allowed(plan.become(PlanWords.plan(List.of(D1)), Changes.on("2026-11-22")));

        Published.bearing(house.facts, house.consolidations, OWN, "A1");

        assertThat(house.plans.replace(OWN, ignorant, ENTRY)).isFalse();
    }

    @Test
    void what_the_documents_of_an_authority_bear_is_not_taken_out_of_the_home_s_plan_it_reads() {
        PlanStep first = allowed(MandatePlan.begin(PlanWords.plan(PLAN), Changes.on("2026-11-22")));
        assertThat(house.plans.replace(Owner.HOME, first, ENTRY)).isTrue();
        Published.bearing(house.facts, house.consolidations, OWN, "A1");
        PlanContent without = PlanWords.plan(List.of(D1));

        assertThat(change(Owner.HOME, without, Origin.PERSON)).containsExactly("R07");
        assertThat(change(OWN, without, Origin.PERSON)).containsExactly("R07");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void what_gained_time_serves_is_not_removed_whoever_asks(Origin origin) {
        begin(PLAN);
        MandatePlan plan = house.plans.latest(OWN).orElseThrow().content();
        GainedTime used = GainedTime.NONE
                .with(WorkforceWords.gains(List.of("gain G1 hours=100")).getFirst())
                .with(WorkforceWords.uses(List.of("use U1 hours=60 links=A1")).getFirst());
        assertThat(house.workforce.change(OWN, allowed(GainedTime.NONE.become(used, plan)), ENTRY))
                .isTrue();

        assertThat(change(PlanWords.plan(List.of(D1)), origin)).containsExactly("R07");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void a_promise_that_was_voted_is_not_emptied_first_and_removed_after(Origin origin) {
        begin(List.of(D1, "pledge P1 objectives=D1", "pledge P2", "adopted 2022-03-21"));
        Optional<Revision> why = Optional.of(new Revision("crise", "CD-9", LocalDate.parse("2024-06-30")));

        assertThat(change(PlanWords.plan(List.of(D1, "pledge P1", "pledge P2", "adopted 2022-03-21")), origin, why))
                .isEmpty();
        PlanContent emptied = now();
        assertThat(change(PlanWords.plan(List.of(D1, "pledge P2", "adopted 2022-03-21")), origin, why))
                .containsExactly("R07");
        assertThat(change(PlanWords.plan(List.of("plan cap-2 start=2022-01-01", D1)), origin, why))
                .as("nor by another code")
                .containsExactly("R07");
        assertThat(now()).isEqualTo(emptied);
        assertThat(change(PlanWords.plan(List.of(D1, "pledge P1", "adopted 2022-03-21")), origin, why))
                .as("a promise that nothing ever kept is")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void how_an_action_ends_was_voted_in_one_way_or_the_other(Origin origin) {
        begin(List.of(
                D1,
                "action A1 principal=D1 end=2026-08-31",
                "action A2 principal=D1 continuous",
                "action A3 principal=D1",
                "adopted 2022-03-21"));

        assertThat(change(now().with(action("action A1 principal=D1 continuous")), origin))
                .containsExactly("R06");
        assertThat(change(now().with(action("action A2 principal=D1 end=2026-12-01")), origin))
                .containsExactly("R06");
        assertThat(change(now().with(action("action A3 principal=D1 end=2026-12-01")), origin))
                .isEmpty();
    }

    private static PlanElement action(String said) {
        return PlanWords.plan(List.of(said)).elements().getFirst();
    }

    @Test
    void fewer_agents_for_a_moment_are_no_way_round_whom_to_consult() {
        begin(PLAN);
        agents(1480);
        String adjustment = "organisation O1 links=A1 health decided=2023-06-01 consulted=CST:2023-05-10:FAVOURABLE";
        assertThat(plan(adjustment)).isInstanceOf(PlanContribution.Outcome.Refused.class);

        assertThat(agents(50)).isInstanceOf(DeclareBackground.Outcome.Declared.class);
        assertThat(plan(adjustment)).isInstanceOf(PlanContribution.Outcome.Planned.class);

        assertThat(agents(1480)).isInstanceOfSatisfying(DeclareBackground.Outcome.Refused.class, refused -> {
            assertThat(rules(refused.refusals())).containsExactly("R16");
            assertThat(refused.refusals()).extracting(Refusal::subject).containsExactly("ORGANISATIONAL_ADJUSTMENT O1");
        });
    }

    private DeclareBackground.Outcome agents(int many) {
        Map<String, Sha256> seen = house.contributions
                .latest(OWN)
                .map(book -> Map.copyOf(book.content().parts()))
                .orElse(Map.of());
        return new DeclareBackground(house.plans, house.contributions, house.clock)
                .declare(
                        OWN,
                        new Background(List.of(), List.of(), OptionalInt.of(many)),
                        seen,
                        new By("marie", "écran"));
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void another_code_is_no_way_round_what_was_voted_and_what_is_linked(Origin origin) {
        begin(List.of(D1, "action A1 principal=D1", "adopted 2022-03-21"));
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I1 links=A1")), ENTRY);
        PlanContent voted = now();

        assertThat(change(PlanWords.plan(List.of("plan cap-2", D1)), origin)).containsExactly("R06", "R07");
        assertThat(change(PlanWords.plan(List.of("plan cap-2 start=2028-07-01 end=2034-06-30", "action A1")), origin))
                .as("nor is the plan of a mandate to come")
                .containsExactly("R06", "R03");
        assertThat(now()).isEqualTo(voted);
    }

    @ParameterizedTest
    @CsvSource({"..., CD-9, 2024-06-30", "crise, —, 2024-06-30", "crise, CD-9, 2022-03-20", "crise, CD-9, 2026-11-23"})
    void a_decision_that_says_nothing_or_is_not_of_its_day_revises_nothing(String reason, String decision, String on) {
        begin(List.of(D1, "adopted 2022-03-21"));
        PlanContent voted = now();
        Optional<Revision> why = Optional.of(new Revision(reason, decision, LocalDate.parse(on)));

        for (Origin origin : Origin.values()) {
            assertThat(change(PlanWords.plan(List.of(D1 + " label=Autre", "adopted 2022-03-21")), origin, why))
                    .containsExactly("R06");
            assertThat(change(PlanWords.plan(List.of("plan cap-2", D1)), origin, why))
                    .containsExactly("R06");
        }
        assertThat(now()).isEqualTo(voted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R05 | challenge D1 elected=2022-03-20 department; adopted 2022-03-21",
                "R03 | challenge D1; challenge D2 abandoned=2024-01-01; action A1 principal=D2",
                "R07 | challenge D1 abandoned=2026-11-23",
                "R07 | challenge D1 abandoned=1900-01-01",
                "R08 | challenge D1; action A1 principal=D1 state=COMPLETED@1900-01-01",
                "R08 | challenge D1; action A1 principal=D1 start=2022-05-01 state=COMPLETED@2022-04-30",
                "R08 | challenge D1; action A1 principal=D1 milestone=2024-01-01@1900-01-01",
                "R08 | challenge D1; action A1 principal=D1 manager start=2028-01-01 continuous state=IN_PROGRESS",
                "R08 | challenge D1; action A1 principal=D1 start=2035-01-01",
                "R08 | challenge D1; action A1 principal=D1 start=2024-01-01 end=2025-01-01 continuous",
                "R08 | challenge D1; action A1 principal=D1 state=COMPLETED@2026-11-23",
                "R08 | challenge D1; action A1 principal=D1 manager=2026-11-21 start=2022-01-01 continuous state=IN_PROGRESS"
            })
    void a_day_that_has_not_come_and_a_post_that_is_left_count_for_nothing(String rule, String said) {
        PlanContent content = PlanWords.plan(List.of(said.split("; ")));

        assertThat(change(content, Origin.PERSON)).as("begun").containsExactly(rule);
        begin(List.of("challenge D1"));
        assertThat(change(content, Origin.PERSON)).as("changed").containsExactly(rule);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void nothing_is_given_up_for_a_sign_whoever_brings_it(Origin origin) {
        List<String> given = List.of(D1, "action A1 principal=D1 state=ABANDONED@2026-06-30 why=.");

        assertThat(change(PlanWords.plan(given), origin)).as("begun").containsExactly("R07");
        begin(PLAN);
        assertThat(change(PlanWords.plan(given), origin)).as("changed").containsExactly("R07");
        assertThat(now()).isEqualTo(PlanWords.plan(PLAN));
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void a_plan_is_not_ended_after_the_fact_to_make_room_for_another(Origin origin) {
        begin(PLAN);

        assertThat(change(PlanWords.plan(List.of("plan cap end=2026-11-21", D1, "action A1 principal=D1")), origin))
                .containsExactly("R06");
    }

    @Test
    void a_step_that_begins_a_plan_does_not_get_into_the_store_where_one_is_in_force() {
        begin(List.of(D1, "adopted 2022-03-21"));
        PlanContent another = PlanWords.plan(List.of("plan cap-2", D1));
        PlanStep around = allowed(MandatePlan.begin(another, Changes.on("2026-11-22")));
        PlanStep fromNoPlan = allowed(
                allowed(MandatePlan.of(PlanWords.plan(List.of()))).succeededBy(another, Changes.on("2026-11-22")));

        assertThat(house.plans.replace(OWN, around, ENTRY)).isFalse();
        assertThat(house.plans.replace(OWN, fromNoPlan, ENTRY)).isFalse();
        assertThat(now().code().value()).isEqualTo("cap");
    }

    @Test
    void a_step_made_in_ignorance_of_what_is_linked_does_not_get_into_the_store() {
        begin(PLAN);
        MandatePlan plan = house.plans.latest(OWN).orElseThrow().content();
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I1 links=A1")), ENTRY);
        PlanChange ignorant = Changes.on("2026-11-22");

        assertThat(house.plans.replace(OWN, allowed(plan.become(PlanWords.plan(List.of(D1)), ignorant)), ENTRY))
                .isFalse();
        assertThat(house.plans.replace(
                        OWN, allowed(plan.succeededBy(PlanWords.plan(List.of("plan cap-2", D1)), ignorant)), ENTRY))
                .isFalse();
        assertThat(now()).isEqualTo(PlanWords.plan(PLAN));
    }

    @Test
    void a_contribution_judged_against_another_plan_does_not_get_into_the_store() {
        begin(PLAN);
        Contribution contribution =
                PlanWords.contributions(List.of("training F1 links=A9")).getFirst();
        MandatePlan other = allowed(MandatePlan.of(PlanWords.plan(List.of(D1, "action A9 principal=D1"))));

        assertThat(house.contributions.plan(
                        OWN,
                        allowed(PlannedContribution.plan(contribution, new ContributionContext(other, List.of(), 0))),
                        ENTRY))
                .isFalse();
        assertThat(house.contributions.latest(OWN)).isEmpty();
    }

    @Test
    void a_reorganisation_judged_for_fewer_agents_than_there_are_does_not_get_into_the_store() {
        begin(PLAN);
        MandatePlan plan = house.plans.latest(OWN).orElseThrow().content();
        Contribution adjustment = PlanWords.contributions(List.of(
                        "organisation O1 links=A1 health decided=2026-06-01 consulted=CST:2026-05-10:FAVOURABLE"))
                .getFirst();
        PlannedContribution judged = allowed(
                PlannedContribution.plan(adjustment, new ContributionContext(plan, List.of(), 0).on(House.TONIGHT)));

        house.contributions.keep(OWN, new Background(List.of(), List.of(), OptionalInt.of(640)), ENTRY);

        assertThat(house.contributions.plan(OWN, judged, ENTRY)).isFalse();
        assertThat(house.contributions.latest(OWN).orElseThrow().content().contributions())
                .isEmpty();
        assertThat(PlannedContribution.plan(adjustment, new ContributionContext(plan, List.of(), 640).on(House.TONIGHT))
                        .reasons())
                .extracting(refusal -> refusal.rule().id())
                .containsExactly("R16");
    }

    /// The house is in the night of 22 November: in France that day has begun.
    @Test
    void what_is_dated_tomorrow_has_not_happened() {
        begin(PLAN);
        String adjustment = "organisation O1 links=A1 ";

        assertThat(rules(((PlanContribution.Outcome.Refused) plan(adjustment + "consulted=CST:2026-11-23:FAVOURABLE"))
                        .refusals()))
                .containsExactly("R16");
        assertThat(rules(((PlanContribution.Outcome.Refused)
                                plan(adjustment + "decided=2026-11-23 consulted=CST:2026-11-22:FAVOURABLE"))
                        .refusals()))
                .containsExactly("R16");
        assertThat(plan(adjustment
                        + "decided=2026-11-22 consulted=CST:2026-11-22:FAVOURABLE,F3SCT:2026-11-23:NOT_GIVEN"))
                .isInstanceOf(PlanContribution.Outcome.Planned.class);
        assertThat(new DeclareBackground(house.plans, house.contributions, house.clock)
                        .tryOut(
                                OWN,
                                new Background(
                                        List.of(),
                                        PlanWords.trainingPlans(
                                                List.of("plan 2026 cst=2026-11-22 assembly=2026-11-23")),
                                        OptionalInt.empty())))
                .extracting(refusal -> refusal.rule().id())
                .containsExactly("R17");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void a_vote_to_come_is_none(Origin origin) {
        begin(PLAN);
        List<String> voted = new ArrayList<>(PLAN);
        voted.add("adopted 2062-03-21");

        assertThat(change(PlanWords.plan(voted), origin)).containsOnly("R06");
    }

    @Test
    void what_another_day_would_allow_does_not_get_into_the_store_today() {
        begin(List.of(D1, "adopted 2022-03-21"));
        MandatePlan plan = house.plans.latest(OWN).orElseThrow().content();
        PlanContent next = PlanWords.plan(List.of("plan cap-2 start=2028-07-01 end=2034-06-30", D1));

        assertThat(house.plans.replace(OWN, allowed(plan.succeededBy(next, Changes.on("2028-07-01"))), ENTRY))
                .isFalse();
        assertThat(now().code().value()).isEqualTo("cap");
    }

    /// No night has received a document of the authority, and it links to the home's plan; or it has nothing of
    /// its own, and would change the plan that the home's contributions serve.
    @ParameterizedTest
    @EnumSource(Origin.class)
    void what_leads_to_an_inherited_plan_is_not_taken_away_by_either(Origin origin) {
        PlanStep first = allowed(MandatePlan.begin(PlanWords.plan(PLAN), Changes.on("2026-11-22")));
        assertThat(house.plans.replace(Owner.HOME, first, ENTRY)).isTrue();
        PlanContent without = PlanWords.plan(List.of(D1));

        house.contributions.keep(Owner.HOME, PlanWords.contributions(List.of("it I1 links=A1")), ENTRY);
        assertThat(change(OWN, without, origin)).containsExactly("R07");

        house.contributions.keep(Owner.HOME, PlanWords.contributions(List.of("it I1 links=D1")), ENTRY);
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I2 links=A1")), ENTRY);
        assertThat(change(Owner.HOME, without, origin)).containsExactly("R07");
    }

    private List<String> change(Owner owner, PlanContent next, Origin origin) {
        ChangePlan.Outcome outcome = house.changePlan()
                .change(new ChangePlan.Request(
                        owner,
                        house.plans
                                .latest(owner)
                                .or(() -> house.plans.latest(Owner.HOME))
                                .map(Versioned::version),
                        next,
                        origin,
                        Optional.empty(),
                        "marie",
                        "essai"));
        return outcome instanceof ChangePlan.Outcome.Refused(List<Refusal> refusals) ? rules(refusals) : List.of();
    }

    @Test
    void an_action_nobody_leads_is_refused_to_a_person_and_reported_of_a_file() {
        List<String> started = List.of(D1, "action A1 principal=D1 state=IN_PROGRESS");
        begin(PLAN);

        assertThat(change(PlanWords.plan(started), Origin.PERSON)).containsOnly("R08");
        assertThat(change(PlanWords.plan(started), Origin.FILE)).isEmpty();
        assertThat(PlanChecks.check(house.plans.latest(OWN).orElseThrow().content(), LocalDate.parse("2022-06-01"))
                        .all())
                .extracting(finding -> finding.rule().id())
                .containsExactly("R08");
    }

    @Test
    void a_step_made_from_another_plan_does_not_get_into_the_store() {
        begin(List.of(D1, "adopted 2022-03-21"));
        MandatePlan notVoted = allowed(MandatePlan.of(PlanWords.plan(List.of(D1))));
        PlanStep around =
                allowed(notVoted.become(PlanWords.plan(List.of(D1 + " label=Autre")), Changes.on("2026-11-22")));
        PlanStep again =
                allowed(MandatePlan.begin(PlanWords.plan(List.of(D1 + " label=Autre")), Changes.on("2026-11-22")));

        assertThat(house.plans.replace(OWN, around, ENTRY)).isFalse();
        assertThat(house.plans.replace(OWN, again, ENTRY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R11 | training F1 links=D1:50,D9:50",
                "R11 | training F1 links=D1:50,D8:50",
                "R11 | training F1 links=A9",
                "R11 | it I1 links=A9 improves=QUALITATIVE:mieux",
                "R12 | training F1",
                "R12 | training F1 needs=B9",
                "R13 | training F1 ground=SAFETY links=D1",
                "R14 | it I1 links=D1",
                "R14 | it I1 improves=QUALITATIVE:mieux",
                "R14 | it I1 links=D1 improves=QUANTITATIVE:mieux",
                "R15 | process P1 links=D1 need=temps",
                "R15 | process P1 need=temps whose=USER",
                "R16 | organisation O1 links=D1 decided=2023-01-01",
                "R38 | training F1 links=D1:60,A1:60",
                "R39 | organisation O1",
                "R40 | partner Q1 links=D1",
                "R40 | partner Q1 agreement=C1"
            })
    void what_cannot_be_planned_is_refused_to_people_and_kept_and_reported_of_files(String rule, String said) {
        begin(List.of(
                D1,
                "challenge D8 elected department abandoned=2022-01-01",
                "action A1 principal=D1",
                "action A9 principal=D1 state=ABANDONED@2022-01-01"));
        Contribution contribution = PlanWords.contributions(List.of(said)).getFirst();

        PlanContribution.Outcome planned = new PlanContribution(
                        house.plans, house.contributions, house.indicators, house.clock)
                .plan(new PlanContribution.Request(OWN, contribution, Optional.empty(), new By("marie", "écran")));
        assertThat(planned)
                .isInstanceOfSatisfying(
                        PlanContribution.Outcome.Refused.class,
                        refused -> assertThat(rules(refused.refusals())).containsOnly(rule));
        assertThat(house.contributions.latest(OWN)).isEmpty();

        ImportContributions.Imported imported = new ImportContributions(house.plans, house.contributions, house.clock)
                .importAll(new ImportContributions.Request(
                        OWN, List.of(contribution), Background.UNKNOWN, "sdsi.xlsx", "alice"));
        assertThat(imported.findings().all())
                .extracting(finding -> finding.rule().id())
                .contains(rule);
        assertThat(house.contributions.latest(OWN).orElseThrow().content().contributions())
                .hasSize(1);
        assertThat(house.contributions.history(OWN, contribution.id()))
                .extracting(Contributions.Change::origin)
                .containsExactly(Origin.FILE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R12 | TRAINING F1 | need C03",
                "R11,R12 | NEED C03,TRAINING F1 | need C03 objectives=NOPE",
                "R11,R12 | NEED C03,TRAINING F1 | need C03 objectives=A9",
                "R11 | NEED C03 | need C03 objectives=D1,NOPE",
                "R11 | NEED C03 | need C03 objectives=D1,D8",
                "R11 | NEED C04 | need C04 objectives=NOPE"
            })
    void what_a_training_rests_on_is_not_taken_from_under_it_by_people_and_kept_and_reported_of_files(
            String rules, String subjects, String need) {
        begin(List.of(
                D1,
                "challenge D8 elected department abandoned=2022-01-01",
                "action A1 principal=D1",
                "action A9 principal=D1 state=ABANDONED@2022-01-01"));
        assertThat(declare("need C03 objectives=D1")).isInstanceOf(DeclareBackground.Outcome.Declared.class);
        assertThat(plan("training F1 needs=C03")).isInstanceOf(PlanContribution.Outcome.Planned.class);
        ContributionBook sound = house.contributions.latest(OWN).orElseThrow().content();

        assertThat(declare(need)).isInstanceOfSatisfying(DeclareBackground.Outcome.Refused.class, refused -> {
            assertThat(String.join(",", rules(refused.refusals()))).isEqualTo(rules);
            assertThat(refused.refusals()).extracting(Refusal::subject).containsExactly(subjects.split(","));
        });
        assertThat(house.contributions.latest(OWN).orElseThrow().content()).isEqualTo(sound);

        Background brought = Background.of(PlanWords.needs(List.of(need)).getFirst());
        ImportContributions imports = new ImportContributions(house.plans, house.contributions, house.clock);
        ImportContributions.Request file =
                new ImportContributions.Request(OWN, List.of(), brought, "gpec.xlsx", "alice");
        Findings foreseen = imports.effect(file).findings();
        Findings found = imports.importAll(file).findings();
        assertThat(foreseen).isEqualTo(found);
        assertThat(found.all().stream()
                        .filter(finding -> rules.contains(finding.rule().id()))
                        .map(Finding::subject))
                .containsExactlyInAnyOrder(subjects.split(","));
        assertThat(house.contributions
                        .latest(OWN)
                        .orElseThrow()
                        .content()
                        .background()
                        .needs())
                .containsAll(brought.needs());
    }

    @Test
    void what_a_file_broke_does_not_forbid_to_say_the_rest_of_a_need() {
        begin(PLAN);
        house.contributions.keep(
                OWN,
                Background.of(
                        PlanWords.needs(List.of("need C03 objectives=NOPE")).getFirst()),
                ENTRY);
        house.contributions.keep(OWN, PlanWords.contributions(List.of("training F1 needs=C03")), ENTRY);

        assertThat(declare("need C03 objectives=NOPE")).isInstanceOf(DeclareBackground.Outcome.Declared.class);
        assertThat(declare("need C03")).isInstanceOf(DeclareBackground.Outcome.Declared.class);
        assertThat(declare("need C03 objectives=NOPE")).isInstanceOf(DeclareBackground.Outcome.Refused.class);
        assertThat(declare("need C03 objectives=A1")).isInstanceOf(DeclareBackground.Outcome.Declared.class);
    }

    @Test
    void a_need_that_changes_while_a_training_is_planned_has_the_rules_asked_again() {
        begin(PLAN);
        declare("need C03 objectives=D1");
        InterruptedContributions interrupted = new InterruptedContributions(house.contributions);
        interrupted.before(
                "plan",
                () -> house.contributions.keep(
                        OWN, Background.of(PlanWords.needs(List.of("need C03")).getFirst()), ENTRY));

        PlanContribution.Outcome outcome = new PlanContribution(
                        house.plans, interrupted.port(), house.indicators, house.clock)
                .plan(new PlanContribution.Request(
                        OWN,
                        PlanWords.contributions(List.of("training F1 needs=C03"))
                                .getFirst(),
                        Optional.empty(),
                        new By("marie", "écran")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PlanContribution.Outcome.Refused.class,
                        refused -> assertThat(rules(refused.refusals())).containsExactly("R12"));
    }

    private DeclareBackground.Outcome declare(String need) {
        Background said = Background.of(PlanWords.needs(List.of(need)).getFirst());
        Map<String, Sha256> seen = house.contributions
                .latest(OWN)
                .map(book -> Map.copyOf(book.content().parts()))
                .orElse(Map.of());
        return new DeclareBackground(house.plans, house.contributions, house.clock)
                .declare(OWN, said, seen, new By("marie", "écran"));
    }

    private PlanContribution.Outcome plan(String said) {
        return new PlanContribution(house.plans, house.contributions, house.indicators, house.clock)
                .plan(new PlanContribution.Request(
                        OWN,
                        PlanWords.contributions(List.of(said)).getFirst(),
                        Optional.empty(),
                        new By("marie", "écran")));
    }

    private void begin(List<String> lines) {
        PlanStep step =
                allowed(MandatePlan.begin(PlanWords.plan(lines), Changes.byFile("2026-11-22", Optional.empty())));
        assertThat(house.plans.replace(OWN, step, ENTRY)).isTrue();
    }

    private PlanContent now() {
        return house.plans.latest(OWN).orElseThrow().content().content();
    }

    private List<String> change(PlanContent next, Origin origin) {
        return change(next, origin, Optional.empty());
    }

    private List<String> change(PlanContent next, Origin origin, Optional<Revision> why) {
        ChangePlan.Outcome outcome = house.changePlan()
                .change(new ChangePlan.Request(
                        OWN, house.plans.latest(OWN).map(Versioned::version), next, origin, why, "marie", "essai"));
        return outcome instanceof ChangePlan.Outcome.Refused(List<Refusal> refusals) ? rules(refusals) : List.of();
    }

    private static List<String> rules(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal.rule().id()).distinct().toList();
    }
}
