package fr.continuum.domain.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.ContinuumRule;
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
    void a_quantitative_improvement_names_an_indicator_there_is_where_it_is_entered() {
        ContributionContext measured = CONTEXT.measuredBy(List.of("delai-apa", "km"));
        Contribution named = one("it I1 links=A1 improves=QUANTITATIVE:mieux:delai-apa");
        Contribution misspelt = one("it I1 links=A1 improves=QUANTITATIVE:mieux:delai-ap");

        assertThat(PlannedContribution.plan(named, measured).reasons()).isEmpty();
        assertThat(PlannedContribution.plan(misspelt, measured).reasons())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.toString())
                            .isEqualTo("R14 IT_INVESTMENT I1: aucun indicateur n’a le code «\u00a0delai-ap\u00a0»");
                    assertThat(refusal.mend().french()).contains("delai-apa");
                });
        assertThat(PlannedContribution.amend(misspelt, misspelt.linked(named.links()), measured)
                        .reasons())
                .as("what was worded before stays")
                .isEmpty();
        assertThat(PlannedContribution.plan(misspelt, CONTEXT).reasons())
                .as("nobody said which there are")
                .isEmpty();
    }

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

    @Test
    void two_that_lie_there_by_case_alone_can_each_be_written() {
        ContributionContext both = new ContributionContext(
                CONTEXT.plan(),
                List.of(),
                0,
                PlanWords.contributions(List.of("training F1 links=A1", "training f1 links=A1")));

        assertThat(PlannedContribution.amend(one("training f1 links=A1"), one("training f1 links=D1"), both)
                        .reasons())
                .isEmpty();
    }

    @Test
    void a_long_title_that_lies_there_may_stay_and_not_grow() {
        Contribution brought = one("training F1 links=A1 label=501×a");

        assertThat(PlannedContribution.amend(brought, one("training F1 links=D1 label=501×a"), CONTEXT)
                        .reasons())
                .isEmpty();
        assertThat(PlannedContribution.amend(brought, one("training F1 links=A1 label=502×a"), CONTEXT)
                        .reasons())
                .extracting(Refusal::toString)
                .containsExactly("R43 TRAINING F1: intitulé : 502 caractères, 500 au plus");
    }

    @Test
    void every_text_of_every_kind_has_its_greatest_length() {
        assertThat(tooLong("it I1 links=A1 improves=QUALITATIVE:2001×a"))
                .containsExactly("amélioration attendue : 2\u202f001 caractères, 2\u202f000 au plus");
        assertThat(tooLong("process P1 links=A1 whose=USER need=2001×a"))
                .containsExactly("besoin : 2\u202f001 caractères, 2\u202f000 au plus");
        assertThat(tooLong("organisation O1 links=A1 override=2001×a"))
                .containsExactly("dérogation : 2\u202f001 caractères, 2\u202f000 au plus");
        assertThat(tooLong("partner I1 links=A1 agreement=501×a"))
                .containsExactly("accord : 501 caractères, 500 au plus");
        assertThat(tooLong("training F1 links=A1 department=501×a"))
                .containsExactly("direction : 501 caractères, 500 au plus");
    }

    private static List<String> tooLong(String line) {
        return PlannedContribution.plan(one(line), CONTEXT).reasons().stream()
                .filter(refusal -> refusal.rule() == ContinuumRule.R43)
                .map(refusal -> refusal.offending().french())
                .toList();
    }

    private static Contribution one(String line) {
        return PlanWords.contributions(List.of(line)).getFirst();
    }
}
