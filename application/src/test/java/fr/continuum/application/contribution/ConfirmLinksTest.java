package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.ConfirmLinks.Outcome;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmLinksTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final ContributionId I1 = new ContributionId(ContributionKind.IT_INVESTMENT, "I1");

    private static final Instant NEXT_MANDATE = Instant.parse("2028-07-01T08:00:00Z");
    private static final By PAUL = new By("paul", "écran");

    private final House house = new House(new ScriptedReader("1"));
    private final ConfirmLinks confirm = new ConfirmLinks(house.plans, house.contributions, house.clock);

    @BeforeEach
    void an_objective_is_revised_after_a_link_was_made() {
        house.plans.replace(OWN, voted(), entry(-60));
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I1 links=A1")), entry(0));
        house.plans.replace(OWN, revised(voted(), " label=Autrement"), entry(60));
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
        assertThat(codes(confirm.confirm(OWN, seen(I1), PAUL))).containsExactly("I1");

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
        assertThat(house.plans.replace(
                        OWN,
                        allowed(before.succeededBy(
                                PlanWords.plan(List.of(
                                        "plan cap-2 start=2028-07-01 end=2034-06-30",
                                        "challenge D1",
                                        "action A1 principal=D1")),
                                Changes.on("2028-07-01"))),
                        new TimelineEntry("marie", NEXT_MANDATE, "écran")))
                .isTrue();
        assertThat(confirm.waiting(OWN))
                .extracting(waiting ->
                        waiting.contribution().code() + " " + waiting.link().target() + " "
                                + waiting.since().getLast().by().reason())
                .containsExactly("I1 A1 CAP → cap-2", "I2 A1 CAP → cap-2");

        ConfirmLinks then = new ConfirmLinks(
                house.plans, house.contributions, Clock.fixed(NEXT_MANDATE.plusSeconds(60), ZoneOffset.UTC));
        assertThat(codes(then.confirm(OWN, seen(new ContributionId(ContributionKind.IT_INVESTMENT, "I2")), PAUL)))
                .containsExactly("I2");

        assertThat(confirm.waiting(OWN))
                .extracting(waiting -> waiting.contribution().code())
                .containsExactly("I1");
    }

    @Test
    void nothing_waits_of_what_is_gone_nor_where_there_is_no_plan() {
        assertThat(confirm.confirm(OWN, seen(new ContributionId(ContributionKind.TRAINING, "F9")), PAUL))
                .isEqualTo(new Outcome.Holds());
        assertThat(confirm.confirm(Owner.of(new Siren("200000001")), seen(I1), PAUL))
                .isEqualTo(new Outcome.PlanMissing());
    }

    @Test
    void all_that_wait_for_a_target_are_confirmed_as_they_were_shown() {
        house.contributions.keep(
                OWN, PlanWords.contributions(List.of("it I2 links=A1", "it I3 links=D1", "it I4")), entry(1));
        Instant revised = confirm.waiting(OWN).getFirst().revised();

        assertThat(confirm.confirm(OWN, shown(revised.minusSeconds(1)), PAUL))
                .as("another revision than the one that was shown")
                .isEqualTo(new Outcome.RevisedAgain());
        assertThat(codes(confirm.confirm(OWN, shown(revised), PAUL))).containsExactly("I1", "I2");

        assertThat(confirm.waiting(OWN))
                .extracting(waiting -> waiting.contribution().code())
                .containsExactly("I3");
        assertThat(confirm.confirm(OWN, shown(revised), PAUL))
                .as("nothing waits so any more")
                .isEqualTo(new Outcome.Holds());
        assertThat(house.contributions.history(OWN, I1)).hasSize(2);
    }

    @Test
    void only_one_where_one_is_meant() {
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I2 links=A1")), entry(1));
        Instant revised = confirm.waiting(OWN).getFirst().revised();

        assertThat(codes(confirm.confirm(
                        OWN, new ConfirmLinks.Shown(new PlanCode("A1"), Optional.of(revised), Optional.of(I1)), PAUL)))
                .containsExactly("I1");

        assertThat(confirm.waiting(OWN))
                .extracting(waiting -> waiting.contribution().code())
                .containsExactly("I2");
    }

    /// However many they are.
    @Test
    void the_book_is_read_once_for_all_of_them() {
        house.contributions.keep(
                OWN,
                PlanWords.contributions(IntStream.rangeClosed(2, 40)
                        .mapToObj(i -> "it I" + i + " links=A1")
                        .toList()),
                entry(1));
        Instant revised = confirm.waiting(OWN).getFirst().revised();
        AtomicInteger read = new AtomicInteger();
        Contributions counting = (Contributions) Proxy.newProxyInstance(
                Contributions.class.getClassLoader(), new Class<?>[] {Contributions.class}, (_, method, arguments) -> {
                    if (Set.of("latest", "inForce").contains(method.getName())) {
                        read.incrementAndGet();
                    }
                    return method.invoke(house.contributions, arguments);
                });

        Outcome confirmed = new ConfirmLinks(house.plans, counting, house.clock).confirm(OWN, shown(revised), PAUL);

        assertThat(codes(confirmed)).hasSize(40);
        assertThat(read).hasValue(1);
    }

    @Test
    void what_is_revised_between_the_reading_and_the_store_is_left_to_be_looked_at() {
        Instant revised = confirm.waiting(OWN).getFirst().revised();
        Contributions overtaken = planning(() -> revise(" label=Encore", 90));

        assertThat(new ConfirmLinks(house.plans, overtaken, house.clock).confirm(OWN, shown(revised), PAUL))
                .isEqualTo(new Outcome.RevisedAgain());

        assertThat(confirm.waiting(OWN)).hasSize(1);
    }

    @Test
    void what_somebody_changes_meanwhile_is_read_again_and_confirmed_with_the_others() {
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I2 links=A1")), entry(1));
        Instant revised = confirm.waiting(OWN).getFirst().revised();
        AtomicInteger asked = new AtomicInteger();
        Contributions busy = planning(() -> {
            if (asked.getAndIncrement() == 0) {
                house.contributions.keep(
                        OWN, PlanWords.contributions(List.of("it I2 label=Autre links=A1")), entry(70));
            }
        });

        assertThat(codes(new ConfirmLinks(house.plans, busy, house.clock).confirm(OWN, shown(revised), PAUL)))
                .containsExactly("I1", "I2");
        assertThat(house.contributions.history(OWN, I1))
                .as("not written before, without the other")
                .hasSize(2);
        assertThat(confirm.waiting(OWN)).isEmpty();
    }

    @Test
    void where_one_never_stops_changing_it_is_named_and_nothing_is_written() {
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I2 links=A1")), entry(1));
        Instant revised = confirm.waiting(OWN).getFirst().revised();
        AtomicInteger asked = new AtomicInteger();
        Contributions busy = planning(() -> house.contributions.keep(
                OWN,
                PlanWords.contributions(List.of("it I2 label=Autre" + asked.getAndIncrement() + " links=A1")),
                entry(70)));

        assertThat(new ConfirmLinks(house.plans, busy, house.clock).confirm(OWN, shown(revised), PAUL))
                .isEqualTo(new Outcome.ChangedMeanwhile(new ContributionId(ContributionKind.IT_INVESTMENT, "I2")));

        assertThat(confirm.waiting(OWN)).hasSize(2);
        assertThat(house.contributions.history(OWN, I1)).hasSize(1);
    }

    /// The store, where something happens each time before anything planned is put.
    private Contributions planning(Runnable before) {
        return (Contributions) Proxy.newProxyInstance(
                Contributions.class.getClassLoader(), new Class<?>[] {Contributions.class}, (_, method, arguments) -> {
                    if (method.getName().equals("plan")) {
                        before.run();
                    }
                    return method.invoke(house.contributions, arguments);
                });
    }

    @Test
    void an_authority_confirms_in_a_book_of_its_own_what_it_read_in_the_home_s() {
        Owner other = Owner.of(new Siren("200000001"));
        house.plans.replace(Owner.HOME, voted(), entry(-60));
        house.contributions.keep(Owner.HOME, PlanWords.contributions(List.of("it I1 links=A1")), entry(0));
        house.plans.replace(Owner.HOME, revised(voted(), " label=Autrement"), entry(60));
        Instant revised = confirm.waiting(other).getFirst().revised();

        assertThat(codes(confirm.confirm(other, shown(revised), PAUL))).containsExactly("I1");

        assertThat(confirm.waiting(other)).isEmpty();
        assertThat(confirm.waiting(Owner.HOME)).hasSize(1);
    }

    private static ConfirmLinks.Shown shown(Instant revised) {
        return new ConfirmLinks.Shown(new PlanCode("A1"), Optional.of(revised), Optional.empty());
    }

    /// One link as it is today, whenever its target was revised.
    private static ConfirmLinks.Shown seen(ContributionId id) {
        return new ConfirmLinks.Shown(new PlanCode("A1"), Optional.empty(), Optional.of(id));
    }

    private static List<String> codes(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Confirmed.class);
        return ((Outcome.Confirmed) outcome)
                .now().stream().map(Contribution::code).toList();
    }

    private void revise(String change, long minutes) {
        MandatePlan now = house.plans.latest(OWN).orElseThrow().content();
        house.plans.replace(OWN, revised(now, change), entry(minutes));
    }

    private static PlanStep voted() {
        return allowed(MandatePlan.begin(plan(""), Changes.at(PlanWords.NOON)));
    }

    private static PlanStep revised(PlanStep before, String change) {
        return revised(before.plan(), change);
    }

    private static PlanStep revised(MandatePlan before, String change) {
        return allowed(before.become(plan(change), Changes.revising("crise", "CD-2022-07", "2022-04-01")));
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
