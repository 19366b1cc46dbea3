package fr.continuum.domain.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedContributionTest {

    private static final ContributionContext CONTEXT = new ContributionContext(
            allowed(MandatePlan.of(
                    PlanWords.plan(List.of("challenge D1 elected department", "action A1 principal=D1")))),
            List.of(),
            0);

    @Test
    void what_is_planned_anew_was_made_from_nothing() {
        PlannedContribution planned = allowed(PlannedContribution.plan(one("training F1 links=A1"), CONTEXT));

        assertThat(planned.before()).isEmpty();
    }

    @Test
    void a_fault_a_file_brought_does_not_forbid_to_mend_another() {
        Contribution brought = one("it I1");

        PlannedContribution amended =
                allowed(PlannedContribution.amend(brought, one("it I1 improves=QUALITATIVE:mieux"), CONTEXT));

        assertThat(amended.before()).contains(brought);
    }

    @Test
    void a_change_is_refused_for_what_it_brings_about() {
        assertThat(PlannedContribution.amend(one("training F1 links=A1"), one("training F1"), CONTEXT)
                        .reasons())
                .extracting(Refusal::toString)
                .containsExactly("R12 TRAINING F1: ni objectif, ni besoin, ni fondement statutaire");
    }

    @Test
    void a_contribution_does_not_become_another() {
        assertThatThrownBy(() -> PlannedContribution.amend(one("training F1"), one("training F2"), CONTEXT))
                .hasMessage("TRAINING F1 does not become another: TRAINING F2");
    }

    private static Contribution one(String line) {
        return PlanWords.contributions(List.of(line)).getFirst();
    }
}
