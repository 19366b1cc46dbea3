package fr.continuum.application.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextMandateTest {

    private static final PlanContent EMPTY = PlanContent.empty(
            new PlanCode("cap-2"),
            "CAP 2",
            new MandateTerm(LocalDate.parse("2028-07-01"), LocalDate.parse("2034-06-30")));

    private final MandatePlan before = allowed(MandatePlan.of(PlanWords.plan(List.of(
            "axis X1",
            "challenge D1 axis=X1",
            "objective D1.1 under=D1",
            "objective D1.2 under=D1 abandoned=2024-01-01",
            "action A1 principal=D1.1",
            "challenge D2",
            "pledge P1 objectives=D1"))));

    @Test
    void chosen_objectives_come_with_what_stands_above_them_and_say_where_they_come_from() {
        PlanContent next = begun("D1.2");

        assertThat(next.elements().stream().map(element -> element.code().value()))
                .containsExactly("X1", "D1", "D1.2");
        assertThat(next.elements())
                .allSatisfy(element ->
                        assertThat(element.lineage()).contains(new Lineage(new PlanCode("cap"), element.code())))
                .allMatch(PlanElement::isActive);
        assertThat(next.code()).isEqualTo(EMPTY.code());
        assertThat(allowed(MandatePlan.begin(next, Changes.on("2026-11-22")))
                        .plan()
                        .lineage(new PlanCode("D1.2")))
                .hasSize(3);
    }

    @Test
    void what_is_no_objective_of_the_former_plan_is_left_aside() {
        assertThat(begun("A1", "P1", "X1", "D9").elements()).isEmpty();
        assertThat(begun().elements()).isEmpty();
    }

    @Test
    void words_places_and_posts_are_kept_and_elus_are_to_be_named_again() {
        Territory town = new Territory(Territory.Kind.COMMUNE, "93048", "Montreuil");
        RoleHolding department = RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Direction du logement");
        Objective.Strategic housing = new Objective.Strategic(
                new PlanCode("D3"),
                "Loger",
                "Chacun chez soi.",
                Optional.empty(),
                List.of("Le foncier est libéré."),
                List.of(
                        RoleHolding.of(PlanRole.LEAD_ELECTED, "Adjointe au logement"),
                        department,
                        RoleHolding.of(PlanRole.PROJECT_MANAGER, "Cheffe de projet")
                                .until(LocalDate.parse("2028-06-30"))),
                List.of(town),
                Optional.empty(),
                Optional.of(new Lineage(new PlanCode("plan-2014"), new PlanCode("A"))));
        MandatePlan plan = allowed(MandatePlan.of(before.content().with(housing)));

        Objective kept = (Objective) NextMandate.of(plan, EMPTY, List.of(housing.code()))
                .find(housing.code())
                .orElseThrow();

        assertThat(kept.label()).isEqualTo("Loger");
        assertThat(kept.statement()).isEqualTo("Chacun chez soi.");
        assertThat(kept.conditions()).containsExactly("Le foncier est libéré.");
        assertThat(kept.territories()).containsExactly(town);
        assertThat(kept.roles()).containsExactly(department);
        assertThat(kept.lineage()).contains(new Lineage(new PlanCode("cap"), housing.code()));
    }

    private PlanContent begun(String... chosen) {
        return NextMandate.of(
                before, EMPTY, Arrays.stream(chosen).map(PlanCode::new).toList());
    }
}
