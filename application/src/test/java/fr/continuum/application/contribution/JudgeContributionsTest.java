package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class JudgeContributionsTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));

    private final House house = new House(new ScriptedReader("1"));
    private final JudgeContributions judge =
            new JudgeContributions(house.plans, house.contributions, house.confirmations, house.clock);

    @Test
    void each_day_is_judged_by_its_own_plan_and_by_what_was_revised_until_then() {
        PlanStep voted = allowed(MandatePlan.begin(plan(""), Changes.on("2022-04-01")));
        PlanStep revised =
                allowed(voted.plan().become(plan(" label=Autrement"), Changes.revising("crise", "CD-7", "2022-07-01")));
        house.plans.replace(OWN, voted, at("2022-04-01T10:00:00Z"));
        keep("2022-05-01T10:00:00Z", "training F1", "training F2 links=A1");
        house.plans.replace(OWN, revised, at("2022-07-01T21:59:59Z"));
        keep("2023-01-01T10:00:00Z", "training F1 links=A1");

        assertThat(states(judge.on(OWN, LocalDate.parse("2022-06-30"))))
                .containsExactly(tuple("F1", ContributionState.UNTRACED), tuple("F2", ContributionState.TRACED));
        assertThat(states(judge.on(OWN, LocalDate.parse("2022-07-01"))))
                .as("revised before midnight in Paris")
                .containsExactly(tuple("F1", ContributionState.UNTRACED), tuple("F2", ContributionState.TO_CONFIRM));
        assertThat(states(judge.today(OWN)))
                .containsExactly(tuple("F1", ContributionState.TO_CONFIRM), tuple("F2", ContributionState.TO_CONFIRM));
        assertThat(judge.on(OWN, LocalDate.parse("2022-04-30")).all()).isEmpty();
    }

    @Test
    void what_the_former_plan_held_is_history_and_a_code_used_again_is_asked_about() {
        PlanStep former = allowed(MandatePlan.begin(
                PlanWords.plan(List.of(
                        "plan cap end=2022-06-30",
                        "challenge D1",
                        "challenge D2",
                        "challenge D3",
                        "action A1 principal=D1")),
                Changes.on("2022-03-01")));
        house.plans.replace(OWN, former, at("2022-03-01T10:00:00Z"));
        keep(
                "2022-05-01T10:00:00Z",
                "training F1 links=A1",
                "training F2 links=D2",
                "training F3 links=D3",
                "training F4 links=D9");
        house.plans.replace(
                OWN,
                allowed(former.plan()
                        .succeededBy(
                                PlanWords.plan(List.of(
                                        "plan cap-2 start=2022-07-01",
                                        "challenge D2 label=Autre_chose",
                                        "challenge D3 from=cap/D3")),
                                Changes.on("2022-07-01"))),
                at("2022-07-01T10:00:00Z"));

        assertThat(states(judge.on(OWN, LocalDate.parse("2022-06-30"))))
                .containsExactly(
                        tuple("F1", ContributionState.TRACED),
                        tuple("F2", ContributionState.TRACED),
                        tuple("F3", ContributionState.TRACED),
                        tuple("F4", ContributionState.UNTRACED));
        assertThat(states(judge.today(OWN)))
                .containsExactly(
                        tuple("F1", ContributionState.TRACED),
                        tuple("F2", ContributionState.TO_CONFIRM),
                        tuple("F3", ContributionState.TRACED),
                        tuple("F4", ContributionState.UNTRACED));
    }

    @Test
    void a_book_without_a_plan_serves_nothing_save_what_the_law_asks() {
        keep("2022-05-01T10:00:00Z", "training F1 links=A1", "training F2 category=EXAM_PREPARATION ground=EXAM");

        JudgeContributions.Judged judged = judge.today(OWN);

        assertThat(judged.plan()).isEmpty();
        assertThat(states(judged))
                .containsExactly(tuple("F1", ContributionState.UNTRACED), tuple("F2", ContributionState.STATUTORY));
    }

    @Test
    void an_authority_reads_the_home_until_it_has_its_own() {
        house.plans.replace(
                Owner.HOME, allowed(MandatePlan.begin(plan(""), Changes.on("2022-04-01"))), at("2022-04-01T10:00:00Z"));
        house.contributions.keep(
                Owner.HOME, PlanWords.contributions(List.of("training F9 links=A1")), at("2022-05-01T10:00:00Z"));

        assertThat(states(judge.today(OWN))).containsExactly(tuple("F9", ContributionState.TRACED));
        assertThat(states(judge.on(OWN, LocalDate.parse("2022-05-01"))))
                .containsExactly(tuple("F9", ContributionState.TRACED));
        assertThat(judge.today(OWN).find(new ContributionId(ContributionKind.TRAINING, "F9")))
                .isPresent();
    }

    private void keep(String at, String... said) {
        house.contributions.keep(OWN, PlanWords.contributions(List.of(said)), at(at));
    }

    private static List<Tuple> states(JudgeContributions.Judged judged) {
        return judged.all().stream()
                .map(one -> tuple(one.contribution().code(), one.state()))
                .toList();
    }

    private static TimelineEntry at(String moment) {
        return new TimelineEntry("marie", Instant.parse(moment), "écran");
    }

    private static PlanContent plan(String change) {
        return PlanWords.plan(
                List.of("challenge D1 elected department" + change, "action A1 principal=D1", "adopted 2022-03-21"));
    }
}
