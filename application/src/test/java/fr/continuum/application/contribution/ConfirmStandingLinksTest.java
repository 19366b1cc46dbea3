package fr.continuum.application.contribution;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.contribution.ConfirmStandingLinks.Outcome;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.ImportNotes;
import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.reference.ImportAllocation;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.StandingLink.Kind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConfirmStandingLinksTest {

    private static final Owner OWN = Owner.of(new Siren("219300480"));
    private static final PlanCode D1 = new PlanCode("D1");

    private final House house = new House(new ScriptedReader("1"));
    private final ConfirmStandingLinks confirm =
            new ConfirmStandingLinks(house.plans, house.contributions, house.tables, house.confirmations, house.clock);
    private final JudgeContributions judge =
            new JudgeContributions(house.plans, house.contributions, house.confirmations, house.clock);

    @BeforeEach
    void an_objective_is_revised_after_links_were_made() {
        house.plans.replace(OWN, voted(), at(-60));
        house.contributions.keep(OWN, need("need B1 objectives=D1"), at(0));
        house.contributions.keep(OWN, PlanWords.contributions(List.of("training F1 needs=B1")), at(1));
        house.tables.put(OWN, table().saidBy("paul", at(2).at()), at(2));
        house.plans.replace(OWN, revised(voted(), " label=Autrement"), at(60));
    }

    @Test
    void needs_and_rows_wait_and_so_do_trainings_through_a_need() {
        assertThat(confirm.waiting(OWN))
                .extracting(one -> one.link().kind() + " " + one.link().name() + " "
                        + one.link().target() + " " + one.link().author())
                .containsExactly("NEED B1 D1 marie", "ROW fonction=212 A1 paul");
        assertThat(judge.today(OWN).all()).singleElement().satisfies(training -> {
            assertThat(training.state()).isEqualTo(ContributionState.TO_CONFIRM);
            assertThat(training.throughNeeds()).hasSize(1);
        });
        assertThat(judge.on(OWN, LocalDate.parse("2022-03-31")).all())
                .as("before there was any")
                .isEmpty();
    }

    @Test
    void until_somebody_says_they_hold_as_they_were_shown() {
        for (Standing shown : confirm.waiting(OWN)) {
            var link = shown.link();
            assertThat(confirm.confirm(
                            OWN,
                            link.kind(),
                            link.name(),
                            link.target(),
                            shown.revised().minusSeconds(1),
                            "anna"))
                    .as("another revision")
                    .isEqualTo(Outcome.REVISED_AGAIN);
            assertThat(confirm.confirm(OWN, link.kind(), link.name() + "x", link.target(), shown.revised(), "anna"))
                    .isEqualTo(Outcome.GONE);
            assertThat(confirm.confirm(OWN, link.kind(), link.name(), link.target(), shown.revised(), "anna"))
                    .isEqualTo(Outcome.CONFIRMED);
            assertThat(confirm.confirm(OWN, link.kind(), link.name(), link.target(), shown.revised(), "anna"))
                    .as("it waits no more")
                    .isEqualTo(Outcome.HOLDS);
        }
        assertThat(confirm.waiting(OWN)).isEmpty();
        assertThat(judge.today(OWN).all()).extracting(one -> one.state()).containsExactly(ContributionState.TRACED);
        assertThat(house.confirmations.all(OWN))
                .extracting(one -> one.kind() + " " + one.name() + " " + one.author())
                .containsExactly("NEED B1 anna", "ROW fonction=212 anna");
    }

    @Test
    void a_need_said_otherwise_keeps_the_date_of_what_it_serves_still() {
        house.contributions.keep(OWN, need("need B1 objectives=D1,A1"), at(90));

        assertThat(confirm.waiting(OWN))
                .filteredOn(one -> one.link().kind() == Kind.NEED)
                .extracting(one -> one.link().target())
                .as("A1 was linked after the revision")
                .containsExactly(D1);
    }

    @Test
    void rows_imported_again_as_they_were_wait_still_and_what_a_row_says_otherwise_does_not() throws IOException {
        house.tables.put(
                OWN,
                Words.table(Dimension.PLAN, "fonction=212 -> A1", "fonction=311 -> D1", "fonction=33 -> A1")
                        .saidBy("paul", at(2).at()),
                at(2));

        imports("fonction=212 -> A1", "fonction=311 -> A1", "fonction=4 -> D1", "fonction=33 -> A1");

        assertThat(confirm.waiting(OWN))
                .filteredOn(one -> one.link().kind() == Kind.ROW)
                .extracting(one -> one.link().name() + " " + one.link().target() + " "
                        + one.link().author())
                .containsExactly("fonction=212 A1 paul", "fonction=33 A1 paul");
    }

    private void imports(String... rows) throws IOException {
        AllocationFileReader reader = (_, _, _, known, _) -> new AllocationFileReader.Outcome.Read(
                Words.table(Dimension.PLAN, rows), known, new ImportNotes(rows.length, 0, 0, List.of(), List.of()));
        assertThat(new ImportAllocation(reader, house.tables, house.trees, house.plans, house.changePlan(), house.clock)
                        .importTable(new ImportAllocation.Request(
                                InMemoryContent.of("table.csv", ""), "table", Dimension.PLAN, false, OWN, "anna")))
                .isInstanceOf(ImportAllocation.Outcome.Imported.class);
    }

    @Test
    void needs_and_rows_wait_where_the_next_plan_uses_their_code_for_something_else() {
        confirm.waiting(OWN)
                .forEach(shown -> confirm.confirm(
                        OWN,
                        shown.link().kind(),
                        shown.link().name(),
                        shown.link().target(),
                        shown.revised(),
                        "anna"));
        assertThat(confirm.waiting(OWN)).isEmpty();
        MandatePlan before = house.plans.latest(OWN).orElseThrow().content();
        assertThat(house.plans.replace(
                        OWN,
                        allowed(before.succeededBy(
                                PlanWords.plan(List.of(
                                        "plan cap-2 start=2028-07-01 end=2034-06-30",
                                        "challenge D1 label=Autrement from=cap/D1",
                                        "action A1 principal=D1")),
                                Changes.on("2028-07-01"))),
                        new TimelineEntry("marie", Instant.parse("2028-07-01T08:00:00Z"), "écran")))
                .isTrue();

        assertThat(confirm.waiting(OWN))
                .as("D1 goes on, A1 does not say so")
                .extracting(one -> one.link().name() + " " + one.link().target())
                .containsExactly("fonction=212 A1");
    }

    @Test
    void what_an_authority_takes_over_is_no_new_link() {
        Owner other = Owner.of(new Siren("200000001"));
        house.plans.replace(Owner.HOME, voted(), at(-60));
        house.contributions.keep(Owner.HOME, need("need B1 objectives=D1"), at(0));
        house.plans.replace(Owner.HOME, revised(voted(), " label=Autrement"), at(60));
        assertThat(confirm.waiting(other)).hasSize(1);

        new OwnBook(house.contributions).takeOver(other, "marie", at(90).at());

        assertThat(confirm.waiting(other)).hasSize(1);
    }

    @Test
    void all_that_lead_to_a_target_are_confirmed_at_once_and_each_kind_apart() {
        house.contributions.keep(OWN, need("need B2 objectives=D1"), at(3));
        house.contributions.keep(OWN, need("need B3 objectives=A1"), at(3));
        house.tables.put(
                OWN,
                Words.table(Dimension.PLAN, "fonction=212 -> A1", "fonction=213 -> A1")
                        .saidBy("paul", at(4).at()),
                at(4));

        assertThat(confirm.confirmAll(OWN, Kind.NEED, D1, at(59).at(), "anna"))
                .as("another revision than the one that was shown")
                .isZero();
        assertThat(confirm.confirmAll(OWN, Kind.NEED, D1, at(60).at(), "anna")).isEqualTo(2);
        assertThat(confirm.confirmAll(OWN, Kind.NEED, D1, at(60).at(), "anna"))
                .as("they wait no more")
                .isZero();
        assertThat(confirm.waiting(OWN))
                .extracting(one -> one.link().name())
                .containsExactly("B3", "fonction=212", "fonction=213");

        assertThat(confirm.confirmAll(OWN, Kind.ROW, new PlanCode("A1"), at(60).at(), "anna"))
                .isEqualTo(2);
        assertThat(confirm.waiting(OWN)).extracting(one -> one.link().name()).containsExactly("B3");
    }

    @Test
    void all_that_lead_to_a_target_are_confirmed_in_one_writing_and_none_where_it_fails() {
        house.contributions.keep(OWN, need("need B2 objectives=D1"), at(3));
        List<List<LinkConfirmation>> written = new ArrayList<>();
        LinkConfirmations full = new LinkConfirmations() {
            @Override
            public void confirm(Owner owner, List<LinkConfirmation> confirmations) {
                written.add(confirmations);
                throw new IllegalStateException("no room left");
            }

            @Override
            public List<LinkConfirmation> all(Owner owner) {
                return house.confirmations.all(owner);
            }
        };

        assertThatThrownBy(() -> new ConfirmStandingLinks(
                                house.plans, house.contributions, house.tables, full, house.clock)
                        .confirmAll(OWN, Kind.NEED, D1, at(60).at(), "anna"))
                .hasMessage("no room left");

        assertThat(written)
                .singleElement()
                .satisfies(all ->
                        assertThat(all).extracting(LinkConfirmation::name).containsExactly("B1", "B2"));
        assertThat(confirm.waiting(OWN)).hasSize(3);
    }

    @Nested
    class WhereAnAuthorityInheritsFromTheHome {

        private final Owner other = Owner.of(new Siren("200000001"));

        @BeforeEach
        void the_home_revises_what_its_need_and_its_row_lead_to() {
            house.plans.replace(Owner.HOME, voted(), at(-60));
            house.contributions.keep(Owner.HOME, need("need B1 objectives=D1"), at(0));
            house.contributions.keep(Owner.HOME, PlanWords.contributions(List.of("training F1 needs=B1")), at(1));
            house.tables.put(Owner.HOME, table().saidBy("paul", at(2).at()), at(2));
            house.plans.replace(Owner.HOME, revised(voted(), " label=Autrement"), at(60));
        }

        @Test
        void what_the_home_says_of_it_is_said() {
            assertThat(confirm.waiting(other)).hasSize(2);

            homeSays(70);

            assertThat(confirm.waiting(other)).isEmpty();
            assertThat(judge.today(other).all())
                    .extracting(one -> one.state())
                    .containsExactly(ContributionState.TRACED);
            assertThat(confirm.waiting(OWN))
                    .as("an authority with a plan, a book and a table of its own")
                    .hasSize(2);
        }

        @Test
        void and_what_it_says_itself_is_not_said_to_the_home() {
            assertThat(confirm.confirm(other, Kind.NEED, "B1", D1, at(60).at(), "anna"))
                    .isEqualTo(Outcome.CONFIRMED);

            assertThat(confirm.waiting(other)).hasSize(1);
            assertThat(confirm.waiting(Owner.HOME)).hasSize(2);
        }

        @Test
        void what_was_said_comes_along_with_what_is_taken_over() {
            homeSays(70);

            new OwnBook(house.contributions).takeOver(other, "marie", at(90).at());

            assertThat(confirm.waiting(other)).isEmpty();
        }

        @Test
        void what_is_said_of_a_book_that_is_no_longer_read_is_not() {
            new OwnBook(house.contributions).takeOver(other, "marie", at(65).at());

            homeSays(70);

            assertThat(confirm.waiting(other))
                    .as("the row is still the home's")
                    .extracting(one -> one.link().kind())
                    .containsExactly(Kind.NEED);
        }

        @Test
        void nor_of_a_table_that_is_no_longer_in_force() {
            house.tables.put(other, table().saidBy("paul", at(2).at()), at(65));

            homeSays(70);

            assertThat(confirm.waiting(other))
                    .extracting(one -> one.link().kind())
                    .containsExactly(Kind.ROW);
        }

        @Test
        void nor_in_view_of_another_plan_than_the_one_it_reads() {
            PlanStep again = revised(revised(voted(), " label=Autrement"), " label=Encore");
            house.plans.replace(other, again, at(65));

            homeSays(70);

            assertThat(confirm.waiting(other))
                    .as("the home never saw what was revised here")
                    .hasSize(2);
        }

        private void homeSays(long minutes) {
            house.confirmations.confirm(
                    Owner.HOME,
                    new LinkConfirmation(
                            Kind.NEED, "B1", D1, "anna", at(minutes).at()));
            house.confirmations.confirm(
                    Owner.HOME,
                    new LinkConfirmation(
                            Kind.ROW,
                            "fonction=212",
                            new PlanCode("A1"),
                            "anna",
                            at(minutes).at()));
        }
    }

    private static AllocationTable table() {
        return Words.table(Dimension.PLAN, "fonction=212 -> A1");
    }

    private static Background need(String said) {
        return Background.of(PlanWords.needs(List.of(said)).getFirst());
    }

    private static PlanStep voted() {
        return allowed(MandatePlan.begin(plan(""), Changes.at(PlanWords.NOON)));
    }

    private static PlanStep revised(PlanStep before, String change) {
        return allowed(before.plan().become(plan(change), Changes.revising("crise", "CD-7", "2022-04-01")));
    }

    private static TimelineEntry at(long minutes) {
        return new TimelineEntry("marie", PlanWords.NOON.plusSeconds(60 * minutes), "écran");
    }

    private static PlanContent plan(String change) {
        return PlanWords.plan(
                List.of("challenge D1 elected department" + change, "action A1 principal=D1", "adopted 2022-03-21"));
    }
}
