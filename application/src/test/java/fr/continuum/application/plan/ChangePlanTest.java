package fr.continuum.application.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.plan.ChangePlan.Foreseen;
import fr.continuum.application.plan.ChangePlan.Outcome;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangePlanTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final String D1 = "challenge D1 elected department";

    private static final String ENDED = "plan cap start=2020-03-01 end=2026-11-21";
    private static final TimelineEntry FILE = new TimelineEntry("marie", House.NOW, "sdsi.xlsx");

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
    void a_role_names_an_account_that_exists_and_sees_the_plan() {
        house.accounts.create(new Account("lea", "Léa", "", Role.READER, ""));
        house.accounts.create(new Account("own", "Ode", "", Role.READER, CITY.value()));
        house.accounts.create(new Account("vera", "Véra", "", Role.CONTROLLER, "217500016"));

        for (Origin origin : Origin.values()) {
            assertThat(told(change(OWN, origin, Optional.empty(), D1, "action A1 principal=D1 manager=DGA@nobody")))
                    .containsExactly("R10 plan cap · A1: « DGA » : aucun compte « nobody »");
            assertThat(told(change(OWN, origin, Optional.empty(), D1, "action A1 principal=D1 manager=DGA@vera")))
                    .as("of an account of another authority nothing is told")
                    .containsExactly("R10 plan cap · A1: « DGA » : aucun compte « vera »");
        }
        assertThat(change(
                        OWN,
                        Origin.PERSON,
                        Optional.empty(),
                        D1,
                        "action A1 principal=D1 manager=DGA@lea contributor=DRH@own"))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(change(Owner.HOME, Origin.FILE, Optional.empty(), D1, "action A1 principal=D1 manager=DGA@vera"))
                .as("the plan of the home is everybody's")
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void an_account_that_was_named_and_is_gone_does_not_forbid_to_write_the_plan() {
        PlanContent named = PlanWords.plan(List.of(D1, "action A1 principal=D1 manager=DGA@gone"));
        assertThat(house.plans.replace(OWN, allowed(MandatePlan.begin(named, Changes.on("2026-11-22"))), FILE))
                .isTrue();

        assertThat(change(
                        OWN,
                        Origin.PERSON,
                        Optional.empty(),
                        D1,
                        "action A1 principal=D1 manager=DGA@gone label=Autre",
                        "action A2 principal=D1"))
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void what_comes_from_a_former_plan_names_what_it_holds() {
        PlanContent former = plan(ENDED, "challenge EDU-1", "challenge EDU-2");
        assertThat(house.plans.replace(
                        OWN,
                        allowed(MandatePlan.begin(former, Changes.on("2026-11-20"))),
                        new TimelineEntry("marie", Instant.parse("2026-11-20T09:00:00Z"), "écran")))
                .isTrue();

        String next = "plan cap-2 start=2026-11-22 end=2032-06-30";
        assertThat(told(change(OWN, Origin.PERSON, Optional.empty(), next, "challenge E1 from=cap/EDU-3")))
                .containsExactly("R11 plan cap-2 · E1: « EDU-3 » n’est pas dans le plan « cap »");
        assertThat(change(OWN, Origin.PERSON, Optional.empty(), next, "challenge E1 from=cap/EDU-2"))
                .isInstanceOf(Outcome.Changed.class);

        assertThat(told(change(
                        OWN,
                        Origin.FILE,
                        Optional.empty(),
                        next,
                        "challenge E1 from=cap/EDU-2",
                        "challenge E2 from=cap-0/EDU-1")))
                .containsExactly("R11 plan cap-2 · E2: « cap-0 » n’est pas le plan d’un mandat précédent");
        assertThat(change(
                        OWN,
                        Origin.PERSON,
                        Optional.empty(),
                        next,
                        "challenge E1 from=cap/EDU-2",
                        "challenge E2 from=cap/EDU-1"))
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void where_no_former_plan_is_known_what_is_said_of_one_is_kept() {
        assertThat(change(OWN, Origin.PERSON, Optional.empty(), "challenge E1 from=cap-0/D7"))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(change(OWN, Origin.PERSON, Optional.empty(), "challenge E1 from=cap-0/D8"))
                .isInstanceOf(Outcome.Changed.class);
    }

    private static List<String> told(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .refusals().stream().map(Refusal::toString).toList();
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

    @Test
    void what_a_change_would_do_is_told_and_nothing_is_written() {
        change(OWN, Origin.PERSON, Optional.empty(), D1);

        Foreseen.Ruled edited = foreseen(OWN, D1, "action A1 principal=D1");

        assertThat(edited.refusals()).isEmpty();
        assertThat(edited.touchesTheVote()).isFalse();
        assertThat(edited.diff().elements())
                .extracting(PlanDiff.ElementChange::code, PlanDiff.ElementChange::kind)
                .containsExactly(tuple(new PlanCode("A1"), PlanDiff.Kind.ADDED));
        assertThat(house.plans.latest(OWN).orElseThrow().content().content()).isEqualTo(plan(D1));
        assertThat(house.plans.history(OWN, new PlanCode("cap")).entries()).hasSize(1);
        assertThat(foreseen(OWN, D1).diff().isEmpty()).isTrue();
    }

    @Test
    void what_is_refused_is_foreseen_as_refused_with_what_it_would_have_changed() {
        change(OWN, Origin.PERSON, Optional.empty(), D1, "challenge D2 elected department", "adopted 2022-03-21");
        house.contributions.keep(
                OWN,
                PlanWords.contributions(List.of("it I1 links=D2")),
                new TimelineEntry("marie", House.NOW, "table.csv"));

        Foreseen.Ruled foreseen = foreseen(OWN, D1, "action A1 principal=D9", "adopted 2022-03-21");
        Foreseen.Ruled removed = foreseen(OWN, D1, "adopted 2022-03-21");

        assertThat(rules(foreseen.refusals())).as("every reason at once").containsExactly("R03", "R06", "R06", "R07");
        assertThat(foreseen.diff().elements()).hasSize(2);
        assertThat(rules(removed.refusals()))
                .containsExactlyInAnyOrder("R06", "R07")
                .isEqualTo(refused(change(OWN, Origin.PERSON, Optional.empty(), D1, "adopted 2022-03-21")));
        assertThat(removed.touchesTheVote()).isTrue();
    }

    @Test
    void what_is_followed_day_by_day_is_foreseen_to_need_no_decision() {
        String started = "action A1 principal=D1 manager start=2022-01-01 end=2023-12-31";
        change(OWN, Origin.PERSON, Optional.empty(), D1, started, "adopted 2022-03-21");

        assertThat(foreseen(OWN, D1, started + " state=IN_PROGRESS", "adopted 2022-03-21"))
                .extracting(Foreseen.Ruled::touchesTheVote, Foreseen.Ruled::refusals)
                .containsExactly(false, List.of());
        assertThat(foreseen(OWN, D1, started + " planned=12", "adopted 2022-03-21"))
                .extracting(Foreseen.Ruled::touchesTheVote, foreseen -> rules(foreseen.refusals()))
                .containsExactly(true, List.of("R06"));
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told_beforehand() {
        change(OWN, Origin.PERSON, Optional.empty(), D1);
        Optional<Sha256> seen = house.plans.latest(OWN).map(Versioned::version);
        change(OWN, Origin.PERSON, Optional.empty(), D1, "challenge D2");

        assertThat(house.changePlan()
                        .foresee(request(OWN, seen, Origin.PERSON, Optional.empty(), plan("challenge D3"))))
                .isEqualTo(new Foreseen.ChangedMeanwhile());
    }

    @Test
    void a_plan_that_begins_is_foreseen_whole_beside_the_one_in_force_with_what_stands_in_its_way() {
        change(OWN, Origin.PERSON, Optional.empty(), D1, "adopted 2022-03-21");

        Foreseen.Ruled begun = foreseen(OWN, "plan cap-2 start=2026-07-01 end=2032-06-30", "challenge D2");

        assertThat(rules(begun.refusals())).containsExactly("R06");
        assertThat(begun.touchesTheVote()).isTrue();
        assertThat(begun.diff().elements())
                .extracting(PlanDiff.ElementChange::kind)
                .containsExactly(PlanDiff.Kind.ADDED);
        assertThat(house.plans.latest(OWN).orElseThrow().content().content()).isEqualTo(plan(D1, "adopted 2022-03-21"));
    }

    @Test
    void the_day_after_the_last_day_another_plan_begins_and_the_former_stays_readable() {
        change(OWN, Origin.PERSON, Optional.empty(), ENDED, D1, "adopted 2020-03-21");
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I1 links=D1")), FILE);

        assertThat(change(OWN, Origin.PERSON, Optional.empty(), "plan cap-2 start=2026-11-22", "challenge D2"))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(house.plans.latest(OWN).orElseThrow().content().content().code())
                .isEqualTo(new PlanCode("cap-2"));
        assertThat(house.plans.history(OWN, new PlanCode("cap")).entries()).hasSize(1);
        assertThat(house.plans.history(OWN, new PlanCode("cap-2")).entries()).hasSize(1);
    }

    @Test
    void until_then_it_needs_a_decision_and_all_that_is_linked() {
        String next = "plan cap-2 start=2026-11-22";
        Optional<Revision> decided = Optional.of(new Revision("fusion", "CD-9", LocalDate.parse("2026-11-20")));
        change(OWN, Origin.PERSON, Optional.empty(), D1, "challenge D2 elected department", "adopted 2022-03-21");
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I1 links=D2")), FILE);

        assertThat(refused(change(OWN, Origin.FILE, Optional.empty(), next, D1)))
                .containsExactly("R06", "R07");
        assertThat(refused(change(OWN, Origin.PERSON, decided, next, D1))).containsExactly("R07");
        assertThat(refused(change(OWN, Origin.PERSON, decided, "plan cap-2 start=2026-11-23", D1, "challenge D2")))
                .as("a term that starts tomorrow")
                .containsExactly("R06");
        assertThat(change(OWN, Origin.PERSON, decided, next, D1, "challenge D2 abandoned=2026-11-20"))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(house.plans.history(OWN, new PlanCode("cap-2")).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.revision()).isEqualTo(decided));
    }

    @Test
    void the_home_s_plan_is_in_force_for_whoever_has_none() {
        change(Owner.HOME, Origin.PERSON, Optional.empty(), D1, "adopted 2022-03-21");
        house.contributions.keep(OWN, PlanWords.contributions(List.of("it I1 links=D1")), FILE);

        assertThat(refused(change(OWN, Origin.PERSON, Optional.empty(), "plan cap-2 start=2026-11-22", "challenge D2")))
                .containsExactly("R06", "R07");
        assertThat(house.plans.latest(OWN)).isEmpty();
    }

    private Foreseen.Ruled foreseen(Owner owner, String... lines) {
        Optional<Sha256> seen = house.plans.latest(owner).map(Versioned::version);
        return (Foreseen.Ruled)
                house.changePlan().foresee(request(owner, seen, Origin.PERSON, Optional.empty(), plan(lines)));
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
        return outcome instanceof Outcome.Refused(var refusals) ? rules(refusals) : List.of();
    }

    private static List<String> rules(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal.rule().id()).toList();
    }
}
