package fr.continuum.domain.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.contribution.LinksToConfirm.Revised;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedContributionTest {

    private static final MandatePlan PLAN =
            allowed(MandatePlan.of(PlanWords.plan(List.of("axis X1", "challenge D1", "action A1 principal=D1"))));
    private static final ContributionContext CONTEXT = new ContributionContext(
                    PLAN, PlanWords.needs(List.of("need B1 objectives=D1", "need B2")), 640)
            .on(LocalDate.parse("2026-06-30"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNTRACED   | training F1",
                "UNTRACED   | training F1 needs=B2",
                "UNTRACED   | training F1 needs=B9",
                "UNTRACED   | it I1 improves=QUALITATIVE:mieux",
                "UNTRACED   | it I1 improves=QUALITATIVE:mieux links=NOWHERE",
                "UNTRACED   | it I1 improves=QUALITATIVE:mieux links=X1",
                "UNTRACED   | partner Q1 agreement=C1",
                "INCOMPLETE | training F1 category=PROFICIENCY ground=EXAM",
                "INCOMPLETE | it I1 links=A1",
                "INCOMPLETE | process P1 links=D1 need=temps",
                "INCOMPLETE | organisation O1 links=D1 decided=2023-01-01",
                "INCOMPLETE | training F1 links=A1:60,D1:60",
                "STATUTORY  | training F1 category=EXAM_PREPARATION ground=EXAM",
                "TRACED     | training F1 category=EXAM_PREPARATION ground=EXAM links=A1",
                "TRACED     | training F1 needs=B1",
                "TRACED     | training F1 needs=B1,B9",
                "TRACED     | training F1 links=A1 needs=B2,B9",
                "STATUTORY  | training F1 category=EXAM_PREPARATION ground=EXAM needs=B2,B9",
                "TRACED     | training F1 links=A1",
                "TRACED     | organisation O1 links=D1"
            })
    void each_is_in_one_state_the_most_urgent(ContributionState state, String said) {
        assertThat(judged(said, List.of()).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TO_CONFIRM | training F1 links=A1",
                "INCOMPLETE | it I1 links=A1",
                "UNTRACED   | it I1 links=NOWHERE"
            })
    void what_was_revised_comes_after_what_is_missing(ContributionState state, String said) {
        assertThat(judged(said, List.of(revised(said))).state()).isEqualTo(state);
    }

    @Test
    void what_breaks_it_is_what_a_person_would_be_refused() {
        Contribution contribution = one("process P1");

        assertThat(judged("process P1", List.of()).broken())
                .isNotEmpty()
                .isEqualTo(PlannedContribution.plan(contribution, CONTEXT).reasons());
    }

    @Test
    void grants_without_agreement_are_told_beside() {
        JudgedContribution judged = judged("partner Q1 links=A1 grant2023=23001", List.of());

        assertThat(judged.state()).isEqualTo(ContributionState.INCOMPLETE);
        assertThat(judged.reported())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(ContinuumRule.R18));
        assertThat(judged("partner Q1 links=A1 grant2023=23000", List.of()).reported())
                .isEmpty();
        assertThat(judged("partner Q1 links=A1 grant2023=23001 agreement=C1", List.of())
                        .reported())
                .isEmpty();
    }

    @Test
    void a_need_nobody_knows_is_told_beside_and_takes_nothing_from_where_it_stands() {
        JudgedContribution judged = judged("training F1 links=A1 needs=B9", List.of());

        assertThat(judged.state()).isEqualTo(ContributionState.TRACED);
        assertThat(judged.broken()).isEmpty();
        assertThat(judged.reported())
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.rule() + " " + finding.observation().french())
                        .isEqualTo("R11 besoin de compétence inconnu : B9 — « F1 »"));
        assertThat(judged("training F1 needs=B9", List.of()).reported()).isEmpty();
    }

    @Test
    void an_unknown_number_of_agents_is_told_beside_and_takes_nothing_from_where_it_stands() {
        Contribution adjustment =
                one("organisation O1 links=A1 health decided=2023-06-01 consulted=CST:2023-05-10:FAVOURABLE");
        ContributionContext unknown =
                new ContributionContext(CONTEXT.plan(), List.of(), 0).on(LocalDate.parse("2026-06-30"));

        JudgedContribution judged = JudgedContribution.of(adjustment, unknown, List.of());

        assertThat(judged.state()).isEqualTo(ContributionState.TRACED);
        assertThat(judged.broken()).isEmpty();
        assertThat(judged.reported()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ContinuumRule.R42);
            assertThat(finding.observation().english()).startsWith("number of agents unknown");
        });
        assertThat(JudgedContribution.of(
                                adjustment,
                                new ContributionContext(CONTEXT.plan(), List.of(), 199)
                                        .on(LocalDate.parse("2026-06-30")),
                                List.of())
                        .reported())
                .isEmpty();
    }

    private static JudgedContribution judged(String said, List<ToConfirm> toConfirm) {
        return JudgedContribution.of(one(said), CONTEXT, toConfirm);
    }

    private static ToConfirm revised(String said) {
        Contribution contribution = one(said);
        return new ToConfirm(
                contribution.id(),
                contribution.links().getFirst(),
                List.of(new Revised(
                        PlanWords.NOON.plusSeconds(60),
                        new Revision("crise", "CD-2022-07", LocalDate.parse("2022-07-01")),
                        new PlanDiff.ElementChange(
                                new PlanCode("A1"), PlanLevel.ACTION, "A1", PlanDiff.Kind.CHANGED, List.of()))));
    }

    private static Contribution one(String said) {
        return PlanWords.contributions(List.of(said)).getFirst();
    }
}
