package fr.continuum.domain.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Needs that trainings rest on, said otherwise.
class DeclaredBackgroundTest {

    private static final MandatePlan PLAN = allowed(MandatePlan.of(PlanWords.plan(List.of(
            "axis X",
            "challenge D1 axis=X",
            "challenge D2",
            "challenge D3 abandoned=2025-02-03",
            "action A1 principal=D1",
            "action A3 principal=D3"))));

    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

    private final ContributionBook book = new ContributionBook(
            PlanWords.contributions(
                    List.of("training F1 needs=N1", "training F2 needs=N1,N2", "training F3 needs=N1 links=D1")),
            new Background(
                    PlanWords.needs(List.of("need N1 objectives=D1", "need N2 objectives=A1", "need N3 objectives=Z9")),
                    List.of(),
                    OptionalInt.empty()));

    private List<String> against(String... said) {
        return declared(Mandates.of(PLAN), said);
    }

    private List<String> declared(Mandates mandates, String... said) {
        Background background = new Background(PlanWords.needs(List.of(said)), List.of(), OptionalInt.empty());
        return DeclaredBackground.declare(book, background, Optional.of(mandates), TODAY).reasons().stream()
                .map(Object::toString)
                .toList();
    }

    /// Fewer agents for a moment would let an adjustment be planned without the F3SCT.
    @Test
    void who_had_to_be_consulted_is_not_changed_by_another_number_of_agents() {
        List<String> adjustments = List.of(
                "organisation O1 links=A1 health decided=2023-06-01 consulted=CST:2023-05-10:FAVOURABLE",
                "organisation O2 links=A1 decided=2023-06-01 consulted=CST:2023-05-10:FAVOURABLE",
                "organisation O3 links=A1 health decided=2023-06-01 override=effectif_de_180_agents",
                "organisation O4 links=A1 health decided=2023-06-01");
        String refused =
                "R16 ORGANISATIONAL_ADJUSTMENT O1: décidé le 1er juin 2023 sans consultation : F3SCT, pour l’ajustement « O1 »";

        assertThat(agents(adjustments, OptionalInt.of(50), 1480))
                .as("what broke R16 before forbids nothing")
                .containsExactly(refused);
        assertThat(agents(adjustments.subList(0, 3), OptionalInt.of(199), 200)).hasSize(1);
        assertThat(agents(adjustments, OptionalInt.of(50), 199)).isEmpty();
        assertThat(agents(adjustments, OptionalInt.of(1480), 1480)).isEmpty();
        assertThat(agents(adjustments, OptionalInt.empty(), 1480))
                .as("R42 asked for it")
                .isEmpty();
    }

