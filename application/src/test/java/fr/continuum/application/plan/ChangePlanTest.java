package fr.continuum.application.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.plan.ChangePlan.Outcome;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangePlanTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final String D1 = "challenge D1 elected department";

    private final House house = new House(new ScriptedReader("1"));

    @Test
    void a_plan_is_begun_edited_adopted_and_revised_each_by_whoever_did_it() {
        change(OWN, Origin.PERSON, Optional.empty(), D1);
        change(OWN, Origin.PERSON, Optional.empty(), D1, "action A1 principal=D1");
        change(OWN, Origin.PERSON, Optional.empty(), D1, "action A1 principal=D1", "adopted 2022-03-21");
        Outcome revised = change(
                OWN,
                Origin.PERSON,
                Optional.of(new Revision("crise", "CD-2024-07", LocalDate.parse("2024-06-30"))),
                D1,
                "action A1 principal=D1 label=Autrement",
                "adopted 2022-03-21");

        assertThat(revised).isInstanceOf(Outcome.Changed.class);
        assertThat(house.plans.history(OWN, new PlanCode("cap")).entries())
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.author()).isEqualTo("marie"));
        assertThat(house.trees
                        .latest(OWN, Dimension.PLAN)
                        .orElseThrow()
                        .content()
                        .lineage("A1"))
                .containsExactly("D1", "A1");
    }

    @Test
    void what_was_voted_does_not_change_without_a_decision() {
        change(OWN, Origin.PERSON, Optional.empty(), D1, "adopted 2022-03-21");

        assertThat(refused(change(OWN, Origin.PERSON, Optional.empty(), D1 + " label=Autre", "adopted 2022-03-21")))
                .containsExactly("R06");
        assertThat(house.plans.history(OWN, new PlanCode("cap")).entries()).hasSize(1);
    }

    @Test
    void what_a_row_or_a_contribution_leads_to_is_not_removed() {
        change(OWN, Origin.PERSON, Optional.empty(), D1, "challenge D2", "challenge D3", "challenge D4");
        TimelineEntry entry = new TimelineEntry("marie", House.NOW, "table.csv");
        AllocationTable table = Words.table(Dimension.PLAN, "fonction=21* -> D2");
        house.tables.put(OWN, table, entry);
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I1 links=D3")), entry);

        assertThat(refused(change(OWN, Origin.PERSON, Optional.empty(), D1))).containsExactly("R07", "R07");
        assertThat(change(OWN, Origin.PERSON, Optional.empty(), D1, "challenge D2", "challenge D3"))
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told() {
        change(OWN, Origin.PERSON, Optional.empty(), D1);
        Optional<Sha256> seen = house.plans.latest(OWN).map(Versioned::version);
        change(OWN, Origin.PERSON, Optional.empty(), D1, "challenge D2");

        assertThat(house.changePlan().change(request(OWN, seen, Origin.PERSON, Optional.empty(), plan("challenge D3"))))
                .isEqualTo(new Outcome.ChangedMeanwhile());
    }

    @Test
    void a_person_who_changes_the_home_s_plan_for_one_authority_makes_it_that_authority_s() {
        change(Owner.HOME, Origin.PERSON, Optional.empty(), D1);

        assertThat(change(OWN, Origin.PERSON, Optional.empty(), D1, "challenge D2"))
                .isInstanceOf(Outcome.Changed.class);

        assertThat(house.plans.latest(OWN).orElseThrow().content().content()).isEqualTo(plan(D1, "challenge D2"));
        assertThat(house.plans.latest(Owner.HOME).orElseThrow().content().content())
                .isEqualTo(plan(D1));
    }

    @Test
    void the_same_content_is_no_change() {
        change(OWN, Origin.PERSON, Optional.empty(), D1);

        assertThat(change(OWN, Origin.PERSON, Optional.empty(), D1))
                .isInstanceOfSatisfying(
                        Outcome.Changed.class,
                        same -> assertThat(same.diff().isEmpty()).isTrue());

        assertThat(house.plans.history(OWN, new PlanCode("cap")).entries()).hasSize(1);
    }

    private Outcome change(Owner owner, Origin origin, Optional<Revision> revision, String... lines) {
        Optional<Sha256> seen = house.plans
                .latest(owner)
                .or(() -> house.plans.latest(Owner.HOME))
                .map(Versioned::version);
        return house.changePlan().change(request(owner, seen, origin, revision, plan(lines)));
    }

    private static ChangePlan.Request request(
            Owner owner, Optional<Sha256> seen, Origin origin, Optional<Revision> revision, PlanContent next) {
        return new ChangePlan.Request(owner, seen, next, origin, revision, "marie", "écran « Plan »");
    }

    private static PlanContent plan(String... lines) {
        return PlanWords.plan(List.of(lines));
    }

    private static List<String> refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var refusals)
                ? refusals.stream().map(refusal -> refusal.rule().id()).toList()
                : List.of();
    }
}
