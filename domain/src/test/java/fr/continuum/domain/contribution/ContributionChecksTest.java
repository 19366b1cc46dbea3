package fr.continuum.domain.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.testing.PlanWords;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContributionChecksTest {

    private static final ContributionContext CONTEXT = new ContributionContext(
                    allowed(MandatePlan.of(PlanWords.plan(List.of("challenge D1", "action A1 principal=D1")))),
                    PlanWords.needs(List.of("need N1 objectives=D1")),
                    1_500)
            .on(LocalDate.parse("2026-06-30"));

    /// A thousand sound items of all kinds.
    private static List<String> sound() {
        return IntStream.range(0, 200)
                .boxed()
                .flatMap(i -> List.of(
                        "training F" + i + (i % 2 == 0 ? " links=A1" : " needs=N1"),
                        "it I" + i + " links=D1 improves=QUALITATIVE:accueil",
                        "process P" + i + " links=A1:50,D1:50 need=délais whose=USER",
                        "organisation O" + i + " links=A1",
                        "partner T" + i + " links=A1 agreement=CONV-" + i)
                        .stream())
                .toList();
    }

    private static final List<TrainingPlan> TRAINING_PLAN =
            PlanWords.trainingPlans(List.of("plan 2023 cst=2022-12-01 assembly=2022-12-15 cnfpt=2023-01-05"));

    private static List<String> findings(List<String> lines) {
        return ContributionChecks.check(PlanWords.contributions(lines), TRAINING_PLAN, CONTEXT).all().stream()
                .map((Finding finding) -> finding.rule() + " " + finding.subject())
                .toList();
    }

    @Test
    void a_thousand_sound_items_say_nothing() {
        assertThat(sound()).hasSize(1_000);
        assertThat(findings(sound())).isEmpty();
    }

    @Test
    void three_planted_among_a_thousand_are_found_and_no_other() {
        List<String> lines = new ArrayList<>(sound());
        lines.add(137, "training PLANTED-F");
        lines.add(501, "it PLANTED-I improves=QUALITATIVE:accueil");
        lines.add(999, "process PLANTED-P need=délais whose=SERVICE");

        assertThat(findings(lines))
                .containsExactly(
                        "R12 TRAINING PLANTED-F", "R14 IT_INVESTMENT PLANTED-I", "R15 PROCESS_CHANGE PLANTED-P");
    }

    @Test
    void what_is_refused_to_a_person_is_what_is_found_in_a_file() {
        List<String> unsound = List.of(
                "training F1",
                "training F2 category=PROFICIENCY ground=EXAM",
                "it I1",
                "process P1",
                "organisation O1 decided=2023-01-01",
                "partner T1",
                "training F3 links=NOWHERE");
        for (Contribution contribution : PlanWords.contributions(unsound)) {
            List<String> refused = PlannedContribution.plan(contribution, CONTEXT).reasons().stream()
                    .map(refusal -> refusal.rule().id())
                    .distinct()
                    .sorted()
                    .toList();
            List<String> found =
                    ContributionChecks.check(List.of(contribution), TRAINING_PLAN, CONTEXT).byRule().keySet().stream()
                            .map(rule -> rule.id())
                            .toList();

            assertThat(refused).as(contribution.id().toString()).isNotEmpty().isEqualTo(found);
        }
    }

    @Test
    void a_refusal_says_how_to_mend() {
        assertThat(PlannedContribution.plan(
                                PlanWords.contributions(List.of("it I1 links=A1"))
                                        .getFirst(),
                                CONTEXT)
                        .reasons())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.rule().id()).isEqualTo("R14");
                    assertThat(refusal.offending().english()).isEqualTo("no expected improvement");
                    assertThat(refusal.mend().french()).isEqualTo("Dites ce qui sera mieux, et comment on le verra.");
                });
    }

    /// Hard rules cannot be got round: what is planned comes out of the rules and from nowhere else.
    @Test
    void there_is_no_way_to_a_planned_contribution_but_through_the_rules() {
        assertThat(PlannedContribution.class.getDeclaredConstructors())
                .allMatch(one -> Modifier.isPrivate(one.getModifiers()));
        assertThat(Arrays.stream(PlannedContribution.class.getMethods())
                        .filter(one -> Modifier.isStatic(one.getModifiers()))
                        .map(Method::getReturnType))
                .containsOnly(Ruling.class);
    }

    @Test
    void a_planned_contribution_is_what_was_asked() {
        Contribution asked =
                PlanWords.contributions(List.of("training F1 links=A1")).getFirst();

        PlannedContribution planned = allowed(PlannedContribution.plan(asked, CONTEXT));

        assertThat(planned.contribution()).isEqualTo(asked);
        assertThat(planned).isEqualTo(allowed(PlannedContribution.plan(asked, CONTEXT)));
        assertThat(planned).hasToString("Planned[TRAINING F1]");
    }

    @Test
    void every_category_but_proficiency_has_a_ground() {
        for (TrainingCategory category : TrainingCategory.values()) {
            assertThat(StatutoryGround.of(category).isEmpty()).isEqualTo(category.isExpectedToTrace());
        }
        assertThat(StatutoryGround.ofName("EXAM")).contains(StatutoryGround.EXAM);
        assertThat(StatutoryGround.ofName("exam")).isEmpty();
    }
}
