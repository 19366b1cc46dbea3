package fr.continuum.domain.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanSubjectsTest {

    private static final PlanContent PLAN =
            PlanWords.plan(List.of("challenge D1 elected=2024-01-31 department", "challenge D1.2 elected department"));
    private static final PlanCode D1 = new PlanCode("D1");

    @Test
    void what_checks_find_of_an_element_concerns_it_and_no_other() {
        MandatePlan plan = allowed(MandatePlan.of(PLAN));

        assertThat(PlanChecks.check(plan, LocalDate.parse("2024-03-01")).all())
                .singleElement()
                .satisfies(vacancy -> {
                    assertThat(PlanSubjects.concerns(vacancy.subject(), PLAN, D1))
                            .isTrue();
                    assertThat(PlanSubjects.concerns(vacancy.subject(), PLAN, new PlanCode("D1.2")))
                            .isFalse();
                });
    }

    @Test
    void so_does_what_one_year_gives_it() {
        assertThat(PlanSubjects.concerns("plan cap · D1 · 2025", PLAN, D1)).isTrue();
        assertThat(PlanSubjects.concerns("plan cap · D1 · B", PLAN, D1))
                .as("an element whose code is « D1 · B »")
                .isFalse();
    }

    @Test
    void the_plan_as_a_whole_and_other_plans_are_something_else() {
        assertThat(PlanSubjects.concerns("plan cap", PLAN, D1)).isFalse();
        assertThat(PlanSubjects.concerns("plan autre · D1", PLAN, D1)).isFalse();
        assertThat(PlanSubjects.concerns("TRAINING D1", PLAN, D1)).isFalse();
    }

    @Test
    void what_concerns_any_of_some_elements_is_what_concerns_one_of_them() {
        PlanCode other = new PlanCode("D1.2");
        List<String> subjects = List.of(
                "plan cap",
                "plan cap · D1",
                "plan cap · D1.2",
                "plan cap · D1.2 · 2025",
                "plan cap · D1 · B",
                "plan autre · D1");

        assertThat(subjects.stream().filter(PlanSubjects.concerning(PLAN, List.of(D1, other))))
                .containsExactly("plan cap · D1", "plan cap · D1.2", "plan cap · D1.2 · 2025");
        assertThat(subjects.stream().filter(PlanSubjects.concerning(PLAN, List.of())))
                .isEmpty();
    }

    @Test
    void a_code_may_have_the_mark_and_the_year_in_it() {
        PlanCode marked = new PlanCode("D1 · 2025");

        assertThat(List.of("plan cap · D1 · 2025", "plan cap · D1 · 2025 · 2026 · MtReal", "plan cap · D1 · 2024"))
                .filteredOn(PlanSubjects.concerning(PLAN, List.of(marked)))
                .containsExactly("plan cap · D1 · 2025", "plan cap · D1 · 2025 · 2026 · MtReal");
    }

    @Test
    void what_is_of_a_plan_is_the_plan_and_what_it_holds() {
        assertThat(List.of("plan cap", "plan cap · D1 · 2025", "plan cap2030 · D1", "CA 2025 · clé", "plan ca"))
                .filteredOn(subject -> PlanSubjects.isOf(subject, PLAN))
                .containsExactly("plan cap", "plan cap · D1 · 2025");
    }
}
