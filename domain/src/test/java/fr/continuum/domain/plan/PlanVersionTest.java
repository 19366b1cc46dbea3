package fr.continuum.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Plans that read alike on a line for people and mean something else are two versions.
class PlanVersionTest {

    private static final Action ACTION = Action.of("A1", "Planter", "D1");

    @Test
    void of_another_plan() {
        assertThat(PlanWords.plan(List.of("plan cap label=CAP", "challenge D1")).version())
                .isNotEqualTo(PlanWords.plan(List.of("plan cap2 label=CAP", "challenge D1"))
                        .version());
    }

    @Test
    void of_a_post_that_holds_the_sign_of_an_account() {
        RoleHolding post = RoleHolding.of(PlanRole.PROJECT_MANAGER, "DGA @paul");
        RoleHolding account = new RoleHolding(PlanRole.PROJECT_MANAGER, "DGA", Optional.of("paul"), Optional.empty());

        assertThat(post).hasToString(account.toString());
        assertThat(version(ACTION.heldBy(List.of(post)))).isNotEqualTo(version(ACTION.heldBy(List.of(account))));
    }

    @Test
    void of_codes_that_hold_the_sign_between_plan_and_element() {
        Lineage one = new Lineage(new PlanCode("2015/A"), new PlanCode("1"));
        Lineage other = new Lineage(new PlanCode("2015"), new PlanCode("A/1"));

        assertThat(one).hasToString(other.toString());
        assertThat(version(from(one))).isNotEqualTo(version(from(other)));
    }

    @Test
    void of_a_place_whose_code_holds_a_space() {
        Territory one = new Territory(Territory.Kind.CANTON, "64 01", "Anglet");
        Territory other = new Territory(Territory.Kind.CANTON, "64", "01 Anglet");

        assertThat(one).hasToString(other.toString());
        assertThat(version(in(one))).isNotEqualTo(version(in(other)));
    }

    private static Action from(Lineage lineage) {
        return said(List.of(), Optional.of(lineage));
    }

    private static Action in(Territory place) {
        return said(List.of(place), Optional.empty());
    }

    private static Action said(List<Territory> places, Optional<Lineage> lineage) {
        return new Action(
                ACTION.code(),
                ACTION.label(),
                ACTION.description(),
                ACTION.principal(),
                ACTION.others(),
                ACTION.state(),
                ACTION.schedule(),
                ACTION.milestones(),
                ACTION.priority(),
                ACTION.roles(),
                places,
                ACTION.plannedCents(),
                lineage);
    }

    private static String version(Action action) {
        return PlanWords.plan(List.of("challenge D1")).with(action).version().value();
    }
}
