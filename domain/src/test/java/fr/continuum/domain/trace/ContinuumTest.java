package fr.continuum.domain.trace;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuumTest {

    private static final PlanCode A1 = new PlanCode("A1");

    private final MandatePlan plan = allowed(MandatePlan.of(PlanWords.plan(List.of(
            "axis X",
            "challenge D1 axis=X",
            "challenge D2",
            "objective O1 under=D1",
            "action A1 principal=O1 others=D2",
            "action A2 principal=D1",
            "pledge P1 objectives=D1,O1",
            "pledge P2 objectives=D2",
            "pledge P3"))));
    private final Continuum continuum = new Continuum(
            plan,
            PlanWords.contributions(List.of(
                    "training F1 links=A1:40,A2:60",
                    "training F2 needs=N1,N9",
                    "it I1 links=D1",
                    "process P9 links=GONE",
                    "training F9")),
            PlanWords.needs(List.of("need N1 objectives=O1")),
            List.of(
                    new Continuum.Funding("key 1", A1, 1_000, Strength.STRONG, "opération 12"),
                    new Continuum.Funding("key 1", new PlanCode("A2"), 500, Strength.STRONG, "opération 12"),
                    new Continuum.Funding("key 2", new PlanCode("D1"), -200, Strength.WEAK, "fonction 21")));

    private static List<String> codes(List<? extends PlanElement> elements) {
        return elements.stream().map(e -> e.code().value()).toList();
    }

    private static ContributionId training(String code) {
        return new ContributionId(ContributionKind.TRAINING, code);
    }

    @Test
    void from_a_training_up_to_the_promise() {
        List<Continuum.Path> paths = continuum.up(training("F1"));

        assertThat(paths).hasSize(2);
        assertThat(codes(paths.getFirst().climb())).containsExactly("A1", "O1", "D1", "X");
        assertThat(codes(paths.getFirst().pledges())).containsExactly("P1", "P2");
        assertThat(codes(paths.getFirst().contributesTo())).containsExactly("D2");
        assertThat(codes(paths.getLast().climb())).containsExactly("A2", "D1", "X");
        assertThat(codes(paths.getLast().pledges())).containsExactly("P1");
    }

    @Test
    void promises_above_what_an_action_serves_besides_are_kept_on_the_way_too() {
        MandatePlan deep = allowed(MandatePlan.of(PlanWords.plan(List.of(
                "challenge D1",
                "challenge D2",
                "objective O2 under=D2",
                "action A1 principal=D1 others=O2",
                "pledge P1 objectives=D1",
                "pledge P2 objectives=D2",
                "pledge P3 objectives=O2"))));

        assertThat(new Continuum(deep, PlanWords.contributions(List.of("it I1 links=A1")), List.of(), List.of())
                        .up(new ContributionId(ContributionKind.IT_INVESTMENT, "I1")))
                .singleElement()
                .satisfies(path -> {
                    assertThat(codes(path.pledges())).containsExactly("P1", "P3", "P2");
                    assertThat(codes(path.contributesTo())).containsExactly("O2");
                });
    }

    @Test
    void through_what_agents_must_learn() {
        List<Continuum.Path> paths = continuum.up(training("F2"));

        assertThat(paths).singleElement().satisfies(path -> {
            assertThat(codes(path.climb())).containsExactly("O1", "D1", "X");
            assertThat(path.tie()).get().isInstanceOfSatisfying(Continuum.Tie.ThroughNeed.class, tie -> {
                assertThat(tie.need().code()).isEqualTo("N1");
                assertThat(tie.strength()).isEqualTo(Strength.STRONG);
            });
        });
    }

    @Test
    void from_a_budget_key_up_to_the_promise() {
        List<Continuum.Path> paths = continuum.up("key 1");

        assertThat(paths)
                .extracting(path -> path.funding().orElseThrow().cents())
                .containsExactly(1_000L, 500L);
        assertThat(codes(paths.getFirst().climb())).containsExactly("A1", "O1", "D1", "X");
        assertThat(continuum.up("key 9")).isEmpty();
    }

    @Test
    void what_serves_nothing_has_no_way_up() {
        assertThat(continuum.up(training("F9"))).isEmpty();
        assertThat(continuum.up(training("unknown"))).isEmpty();
        assertThat(continuum.up(new ContributionId(ContributionKind.PROCESS_CHANGE, "P9")))
                .isEmpty();
    }

    @Test
    void from_a_promise_down_to_every_euro_and_course_once() {
        Continuum.Means means = continuum.down(new PlanCode("P1")).orElseThrow();

        assertThat(means.below())
                .extracting(below -> below.element().code().value())
                .containsExactly("D1");
        assertThat(means.cents(Strength.STRONG)).isEqualTo(1_500);
        assertThat(means.cents(Strength.WEAK)).isEqualTo(-200);
        assertThat(means.allContributions()).extracting(Contribution::code).containsExactlyInAnyOrder("F1", "F2", "I1");
    }

    @Test
    void an_action_counts_under_one_objective_and_shows_under_the_other() {
        Continuum.Means means = continuum.down(new PlanCode("D2")).orElseThrow();

        assertThat(means.cents(Strength.STRONG)).isZero();
        assertThat(codes(means.contributing())).containsExactly("A1");
        assertThat(means.allContributions()).isEmpty();
    }

    @Test
    void a_promise_nobody_keeps_gets_nothing() {
        assertThat(continuum.down(new PlanCode("P3")).orElseThrow().below()).isEmpty();
        assertThat(continuum.down(new PlanCode("none"))).isEmpty();
    }
}
