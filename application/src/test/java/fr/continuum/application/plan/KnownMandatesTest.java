package fr.continuum.application.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class KnownMandatesTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));
    private static final PlanContent FIRST = plan("one start=2015-04-01 end=2021-06-30", "D1");
    private static final PlanContent FIRST_AMENDED = plan("one start=2015-04-01 end=2021-06-30", "D2");
    private static final PlanContent SECOND = plan("two start=2021-07-01 end=2028-06-30", "D1");
    private static final PlanContent THIRD = plan("three start=2021-07-01 end=2028-06-30", "D1");

    private final House house = new House(new ScriptedReader("1"));

    @Test
    void the_first_plan_comes_after_none() {
        change(OWN, FIRST, "2021-01-01T08:00:00Z");

        assertThat(known().mandates().former()).isEmpty();
        assertThat(known().mandates().inForce().content()).isEqualTo(FIRST);
    }

    @Test
    void each_plan_is_followed_back_to_the_first_as_it_last_stood() {
        change(OWN, FIRST, "2021-01-01T08:00:00Z");
        change(OWN, FIRST_AMENDED, "2021-02-01T08:00:00Z");
        change(OWN, SECOND, "2021-07-02T08:00:00Z");
        Revision split = new Revision("scission", "CD-9", LocalDate.parse("2022-01-10"));
        PlanStep third =
                allowed(now().succeededBy(THIRD, Changes.on("2022-01-11").because(split)));
        house.plans.replace(OWN, third, at("2022-01-11T08:00:00Z"));

        assertThat(former()).containsExactly(tuple(FIRST_AMENDED, "2021-07-02"), tuple(SECOND, "2022-01-11"));
        assertThat(known().mandates().former().getFirst().by()).isEmpty();
        assertThat(known().mandates().former().getLast().by()).contains(split);
        assertThat(known().mandates().inForce().content()).isEqualTo(THIRD);
        assertThat(known().history().entries())
                .extracting(PlanHistory.Entry::version)
                .containsExactly(FIRST.version(), FIRST_AMENDED.version(), SECOND.version(), THIRD.version());
        assertThat(known().before(Instant.parse("2021-07-02T08:00:00Z"))
                        .history()
                        .entries())
                .hasSize(2);
    }

    @Test
    void an_authority_follows_the_plan_of_the_home_it_read_until_it_had_its_own() {
        change(Owner.HOME, FIRST, "2021-01-01T08:00:00Z");
        PlanStep own = allowed(
                house.plans.latest(Owner.HOME).orElseThrow().content().succeededBy(SECOND, Changes.on("2021-07-02")));
        house.plans.replace(OWN, own, at("2021-07-02T08:00:00Z"));
        change(Owner.HOME, FIRST_AMENDED, "2021-08-01T08:00:00Z");

        assertThat(former()).containsExactly(tuple(FIRST, "2021-07-02"));
        assertThat(known().history().entries())
                .as("what the home did since is another matter")
                .extracting(PlanHistory.Entry::version)
                .containsExactly(FIRST.version(), SECOND.version());
    }

    @Test
    void a_reader_without_a_plan_of_its_own_has_the_home_s_former_ones() {
        change(Owner.HOME, FIRST, "2021-01-01T08:00:00Z");
        change(Owner.HOME, SECOND, "2021-07-02T08:00:00Z");
        MandatePlan read = house.plans.latest(Owner.HOME).orElseThrow().content();

        assertThat(KnownMandates.readBy(house.plans, OWN, read).mandates().former())
                .extracting(Mandates.Former::plan)
                .extracting(MandatePlan::content)
                .containsExactly(FIRST);
        PlanStep changed =
                allowed(read.become(plan("two start=2021-07-01 end=2028-06-30", "D9"), Changes.on("2021-09-01")));
        house.plans.replace(OWN, changed, at("2021-09-01T08:00:00Z"));
        assertThat(former())
                .as("what it changed from the home's comes after the same")
                .containsExactly(tuple(FIRST, "2021-07-02"));
        assertThat(KnownMandates.readBy(house.plans, OWN, read).mandates().former())
                .as("and what it read before still does")
                .hasSize(1);
    }

    private KnownMandates known() {
        return KnownMandates.of(house.plans, house.plans.latest(OWN).orElseThrow());
    }

    private MandatePlan now() {
        return house.plans.latest(OWN).orElseThrow().content();
    }

    private List<Tuple> former() {
        return known().mandates().former().stream()
                .map(one -> tuple(one.plan().content(), one.until().toString().substring(0, 10)))
                .toList();
    }

    private void change(Owner owner, PlanContent next, String moment) {
        PlanChange change = Changes.at(Instant.parse(moment));
        PlanStep step = house.plans
                .latest(owner)
                .map(now -> now.content().content().code().equals(next.code())
                        ? allowed(now.content().become(next, change))
                        : allowed(now.content().succeededBy(next, change)))
                .orElseGet(() -> allowed(MandatePlan.begin(next, change)));
        assertThat(house.plans.replace(owner, step, at(moment))).isTrue();
    }

    private static TimelineEntry at(String moment) {
        return new TimelineEntry("marie", Instant.parse(moment), "écran");
    }

    private static PlanContent plan(String heading, String challenge) {
        return PlanWords.plan(List.of("plan " + heading, "challenge " + challenge));
    }
}
