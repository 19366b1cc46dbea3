package fr.continuum.domain.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MandatePlanTest {

    private static final List<String> LINES = List.of(
            "axis X",
            "challenge D1 axis=X",
            "challenge D2",
            "objective O1 under=D1",
            "objective O2 under=O1",
            "action A1 principal=O2 others=D2",
            "action A2 principal=D1 state=COMPLETED@2023-01-31",
            "action A3 principal=D2 state=ABANDONED@2023-01-31",
            "pledge P1 objectives=D1,O2",
            "pledge P2 objectives=D2",
            "arrow A1 PRECEDES A2");

    private final MandatePlan plan = allowed(MandatePlan.of(PlanWords.plan(LINES)));

    private static PlanCode code(String value) {
        return new PlanCode(value);
    }

    private static List<String> codes(List<? extends PlanElement> elements) {
        return elements.stream().map(e -> e.code().value()).toList();
    }

    @Test
    void an_action_stands_under_its_principal_objective_up_to_the_axis() {
        assertThat(codes(plan.lineage(code("A1")))).containsExactly("X", "D1", "O1", "O2", "A1");
        assertThat(plan.challengeOf(code("A1")).map(Objective.Strategic::label)).contains("D1");
        assertThat(plan.challengeOf(code("X"))).isEmpty();
        assertThat(plan.lineage(code("A9"))).isEmpty();
    }

    @Test
    void it_counts_once_and_shows_under_each() {
        assertThat(codes(plan.below(code("O2")))).containsExactly("A1");
        assertThat(codes(plan.below(code("D2")))).containsExactly("A3");
        assertThat(codes(plan.contributingTo(code("D2")))).containsExactly("A1");
        assertThat(plan.contributingTo(code("D1"))).isEmpty();
    }

    @Test
    void what_is_below_comes_in_the_order_of_the_authority() {
        assertThat(codes(plan.below(code("D1")))).containsExactly("O1", "A2");
        assertThat(codes(plan.below(code("X")))).containsExactly("D1");
        assertThat(plan.below(code("A1"))).isEmpty();
        assertThat(codes(plan.axes())).containsExactly("X");
        assertThat(codes(plan.objectives())).containsExactly("D1", "D2", "O1", "O2");
    }

    @Test
    void an_objective_knows_the_promises_it_keeps() {
        assertThat(codes(plan.pledgesKeptBy(code("D1")))).containsExactly("P1");
        assertThat(codes(plan.pledgesKeptBy(code("O2")))).containsExactly("P1");
        assertThat(plan.pledgesKeptBy(code("O1"))).isEmpty();
    }

    @Test
    void what_is_over_or_given_up_is_not_open() {
        assertThat(plan.isOpen(code("A1"))).isTrue();
        assertThat(plan.isOpen(code("A2"))).isFalse();
        assertThat(plan.isOpen(code("A3"))).isFalse();
        assertThat(plan.isOpen(code("D2"))).isTrue();
        assertThat(plan.isOpen(code("none"))).isFalse();
    }

    @Test
    void money_traces_to_everything_but_promises() {
        assertThat(plan.targets().targets())
                .extracting(Target::code)
                .containsExactly("X", "D1", "D2", "O1", "O2", "A1", "A2", "A3");
        assertThat(plan.targets().lineage("A1")).containsExactly("X", "D1", "O1", "O2", "A1");
    }

    @Test
    void the_same_content_is_the_same_version() {
        PlanContent a = PlanWords.plan(LINES);
        PlanContent b = a.with(Action.of("A4", "Passerelle", "D2"));

        assertThat(b.version()).isNotEqualTo(a.version());
        assertThat(b.without(code("A4")).version()).isEqualTo(a.version());
        assertThat(PlanWords.plan(LINES)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(allowed(MandatePlan.of(a)))
                .isEqualTo(plan)
                .hasSameHashCodeAs(plan)
                .isNotEqualTo(null);
        assertThat(plan.version()).isEqualTo(a.version());
    }

    @Test
    void every_fact_counts_in_the_version() {
        PlanContent base = PlanWords.plan(List.of("challenge D1", "action A1 principal=D1"));
        Action action = (Action) base.find(code("A1")).orElseThrow();
        List<PlanContent> others = List.of(
                base.with(action.in(new ActionState.Blocked("recours"))),
                base.with(action.in(new ActionState.Blocked("appel"))),
                base.with(action.scheduled(Schedule.from(LocalDate.EPOCH))),
                base.with(action.scheduled(new Schedule(Optional.of(LocalDate.EPOCH), Optional.empty(), false))),
                base.with(action.through(List.of(new Milestone("étape", Optional.empty(), Optional.empty())))),
                base.with(action.through(
                        List.of(new Milestone("étape", Optional.empty(), Optional.of(LocalDate.EPOCH))))),
                base.with(action.heldBy(List.of(RoleHolding.of(PlanRole.PARTNER, "La régie")))),
                base.with(action.heldBy(
                        List.of(RoleHolding.of(PlanRole.PARTNER, "La régie").until(LocalDate.EPOCH)))),
                base.with(action.budgeted(1)),
                base.with(action.serving(Optional.of(code("D1")), List.of(code("D2")))),
                base.calling(LevelNames.USUAL.with(PlanLevel.STRATEGIC_OBJECTIVE, "défi")),
                base.adopted(new Adoption(LocalDate.EPOCH, "CD-1")),
                base.withElements(base.elements().reversed()),
                base.withLinks(links -> List.of(new ActionLink(code("A1"), ActionLink.Kind.REINFORCES, code("A2")))));

        assertThat(others)
                .extracting(PlanContent::version)
                .doesNotHaveDuplicates()
                .doesNotContain(base.version());
    }

    @Test
    void a_plan_becomes_nothing_but_itself() {
        PlanContent other =
                PlanContent.empty(code("autre"), "Autre", plan.content().term());

        assertThatThrownBy(() -> plan.become(other, Changes.on("2024-06-30")))
                .hasMessage("cap does not become another plan: autre");
    }

    @Test
    void a_plan_that_takes_the_place_of_another_tells_all_it_says_and_is_no_first_one() {
        PlanContent next = PlanWords.plan(List.of("plan cap-2 start=2028-07-01 end=2034-06-30", "challenge D1"));

        PlanStep step = allowed(plan.succeededBy(next, Changes.on("2028-07-01")));

        assertThat(step.before()).isEqualTo(plan);
        assertThat(step.plan().content()).isEqualTo(next);
        assertThat(step.succeedsAnother()).isTrue();
        assertThat(step.isFirst()).isFalse();
        assertThat(step.diff().elements())
                .extracting(PlanDiff.ElementChange::kind)
                .containsExactly(PlanDiff.Kind.ADDED);
        assertThat(allowed(plan.become(plan.content(), Changes.on("2024-06-30")))
                        .succeedsAnother())
                .isFalse();
    }

    @Test
    void a_change_is_ruled_on_for_its_day_in_france_and_no_other() {
        PlanStep step = allowed(plan.become(plan.content(), Changes.on("2024-06-30")));

        assertThat(step.isRuledFor(Instant.parse("2024-06-29T22:00:00Z"))).isTrue();
        assertThat(step.isRuledFor(Instant.parse("2024-06-30T21:59:59Z"))).isTrue();
        assertThat(step.isRuledFor(Instant.parse("2024-06-29T21:59:59Z"))).isFalse();
        assertThat(step.isRuledFor(Instant.parse("2024-06-30T22:00:00Z"))).isFalse();
    }

    @Test
    void a_plan_does_not_succeed_itself() {
        assertThatThrownBy(() -> plan.succeededBy(plan.content(), Changes.on("2024-06-30")))
                .hasMessage("cap does not succeed itself");
    }

    @Test
    void every_reason_why_another_plan_cannot_take_its_place_is_told_at_once() {
        MandatePlan voted = allowed(MandatePlan.of(PlanWords.plan(
                List.of("challenge D1 elected department", "challenge D2 elected department", "adopted 2022-03-21"))));
        PlanContent next =
                PlanWords.plan(List.of("plan cap-2 start=2028-07-01 end=2034-06-30", "objective O1 under=D9"));

        Ruling<PlanStep> ruling =
                voted.succeededBy(next, PlanChange.byHand(Set.of(code("D2")), LocalDate.parse("2024-06-30")));

        assertThat(ruling.reasons())
                .extracting(refusal -> refusal.rule().id())
                .containsExactly("R06", "R06", "R07", "R02");
        assertThat(ruling.reasons())
                .allSatisfy(refusal -> assertThat(refusal.mend().english()).isNotBlank());
    }

    @Test
    void another_plan_revises_what_was_voted_until_its_last_day() {
        MandatePlan voted = allowed(
                MandatePlan.of(PlanWords.plan(List.of("challenge D1 elected department", "adopted 2022-03-21"))));
        PlanContent next = PlanWords.plan(List.of("plan cap-2", "challenge D1"));

        assertThat(voted.isRevisedBy(next, LocalDate.parse("2028-06-30"))).isTrue();
        assertThat(voted.isRevisedBy(next, LocalDate.parse("2028-07-01"))).isFalse();
        assertThat(plan.isRevisedBy(next, LocalDate.parse("2024-06-30"))).isFalse();
    }

    @Test
    void a_change_tells_what_changed() {
        PlanContent next = plan.content()
                .with(Action.of("A4", "Passerelle", "D2"))
                .with(((Action) plan.find(code("A1")).orElseThrow()).budgeted(500));

        PlanStep step = allowed(plan.become(next, Changes.on("2024-06-30")));

        assertThat(step.plan().content()).isEqualTo(next);
        assertThat(step.diff().elements())
                .extracting(c ->
                        c.code() + " " + c.kind() + " " + c.facts().getFirst().name())
                .containsExactly("A1 CHANGED PLANNED_BUDGET", "A4 ADDED LABEL");
    }

    /// Hard rules cannot be got round: a plan and a step come out of the rules and from nowhere else.
    @Test
    void there_is_no_way_to_a_plan_but_through_the_rules() {
        assertThat(MandatePlan.class.getDeclaredConstructors())
                .allMatch((Constructor<?> one) -> Modifier.isPrivate(one.getModifiers()));
        assertThat(Arrays.stream(MandatePlan.class.getMethods())
                        .filter(one -> Modifier.isStatic(one.getModifiers()))
                        .filter(one -> one.getGenericReturnType().getTypeName().contains("MandatePlan"))
                        .map(Method::getReturnType))
                .containsOnly(Ruling.class);
        assertThat(Modifier.isFinal(MandatePlan.class.getModifiers())).isTrue();
    }

    @Test
    void shapes_are_refused_by_name() {
        assertThatThrownBy(() -> code(" A1")).hasMessage("A code has 1 to 64 characters on one line:  A1");
        assertThatThrownBy(() -> code("A\n1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(PlanCode.isValid("x".repeat(64))).isTrue();
        assertThat(PlanCode.isValid("x".repeat(65))).isFalse();
        assertThat(PlanCode.isValid("")).isFalse();
        assertThatThrownBy(() -> Action.of("A1", " ", "D1")).hasMessage("An element of the plan has a label: A1");
        assertThatThrownBy(() -> Action.of("A1", "x", "D1").budgeted(-1))
                .hasMessage("A planned budget is neither negative nor more than €999,999,999,999.99: -1");
        assertThatThrownBy(() -> new MandateTerm(LocalDate.EPOCH, LocalDate.EPOCH))
                .hasMessage("A mandate ends after it starts: 1970-01-01 – 1970-01-01");
        assertThatThrownBy(() -> Schedule.between(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1)))
                .hasMessage("An action ends on 1969-12-31, before it starts on 1970-01-01");
        assertThatThrownBy(() -> new Abandonment(" ", LocalDate.EPOCH)).hasMessage("What is abandoned says why");
        assertThatThrownBy(() -> new Revision("motif", " ", LocalDate.EPOCH))
                .hasMessage("A revision says why and by what decision: motif  ");
        assertThatThrownBy(() -> new Revision("", "CD-1", LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Adoption(LocalDate.EPOCH, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RoleHolding.of(PlanRole.PARTNER, "")).hasMessage("A role is held by a post: PARTNER");
        assertThatThrownBy(() -> LevelNames.USUAL.with(PlanLevel.AXIS, " ")).hasMessage("A level without a name: AXIS");
        assertThatThrownBy(() -> new Territory(Territory.Kind.CANTON, "", "Brioude"))
                .hasMessage("A territory has a code and a name:  Brioude");
        assertThatThrownBy(() -> new Milestone("", Optional.empty(), Optional.empty()))
                .hasMessage("A milestone has a name");
    }

    @Test
    void late_is_computed_from_dates() {
        LocalDate day = LocalDate.parse("2023-06-30");
        Action action = Action.of("A1", "x", "D1").scheduled(Schedule.between(day.minusYears(1), day));

        assertThat(action.isLateOn(day)).isFalse();
        assertThat(action.isLateOn(day.plusDays(1))).isTrue();
        assertThat(action.in(new ActionState.Completed(day.plusDays(1))).isLateOn(day.plusYears(1)))
                .isFalse();
        Milestone due = new Milestone("étape", Optional.of(day.minusDays(1)), Optional.empty());
        assertThat(action.through(List.of(due)).isLateOn(day)).isTrue();
        assertThat(action.through(List.of(new Milestone("étape", due.due(), Optional.of(day))))
                        .isLateOn(day))
                .isFalse();
    }

    @Test
    void a_first_step_leads_from_a_plan_without_a_word() {
        PlanContent content = PlanWords.plan(List.of("challenge D1", "action A1 principal=D1"));

        PlanStep first = allowed(MandatePlan.begin(content, Changes.on("2024-06-30")));

        assertThat(first.isFirst()).isTrue();
        assertThat(first.plan().content()).isEqualTo(content);
        assertThat(first.before().content().elements()).isEmpty();
        assertThat(first.diff().elements()).hasSize(2);
        assertThat(allowed(first.plan().become(content, Changes.on("2024-06-30")))
                        .isFirst())
                .isFalse();
    }

    @Test
    void a_person_does_not_begin_with_an_action_nobody_leads() {
        PlanContent content = PlanWords.plan(List.of("challenge D1", "action A1 principal=D1 state=IN_PROGRESS"));

        assertThat(MandatePlan.begin(content, Changes.on("2024-06-30")).reasons())
                .extracting(refusal -> refusal.rule().id())
                .containsOnly("R08");
    }

    @Test
    void what_reads_the_same_in_one_line_is_not_one_version() {
        PlanContent plan = PlanWords.plan(List.of("challenge D1"));
        Objective.Strategic challenge = Objective.Strategic.of("D1", "D1");
        RoleHolding seat = new RoleHolding(PlanRole.LEAD_ELECTED, "Présidente", Optional.of("marie"), Optional.empty());
        RoleHolding post = RoleHolding.of(PlanRole.LEAD_ELECTED, "Présidente @marie");

        assertThat(plan.with(challenge.heldBy(seat)).version())
                .isNotEqualTo(plan.with(challenge.heldBy(post)).version());
    }
}
