package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// What every store of plans does.
public abstract class PlansContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Optional<Lineage> BEFORE =
            Optional.of(new Lineage(new PlanCode("cap 2015/2021"), new PlanCode("D/1")));
    private static final List<RoleHolding> ROLES = List.of(
            new RoleHolding(PlanRole.LEAD_DEPARTMENT, "Direction « Œuvres » @ …", Optional.empty(), Optional.empty()),
            new RoleHolding(PlanRole.LEAD_ELECTED, "Présidente", Optional.of("marie"), Optional.of(DAY)),
            new RoleHolding(PlanRole.PROJECT_MANAGER, "Présidente", Optional.of("paul"), Optional.empty()));
    private static final List<Territory> PLACES = List.of(
            new Territory(Territory.Kind.CANTON, "9301", "Aubervilliers"),
            new Territory(Territory.Kind.COMMUNE, "93001", "Aubervilliers"),
            new Territory(Territory.Kind.EPCI, "200054781", "Métropole"));

    /// No plan yet.
    protected abstract Stores stores();

    /// A store of plans, and the trees of targets it puts in force.
    public record Stores(Plans plans, TargetTrees trees) {}

    @Test
    void a_plan_comes_back_with_all_it_says() {
        Plans plans = stores().plans();
        PlanContent rich = rich();

        assertThat(plans.replace(OWNER, first(rich), entry(1))).isTrue();

        MandatePlan found = plans.find(rich.version()).orElseThrow();
        assertThat(found.content()).isEqualTo(rich);
        assertThat(found.version()).isEqualTo(rich.version());
        assertThat(plans.inForce(AUTHORITY)).contains(new Versioned<>(OWNER, rich.version(), found, entry(1)));
    }

    @Test
    void a_plan_of_one_bare_action_comes_back_too() {
        Plans plans = stores().plans();
        PlanContent bare = plan("challenge D1", "action A1 principal=D1 state=DRAFT");

        plans.replace(OWNER, first(bare), entry(1));

        assertThat(plans.latest(OWNER).orElseThrow().content().content()).isEqualTo(bare);
    }

    @Test
    void its_tree_of_targets_is_in_force_with_it() {
        Stores stores = stores();
        PlanContent content = plan("challenge D1", "action A1 principal=D1");

        stores.plans().replace(OWNER, first(content), entry(1));

        assertThat(stores.trees()
                        .inForce(AUTHORITY, Dimension.PLAN)
                        .orElseThrow()
                        .content())
                .isEqualTo(allowed(MandatePlan.of(content)).targets());
    }

    @Test
    void of_two_who_change_a_plan_at_once_the_second_is_told() {
        Stores stores = stores();
        Plans plans = stores.plans();
        PlanStep first = first(plan("challenge D1"));
        PlanStep mine = next(first, plan("challenge D1", "challenge D2"));
        PlanStep yours = next(first, plan("challenge D1", "challenge D3"));

        assertThat(plans.replace(OWNER, mine, entry(1))).isFalse();
        assertThat(plans.replace(OWNER, first, entry(1))).isTrue();
        assertThat(plans.replace(OWNER, first, entry(2))).isFalse();
        assertThat(plans.replace(OWNER, mine, entry(2))).isTrue();
        assertThat(plans.replace(OWNER, yours, entry(3))).isFalse();

        assertThat(plans.latest(OWNER).orElseThrow().content()).isEqualTo(mine.plan());
        assertThat(stores.trees().latest(OWNER, Dimension.PLAN).orElseThrow().content())
                .isEqualTo(mine.plan().targets());
    }

    @Test
    void an_authority_without_plan_changes_the_home_s_and_leaves_it_alone() {
        Plans plans = stores().plans();
        PlanStep home = first(plan("challenge D1"));
        PlanStep own = next(home, plan("challenge D1 label=Autre"));

        plans.replace(Owner.HOME, home, entry(1));

        assertThat(plans.inForce(AUTHORITY).orElseThrow().owner()).isEqualTo(Owner.HOME);
        assertThat(plans.latest(OWNER)).isEmpty();
        assertThat(plans.replace(OWNER, own, entry(2))).isTrue();
        assertThat(plans.inForce(AUTHORITY).orElseThrow().content()).isEqualTo(own.plan());
        assertThat(plans.inForce(OTHER_AUTHORITY).orElseThrow().content()).isEqualTo(home.plan());
        assertThat(plans.inForce(OWNER)).isEqualTo(plans.latest(OWNER));
        assertThat(plans.inForce(Owner.HOME)).isEqualTo(plans.latest(Owner.HOME));
        assertThat(plans.history(OWNER, new PlanCode("cap")).entries()).containsExactly(told(home, 1), told(own, 2));
    }

    @Test
    void the_same_content_put_again_after_another_is_the_same_version() {
        Plans plans = stores().plans();
        PlanStep a = first(plan("challenge D1"));
        PlanStep b = next(a, plan("challenge D2"));
        PlanStep again = next(b, plan("challenge D1"));

        plans.replace(OWNER, a, entry(1));
        plans.replace(OWNER, b, entry(2));
        plans.replace(OWNER, again, entry(3));

        assertThat(plans.latest(OWNER)).contains(new Versioned<>(OWNER, a.plan().version(), a.plan(), entry(3)));
        assertThat(plans.history(OWNER, new PlanCode("cap")).entries())
                .containsExactly(told(a, 1), told(b, 2), told(again, 3));
    }

    @Test
    void the_history_tells_every_change_with_its_decision() {
        Plans plans = stores().plans();
        PlanStep voted = first(plan("challenge D1 elected department", "adopted 2022-03-21"));
        Revision crisis = new Revision("crise", "CD-2024-07", LocalDate.parse("2024-06-30"));
        PlanStep revised = allowed(voted.plan()
                .become(
                        plan("challenge D1 label=Autrement elected department", "adopted 2022-03-21"),
                        Changes.byFile("2026-11-22", Optional.of(crisis))));

        plans.replace(OWNER, voted, entry(1));
        plans.replace(OWNER, revised, entry(2));

        PlanHistory history = plans.history(OWNER, new PlanCode("cap"));
        assertThat(history.entries()).containsExactly(told(voted, 1), told(revised, 2));
        assertThat(history.asVoted()).contains(told(voted, 1));
        assertThat(history.lastRevised(new PlanCode("D1"))).contains(entry(2).at());
    }

    @Test
    void the_latest_changes_are_told_page_by_page_with_the_plan_before_and_after() {
        Plans plans = stores().plans();
        PlanStep home = first(plan("challenge D1"));
        PlanStep own = next(home, plan("challenge D1 label=Autrement"));
        PlanStep last = next(own, plan("challenge D2"));
        PlanCode code = new PlanCode("cap");

        plans.replace(Owner.HOME, home, entry(1));
        plans.replace(OWNER, own, entry(2));
        plans.replace(OWNER, last, entry(3));

        assertThat(plans.latest(OWNER, code, 0, 2))
                .isEqualTo(new PlanHistory.Latest(
                        3,
                        List.of(
                                new PlanHistory.Told(
                                        told(last, 3),
                                        own.plan().content(),
                                        last.plan().content()),
                                new PlanHistory.Told(
                                        told(own, 2),
                                        home.plan().content(),
                                        own.plan().content()))));
        assertThat(plans.latest(OWNER, code, 2, 2))
                .isEqualTo(new PlanHistory.Latest(
                        3,
                        List.of(new PlanHistory.Told(
                                told(home, 1),
                                home.before().content(),
                                home.plan().content()))));
        assertThat(plans.latest(OWNER, code, 3, 2)).isEqualTo(new PlanHistory.Latest(3, List.of()));
        assertThat(plans.latest(OWNER, new PlanCode("cap 9"), 0, 2)).isEqualTo(new PlanHistory.Latest(0, List.of()));
    }

    @Test
    void the_latest_change_of_the_next_mandate_is_told_from_nothing() {
        Plans plans = stores().plans();
        PlanStep before = first(plan("challenge D1"));
        PlanStep next = succeeding(before, second("D1"));

        plans.replace(OWNER, before, entry(1));
        plans.replace(OWNER, next, entry(2));

        PlanContent after = next.plan().content();
        assertThat(plans.latest(OWNER, new PlanCode("cap 2"), 0, 5).told())
                .containsExactly(new PlanHistory.Told(
                        told(next, 2), PlanContent.empty(after.code(), after.name(), after.term()), after));
    }

    @Test
    void any_past_moment_can_be_asked_for() {
        Plans plans = stores().plans();
        PlanStep a = first(plan("challenge D1"));
        PlanStep b = next(a, plan("challenge D2"));

        plans.replace(OWNER, a, entry(1));
        plans.replace(OWNER, b, entry(5));

        assertThat(plans.before(OWNER, entry(1).at())).isEmpty();
        assertThat(plans.before(OWNER, entry(5).at()).orElseThrow().content()).isEqualTo(a.plan());
        assertThat(plans.before(OWNER, entry(6).at()).orElseThrow().content()).isEqualTo(b.plan());
    }

    @Test
    void a_clock_set_back_does_not_turn_history_round() {
        Plans plans = stores().plans();
        PlanStep a = first(plan("challenge D1"));
        PlanStep b = next(a, plan("challenge D2"));

        plans.replace(OWNER, a, entry(5));
        plans.replace(OWNER, b, entry(1));

        assertThat(plans.history(OWNER, new PlanCode("cap")).entries())
                .extracting(PlanHistory.Entry::at)
                .containsExactly(entry(5).at(), entry(5).at());
    }

    @Test
    void the_plan_of_the_next_mandate_begins_beside_the_one_before() {
        Plans plans = stores().plans();
        PlanStep before = first(plan("challenge D1"));
        PlanStep next = succeeding(before, second("D1"));

        plans.replace(OWNER, before, entry(1));
        assertThat(plans.replace(OWNER, next, entry(2))).isTrue();

        assertThat(plans.latest(OWNER).orElseThrow().content()).isEqualTo(next.plan());
        assertThat(plans.history(OWNER, new PlanCode("cap")).entries()).containsExactly(told(before, 1));
        assertThat(plans.history(OWNER, new PlanCode("cap 2")).entries()).containsExactly(told(next, 2));
        assertThat(plans.replace(OWNER, first(plan("challenge D9")), entry(3)))
                .as("the former plan does not begin again")
                .isFalse();
        assertThat(plans.replace(OWNER, succeeding(next, plan("challenge D9")), entry(3)))
                .as("nor comes back after the next")
                .isFalse();
    }

    @Test
    void no_plan_begins_where_one_is_in_force() {
        Plans plans = stores().plans();
        PlanStep home = first(plan("challenge D1"));
        PlanStep another = first(second("D2"));

        plans.replace(Owner.HOME, home, entry(1));

        assertThat(plans.replace(Owner.HOME, another, entry(2))).isFalse();
        assertThat(plans.replace(OWNER, another, entry(2)))
                .as("the home's is in force for an authority without plan")
                .isFalse();
        assertThat(plans.replace(OWNER, first(plan("challenge D2")), entry(2)))
                .as("under the same code neither")
                .isFalse();
        assertThat(plans.inForce(AUTHORITY).orElseThrow().content()).isEqualTo(home.plan());
    }

    @Test
    void an_authority_without_plan_succeeds_the_home_s_with_a_history_of_its_own() {
        Plans plans = stores().plans();
        PlanStep home = first(plan("challenge D1"));
        PlanStep own = succeeding(home, second("D2"));

        plans.replace(Owner.HOME, home, entry(1));
        assertThat(plans.replace(OWNER, own, entry(2))).isTrue();

        assertThat(plans.inForce(AUTHORITY).orElseThrow().content()).isEqualTo(own.plan());
        assertThat(plans.inForce(OTHER_AUTHORITY).orElseThrow().content()).isEqualTo(home.plan());
        assertThat(plans.history(OWNER, new PlanCode("cap 2")).entries()).containsExactly(told(own, 2));
        assertThat(plans.history(OWNER, new PlanCode("cap")).entries()).isEmpty();
    }

    @Test
    void a_succession_made_from_another_plan_than_the_one_in_force_is_none() {
        Plans plans = stores().plans();
        PlanStep a = first(plan("challenge D1"));
        PlanStep b = next(a, plan("challenge D2"));

        plans.replace(OWNER, a, entry(1));
        plans.replace(OWNER, b, entry(2));

        assertThat(plans.replace(OWNER, succeeding(a, second("D1")), entry(3))).isFalse();
        assertThat(plans.latest(OWNER).orElseThrow().content()).isEqualTo(b.plan());
    }

    @Test
    void a_plan_without_a_word_yet_keeps_its_history_too() {
        Plans plans = stores().plans();
        PlanStep begun = first(plan());
        PlanStep renamed = next(begun, called("CAP 2"));

        assertThat(plans.replace(OWNER, begun, entry(1))).isTrue();
        assertThat(plans.replace(OWNER, renamed, entry(2))).isTrue();

        assertThat(plans.history(OWNER, new PlanCode("cap")).entries())
                .containsExactly(told(begun, 1), told(renamed, 2));
    }

    @Test
    void what_was_changed_from_the_home_s_has_its_history_before_a_word_was_in_it() {
        Plans plans = stores().plans();
        PlanStep begun = first(plan());
        PlanStep renamed = next(begun, called("CAP 2"));

        assertThat(plans.replace(Owner.HOME, begun, entry(1))).isTrue();
        assertThat(plans.replace(OWNER, renamed, entry(2))).isTrue();

        assertThat(plans.history(OWNER, new PlanCode("cap")).entries())
                .containsExactly(told(begun, 1), told(renamed, 2));
    }

    private static PlanContent called(String name) {
        PlanContent plan = plan();
        return new PlanContent(
                plan.code(), name, plan.term(), plan.levelNames(), plan.adoption(), plan.elements(), plan.links());
    }

    private static PlanContent plan(String... lines) {
        return PlanWords.plan(List.of(lines));
    }

    private static PlanStep first(PlanContent content) {
        return allowed(MandatePlan.begin(content, Changes.byFile("2026-11-22", Optional.empty())));
    }

    private static PlanStep next(PlanStep after, PlanContent content) {
        return allowed(after.plan().become(content, Changes.on("2026-11-22")));
    }

    private static PlanStep succeeding(PlanStep before, PlanContent next) {
        return allowed(before.plan().succeededBy(next, Changes.on("2026-11-22")));
    }

    /// The plan of the next mandate, of one challenge.
    private static PlanContent second(String challenge) {
        return new PlanContent(
                new PlanCode("cap 2"),
                "CAP 2",
                MandateTerm.from(LocalDate.parse("2026-11-01")),
                LevelNames.USUAL,
                Optional.empty(),
                List.of(Objective.Strategic.of(challenge, "Suite")),
                List.of());
    }

    private static PlanHistory.Entry told(PlanStep step, int minute) {
        return new PlanHistory.Entry(
                entry(minute).at(),
                entry(minute).author(),
                step.change().origin(),
                step.change().revision(),
                step.plan().version(),
                step.diff());
    }

    /// Something of everything a plan can say.
    private static PlanContent rich() {
        List<PlanElement> elements = new ArrayList<>();
        Optional<Abandonment> given = Optional.of(new Abandonment("sans « financement »", DAY));
        elements.add(new StrategicAxis(new PlanCode("X 1"), "Axe", given, BEFORE));
        elements.add(new Objective.Strategic(
                new PlanCode("D1"),
                "Bouger",
                "Comment ?\nEn paix",
                Optional.of(new PlanCode("X 1")),
                List.of("un", "deux, trois"),
                ROLES,
                PLACES,
                given,
                BEFORE,
                Optional.of(new KeyFigure("4 000 arbres", "plantés depuis 2022", DAY, "Direction des parcs"))));
        elements.add(new Objective.Operational(
                new PlanCode("O1"), "Rouler", "", new PlanCode("D1"), List.of("z", "a"), ROLES, PLACES, given, BEFORE));
        elements.add(Objective.Operational.of("O2", "Marcher", "O1"));
        List<ActionState> states = List.of(
                new ActionState.Draft(),
                new ActionState.Planned(),
                new ActionState.InProgress(),
                new ActionState.OnHold("arbitrage"),
                new ActionState.Blocked("recours"),
                new ActionState.Completed(DAY),
                new ActionState.Abandoned(given.orElseThrow()));
        for (ActionState state : states) {
            elements.add(new Action(
                    new PlanCode("A " + state.code()),
                    "Faire",
                    "Ainsi",
                    Optional.of(new PlanCode("O1")),
                    List.of(new PlanCode("D1"), new PlanCode("O2")),
                    state,
                    new Schedule(Optional.of(DAY), Optional.of(DAY.plusYears(1)), state.isOpen()),
                    List.of(
                            new Milestone("deuxième", Optional.of(DAY), Optional.of(DAY.plusDays(1))),
                            new Milestone("premier", Optional.empty(), Optional.empty())),
                    Optional.of(Priority.MEDIUM),
                    ROLES,
                    PLACES,
                    OptionalLong.of(12_345_678_901L),
                    BEFORE));
        }
        elements.add(new Pledge(
                new PlanCode("P1"),
                "Promis",
                "discours",
                List.of(new PlanCode("D1"), new PlanCode("O1")),
                given,
                BEFORE));
        PlanContent content = new PlanContent(
                new PlanCode("cap"),
                "CAP « 2028 »",
                new MandateTerm(LocalDate.parse("2021-07-01"), LocalDate.parse("2028-06-30")),
                LevelNames.USUAL.with(PlanLevel.STRATEGIC_OBJECTIVE, "défi"),
                Optional.of(new Adoption(DAY, "CD-2026-11")),
                elements,
                List.of(
                        new ActionLink(new PlanCode("A DRAFT"), ActionLink.Kind.PRECEDES, new PlanCode("A PLANNED")),
                        new ActionLink(new PlanCode("A DRAFT"), ActionLink.Kind.REINFORCES, new PlanCode("A PLANNED")),
                        new ActionLink(
                                new PlanCode("A PLANNED"), ActionLink.Kind.CONDITIONS, new PlanCode("A BLOCKED"))));
        assertThat(content.elements()).extracting(PlanElement::level).contains(PlanLevel.values());
        return content;
    }
}
