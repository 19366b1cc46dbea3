package fr.continuum.application.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.PlanWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadPlanTest {

    private static final Owner CITY = Owner.of(new Siren("219300480"));
    private static final Owner INHERITS = Owner.of(new Siren("200000001"));
    private static final String COMMON = "plan commun";
    private static final String VOTED = "adopted 2022-03-21";
    private static final String D1 = "challenge D1 elected department";

    private final InMemoryPlans plans = new InMemoryPlans(new InMemoryTargetTrees());
    private final ReadPlan read = new ReadPlan(plans, ZoneId.of("Europe/Paris"));
    private Optional<PlanStep> last = Optional.empty();

    @BeforeEach
    void a_plan_with_a_past() {
        put(Owner.HOME, "2022-01-10T09:00:00Z", COMMON, "challenge H1");
        put(CITY, "2022-03-20T09:00:00Z", D1);
        put(CITY, "2022-03-21T22:59:00Z", D1, VOTED);
        put(CITY, "2024-06-30T09:00:00Z", D1 + " label=Autrement", VOTED);
    }

    @Test
    void today_it_is_the_last_one() {
        assertThat(read.today(CITY).orElseThrow().content().content()).isEqualTo(plan(D1 + " label=Autrement", VOTED));
    }

    @Test
    void on_a_past_day_it_is_what_the_last_change_of_that_day_left() {
        assertThat(read.on(CITY, LocalDate.parse("2022-03-21")).map(ReadPlanTest::content))
                .as("a minute to midnight in Paris")
                .contains(plan(D1, VOTED));
        assertThat(read.on(CITY, LocalDate.parse("2022-03-20")).map(ReadPlanTest::content))
                .contains(plan(D1));
        assertThat(read.on(CITY, LocalDate.parse("2022-03-19")).map(ReadPlanTest::content))
                .as("the home's, before it had its own")
                .contains(plan(COMMON, "challenge H1"));
        assertThat(read.on(CITY, LocalDate.parse("2022-01-09"))).isEmpty();
    }

    @Test
    void as_voted_it_is_the_baseline_whatever_was_revised_since() {
        assertThat(read.asVoted(CITY).orElseThrow().content()).isEqualTo(plan(D1, VOTED));
        assertThat(sinceVoted().elements())
                .extracting(change -> change.code().value())
                .containsExactly("D1");
        assertThat(read.asVoted(INHERITS)).isEmpty();
    }

    private PlanDiff sinceVoted() {
        return ReadPlan.difference(read.asVoted(CITY), read.today(CITY).map(Versioned::content));
    }

    @Test
    void between_any_two_days_the_difference_is_told() {
        LocalDate before = LocalDate.parse("2022-01-09");
        LocalDate voted = LocalDate.parse("2022-04-01");
        LocalDate now = LocalDate.parse("2024-07-01");

        assertThat(read.between(CITY, voted, now)).isEqualTo(sinceVoted());
        assertThat(read.between(CITY, voted, voted).isEmpty()).isTrue();
        assertThat(read.between(CITY, before, voted).elements())
                .extracting(PlanDiff.ElementChange::kind)
                .containsExactly(PlanDiff.Kind.ADDED);
        assertThat(read.between(CITY, before, before).isEmpty()).isTrue();
    }

    @Test
    void every_element_has_its_history() {
        assertThat(read.history(CITY, new PlanCode("D1")))
                .extracting(entry -> entry.at().toString())
                .containsExactly("2022-03-20T09:00:00Z", "2024-06-30T09:00:00Z");
        assertThat(read.history(CITY).entries()).hasSize(3);
    }

    @Test
    void plans_it_once_had_are_known_by_their_code() {
        assertThat(read.had(CITY, new PlanCode("cap"))).isTrue();
        assertThat(read.had(CITY, new PlanCode("cap-2"))).isFalse();
        assertThat(read.had(INHERITS, new PlanCode("commun"))).as("the home's").isFalse();
    }

    @Test
    void a_version_it_once_had_is_found_and_no_other() {
        assertThat(read.version(CITY, plan(D1).version()).map(MandatePlan::content))
                .contains(plan(D1));
        assertThat(read.version(CITY, plan(D1, VOTED).version()).map(MandatePlan::content))
                .contains(plan(D1, VOTED));
        assertThat(read.version(CITY, plan(COMMON, "challenge H1").version()))
                .as("of another owner, which begins a plan of its own")
                .isEmpty();
        assertThat(read.version(CITY, plan("challenge D9").version())).isEmpty();
    }

    @Test
    void the_plan_of_the_mandate_before_is_found_by_its_last_day() {
        PlanContent next = PlanContent.empty(
                        new PlanCode("cap-2"),
                        "CAP 2",
                        new MandateTerm(LocalDate.parse("2028-07-01"), LocalDate.parse("2034-06-30")))
                .with(Objective.Strategic.of("D1", "De nouveau"));
        PlanStep begun = succeeding(next, LocalDate.parse("2028-07-02"));
        plans.replace(CITY, begun, new TimelineEntry("marie", Instant.parse("2028-07-02T09:00:00Z"), "écran"));

        LocalDate last = read.lastDayOf(CITY, new PlanCode("cap")).orElseThrow();

        assertThat(last).isEqualTo("2024-06-30");
        Versioned<MandatePlan> former = read.on(CITY, last).orElseThrow();
        assertThat(former.content().content().code()).isEqualTo(new PlanCode("cap"));
        assertThat(read.history(former).entries()).hasSize(3);
        assertThat(read.history(CITY).entries()).hasSize(1);
        assertThat(read.asVoted(read.history(former)).map(MandatePlan::content)).contains(plan(D1, VOTED));
        assertThat(read.lastDayOf(CITY, new PlanCode("cap-3"))).isEmpty();
        assertThat(read.lastDayOf(INHERITS, new PlanCode("commun")))
                .as("inherited from the home, which wrote it on that day")
                .contains(LocalDate.parse("2022-01-10"));
    }

    @Test
    void a_plan_begun_the_day_the_former_last_changed_leaves_what_the_midnight_before_saw_of_it() {
        PlanContent next = PlanContent.empty(
                        new PlanCode("cap-2"),
                        "CAP 2",
                        new MandateTerm(LocalDate.parse("2024-06-01"), LocalDate.parse("2034-06-30")))
                .with(Objective.Strategic.of("D1", "De nouveau"));
        PlanStep begun = succeeding(next, LocalDate.parse("2024-06-30"));
        plans.replace(CITY, begun, new TimelineEntry("marie", Instant.parse("2024-06-30T10:00:00Z"), "écran"));

        assertThat(read.lastDayOf(CITY, new PlanCode("cap"))).contains(LocalDate.parse("2022-03-21"));
    }

    private PlanStep succeeding(PlanContent next, LocalDate day) {
        return allowed(last.orElseThrow()
                .plan()
                .succeededBy(
                        next,
                        PlanChange.byHand(Set.of(), day)
                                .because(new Revision("crise", "CD", LocalDate.parse("2024-06-30")))));
    }

    private void put(Owner owner, String at, String... lines) {
        LocalDate day = Instant.parse(at).atZone(Days.FRANCE).toLocalDate();
        PlanChange change =
                new PlanChange(PlanChange.Origin.PERSON, Optional.of(new Revision("crise", "CD", day)), Set.of(), day);
        PlanStep step = allowed(
                last.isEmpty()
                        ? MandatePlan.begin(plan(lines), change)
                        : last.get().plan().content().code().equals(plan(lines).code())
                                ? last.get().plan().become(plan(lines), change)
                                : last.get().plan().succeededBy(plan(lines), change));
        assertThat(plans.replace(owner, step, new TimelineEntry("marie", Instant.parse(at), "écran")))
                .isTrue();
        last = Optional.of(step);
    }

    private static PlanContent content(Versioned<MandatePlan> plan) {
        return plan.content().content();
    }

    private static PlanContent plan(String... lines) {
        return PlanWords.plan(List.of(lines));
    }
}
