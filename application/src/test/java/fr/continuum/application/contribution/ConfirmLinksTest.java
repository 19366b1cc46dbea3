package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.By;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmLinksTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final ContributionId I1 = new ContributionId(ContributionKind.IT_INVESTMENT, "I1");

    private final House house = new House(new ScriptedReader("1"));
    private final ConfirmLinks confirm = new ConfirmLinks(house.plans, house.contributions, house.clock);

    @BeforeEach
    void an_objective_is_revised_after_a_link_was_made() {
        MandatePlan.Step voted = allowed(MandatePlan.begin(plan(""), PlanChange.byHand(Set.of())));
        MandatePlan.Step revised = allowed(voted.plan()
                .become(
                        plan(" label=Autrement"),
                        PlanChange.byHand(Set.of())
                                .because(new Revision("crise", "CD-2022-07", LocalDate.parse("2022-07-01")))));
        house.plans.replace(OWN, voted, entry(-60));
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I1 links=A1")), entry(0));
        house.plans.replace(OWN, revised, entry(60));
    }

    @Test
    void its_links_wait_to_be_confirmed() {
        assertThat(confirm.waiting(OWN))
                .extracting(
                        waiting -> waiting.contribution() + " " + waiting.link().target())
                .containsExactly("IT_INVESTMENT I1 A1");
    }

    @Test
    void until_someone_says_they_hold_whatever_else_is_wrong_with_the_contribution() {
        assertThat(confirm.confirm(OWN, I1, new PlanCode("A1"), new By("paul", "écran")))
                .isInstanceOf(PlanContribution.Outcome.Planned.class);

        assertThat(confirm.waiting(OWN)).isEmpty();
        assertThat(house.contributions.latest(OWN).orElseThrow().entry().source())
                .isEqualTo("écran");
        assertThat(house.contributions
                        .latest(OWN)
                        .orElseThrow()
                        .content()
                        .find(I1)
                        .orElseThrow()
                        .links()
                        .getFirst()
                        .confirmed()
                        .orElseThrow()
                        .author())
                .isEqualTo("paul");
    }

    @Test
    void a_code_that_the_next_plan_uses_for_something_else_is_confirmed_beside_what_is_history() {
        MandatePlan before = house.plans.latest(OWN).orElseThrow().content();
        house.contributions.keep(
                OWN, PlanWords.contributions(List.of("it I2 improves=QUALITATIVE:mieux links=A1:50,A2:50")), entry(0));
        house.plans.replace(
                OWN,
                allowed(before.succeededBy(
                        PlanWords.plan(List.of(
                                "plan cap-2 start=2028-07-01 end=2034-06-30",
                                "challenge D1",
                                "action A1 principal=D1")),
                        PlanChange.byHand(Set.of()),
                        LocalDate.parse("2028-07-01"))),
                entry(120));
        assertThat(confirm.waiting(OWN))
                .extracting(waiting ->
                        waiting.contribution().code() + " " + waiting.link().target() + " "
                                + waiting.since().getLast().by().reason())
                .containsExactly("I1 A1 CAP → cap-2", "I2 A1 CAP → cap-2");

        assertThat(confirm.confirm(
                        OWN,
                        new ContributionId(ContributionKind.IT_INVESTMENT, "I2"),
                        new PlanCode("A1"),
                        new By("paul", "écran")))
                .isInstanceOf(PlanContribution.Outcome.Planned.class);

        assertThat(confirm.waiting(OWN))
                .extracting(waiting -> waiting.contribution().code())
                .containsExactly("I1");
    }

    @Test
    void what_is_gone_cannot_be_confirmed() {
        assertThat(confirm.confirm(
                        OWN,
                        new ContributionId(ContributionKind.TRAINING, "F9"),
                        new PlanCode("A1"),
                        new By("paul", "écran")))
                .isEqualTo(new PlanContribution.Outcome.ChangedMeanwhile());
    }

    private static TimelineEntry entry(long minutes) {
        return new TimelineEntry("marie", PlanWords.NOON.plusSeconds(60 * minutes), "écran");
    }

    private static PlanContent plan(String change) {
        return PlanWords.plan(List.of(
                "challenge D1 elected department" + change,
                "action A1 principal=D1",
                "action A2 principal=D1",
                "adopted 2022-03-21"));
    }
}