    private static List<String> agents(List<String> adjustments, OptionalInt before, int said) {
        ContributionBook kept = new ContributionBook(
                PlanWords.contributions(adjustments), new Background(List.of(), List.of(), before));
        return DeclaredBackground.declare(
                        kept,
                        new Background(List.of(), List.of(), OptionalInt.of(said)),
                        Optional.of(Mandates.of(PLAN)),
                        TODAY)
                .reasons()
                .stream()
                .map(refusal -> refusal.toString().replace('\u202f', ' ').replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void a_need_a_training_rests_on_goes_on_serving_something() {
        assertThat(against("need N1"))
                .as("another need, or a link, holds the others")
                .containsExactly(
                        "R12 TRAINING F1: le besoin N1 ne sert aucun objectif du plan, et la formation « F1 » repose sur lui");
        assertThat(against("need N1", "need N2"))
                .containsExactly(
                        "R12 TRAINING F1: le besoin N1 ne sert aucun objectif du plan, et la formation « F1 » repose sur lui",
                        "R12 TRAINING F2: le besoin N1 ne sert aucun objectif du plan, et la formation « F2 » repose sur lui",
                        "R12 TRAINING F2: le besoin N2 ne sert aucun objectif du plan, et la formation « F2 » repose sur lui");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "need N1 objectives=D2",
                "need N1 objectives=D1,D2",
                "need N1 objectives=A1",
                "need N2 objectives=D1",
                "need N9 objectives=D1",
                "need N9"
            })
    void it_may_serve_something_else_and_new_needs_may_serve_nothing_yet(String said) {
        assertThat(against(said)).isEmpty();
    }

    @Test
    void what_it_serves_is_an_objective_or_an_action_of_the_plan() {
        assertThat(against("need N9 objectives=D1,D9")).containsExactly("R11 NEED N9: D9");
        assertThat(against("need N9 objectives=X")).as("an axis is none").containsExactly("R11 NEED N9: X");
        assertThat(against("need N1 objectives=D9"))
                .as("and it takes from trainings what they rest on")
                .containsExactly(
                        "R11 NEED N1: D9",
                        "R12 TRAINING F1: le besoin N1 ne sert aucun objectif du plan, et la formation « F1 » repose sur lui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D3", "A3"})
    void nobody_needs_to_learn_for_what_the_plan_gave_up(String code) {
        assertThat(against("need N9 objectives=D1," + code))
                .containsExactly("R11 NEED N9: " + code + ", abandonné le 3 février 2025");
    }

    @Test
    void without_a_plan_a_need_serves_nothing_of_it() {
        assertThat(DeclaredBackground.declare(
                                ContributionBook.EMPTY,
                                Background.of(PlanWords.needs(List.of("need N9 objectives=D1"))
                                        .getFirst()),
                                Optional.empty(),
                                TODAY)
                        .reasons())
                .extracting(Object::toString)
                .containsExactly("R11 NEED N9: D1");
    }

    @Test
    void what_trainings_of_a_former_mandate_rest_on_is_not_taken_from_them_either() {
        Mandates mandates = new Mandates(
                allowed(MandatePlan.of(PlanWords.plan(List.of("plan cap-2", "challenge E1")))),
                List.of(new Mandates.Former(PLAN, Instant.parse("2024-07-01T08:00:00Z"), Optional.empty())));

        assertThat(declared(mandates, "need N1"))
                .containsExactly(
                        "R12 TRAINING F1: le besoin N1 ne sert aucun objectif du plan, et la formation « F1 » repose sur lui");
        assertThat(declared(mandates, "need N1 objectives=E1")).isEmpty();
        assertThat(declared(mandates, "need N9 objectives=D1"))
                .as("a need serves the plan in force")
                .containsExactly("R11 NEED N9: D1");
    }

    @Test
    void what_a_file_brought_unsound_forbids_nothing() {
        assertThat(against("need N3 objectives=Z9")).isEmpty();
        assertThat(against("need N3")).isEmpty();
    }

    @Test
    void a_step_of_a_training_plan_is_dated_once_taken() {
        assertThat(steps("plan 2026 cst=2026-06-30")).isEmpty();
        assertThat(steps("plan 2026 cst=2026-06-30 assembly=2026-07-01 cnfpt=2026-07-02"))
                .containsExactly(
                        "R17 plan de formation 2026: présentation à l’assemblée : le 1er juillet 2026, à venir",
                        "R17 plan de formation 2026: transmission au CNFPT : le 2 juillet 2026, à venir");
        assertThat(steps("plan 2026 cst=2026-07-01"))
                .containsExactly("R17 plan de formation 2026: avis du CST : le 1er juillet 2026, à venir");
    }

    @Test
    void a_step_to_come_that_a_file_brought_does_not_forbid_to_say_another() {
        assertThat(steps("plan 2027 assembly=2026-12-01 cst=2026-05-04")).isEmpty();
        assertThat(steps("plan 2027 assembly=2026-12-02"))
                .containsExactly(
                        "R17 plan de formation 2027: présentation à l’assemblée : le 2 décembre 2026, à venir");
    }

    private static List<String> steps(String said) {
        ContributionBook known = new ContributionBook(
                List.of(),
                new Background(
                        List.of(),
                        PlanWords.trainingPlans(List.of("plan 2027 assembly=2026-12-01")),
                        OptionalInt.empty()));
        Background background = new Background(List.of(), PlanWords.trainingPlans(List.of(said)), OptionalInt.empty());
        return DeclaredBackground.declare(known, background, Optional.of(Mandates.of(PLAN)), TODAY).reasons().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void two_needs_do_not_differ_by_case_alone() {
        assertThat(against("need n1 objectives=D1"))
                .containsExactly("R01 NEED n1: « n1 » et « N1 » ne diffèrent que par la casse");
        assertThat(against("need M1", "need m1"))
                .containsExactly(
                        "R01 NEED M1: « M1 » et « m1 » ne diffèrent que par la casse",
                        "R01 NEED m1: « m1 » et « M1 » ne diffèrent que par la casse");
    }

    @Test
    void what_is_to_be_learnt_stands_on_a_line() {
        CompetencyNeed longest = new CompetencyNeed("N8", CompetencyNeed.Kind.SKILL, "x".repeat(501), List.of());

        assertThat(DeclaredBackground.declare(book, Background.of(longest), Optional.of(Mandates.of(PLAN)), TODAY)
                        .reasons())
                .extracting(Object::toString)
                .containsExactly("R43 NEED N8: intitulé : 501 caractères, 500 au plus");
    }
}
