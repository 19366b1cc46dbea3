package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.testing.ByFile;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every store of allocation tables does.
public abstract class AllocationTablesContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);
    private static final int ROUNDS = 20;
    private static final MandatePlan PLAN =
            allowed(MandatePlan.of(PlanWords.plan(List.of("challenge D1", "action A1 principal=D1"))));

    private static final AllocationTable RICH = new AllocationTable(
            Dimension.PLAN,
            List.of(
                    AllocationRule.row(
                                    List.of(
                                            Condition.exactly(KeyField.POLICY, "EDU"),
                                            Condition.startingWith(KeyField.NATURE, "60")),
                                    new Outcome.Targets(List.of(new Share("A2", 333_333), new Share("A1", 1))))
                            .in(new Years(new FiscalYear(2024), null))
                            .from(new AllocationRule.Origin("ventilation.xlsx", 12)),
                    AllocationRule.row(
                                    List.of(Condition.exactly(KeyField.NATURE, "64111")),
                                    new Outcome.SetAside(SetAsideReason.PAYROLL))
                            .in(new Years(null, new FiscalYear(2030))),
                    AllocationRule.row(
                                    List.of(Condition.exactly(KeyField.FUNCTION, "212")), Outcome.Targets.whole("A3"))
                            .asPersonalLink()));

    /// No table yet, no plan, and no authority known.
    protected abstract Stores stores();

    /// A store of tables, that of the plans their rows lead to, and the authorities that follow the home's.
    public record Stores(Plans plans, AllocationTables tables) {}

    private AllocationTables tables() {
        return stores().tables();
    }

    @Test
    void a_table_comes_back_with_all_it_says() {
        AllocationTables tables = tables();

        ByFile.put(tables, OWNER, RICH, entry(1));

        assertThat(tables.find(RICH.version())).contains(RICH);
        assertThat(tables.inForce(AUTHORITY, Dimension.PLAN))
                .contains(new Versioned<>(OWNER, RICH.version(), RICH, entry(1)));
    }

    @Test
    void the_latest_is_in_force_and_earlier_ones_stay() {
        AllocationTables tables = tables();

        ByFile.put(tables, OWNER, tracing("A1"), entry(2));
        ByFile.put(tables, OWNER, tracing("A2"), entry(1));

        assertThat(tables.inForce(AUTHORITY, Dimension.PLAN).orElseThrow().content())
                .isEqualTo(tracing("A2"));
        assertThat(tables.find(tracing("A1").version())).contains(tracing("A1"));
    }

    @Test
    void the_version_in_force_is_that_of_the_table_in_force_the_home_s_where_the_authority_has_none() {
        AllocationTables tables = tables();
        assertThat(tables.versionInForce(AUTHORITY, Dimension.PLAN)).isEmpty();

        ByFile.put(tables, Owner.HOME, tracing("A1"), entry(1));
        assertThat(tables.versionInForce(AUTHORITY, Dimension.PLAN))
                .contains(tracing("A1").version());

        ByFile.put(tables, OWNER, RICH, entry(2));
        ByFile.put(tables, OWNER, tracing("A2"), entry(3));
        assertThat(tables.versionInForce(AUTHORITY, Dimension.PLAN))
                .contains(tracing("A2").version());
        assertThat(tables.versionInForce(OTHER_AUTHORITY, Dimension.PLAN))
                .contains(tracing("A1").version());
        assertThat(tables.versionInForce(AUTHORITY, Dimension.POLICY)).isEmpty();
    }

    @Test
    void the_same_table_put_again_after_another_is_the_same_version() {
        AllocationTables tables = tables();
        AllocationTable a = tracing("A1");
        AllocationTable b = tracing("A2");

        ByFile.put(tables, OWNER, a, entry(1));
        ByFile.put(tables, OWNER, b, entry(2));
        ByFile.put(tables, OWNER, a, entry(3));

        assertThat(tables.timeline(OWNER, Dimension.PLAN))
                .containsExactly(
                        new Versioned<>(OWNER, a.version(), 1, entry(3)),
                        new Versioned<>(OWNER, b.version(), 1, entry(2)),
                        new Versioned<>(OWNER, a.version(), 1, entry(1)));
        assertThat(tables.latest(OWNER, Dimension.PLAN)).contains(new Versioned<>(OWNER, a.version(), a, entry(3)));
    }

    @Test
    void an_authority_without_table_inherits_the_home_s() {
        AllocationTables tables = tables();

        ByFile.put(tables, Owner.HOME, tracing("H"), entry(1));
        ByFile.put(tables, OWNER, tracing("A1"), entry(2));

        assertThat(tables.inForce(AUTHORITY, Dimension.PLAN).orElseThrow().owner())
                .isEqualTo(OWNER);
        assertThat(tables.inForce(OTHER_AUTHORITY, Dimension.PLAN))
                .contains(new Versioned<>(Owner.HOME, tracing("H").version(), tracing("H"), entry(1)));
        assertThat(tables.latest(Owner.of(OTHER_AUTHORITY), Dimension.PLAN)).isEmpty();
    }

    @Test
    void a_table_replaces_the_one_it_was_made_from_and_no_other() {
        AllocationTables tables = tables();
        AllocationTable a = tracing("A1");
        AllocationTable b = tracing("A2");

        assertThat(tables.replace(OWNER, Optional.of(a.version()), b, entry(1))).isFalse();
        assertThat(tables.replace(OWNER, Optional.empty(), a, entry(1))).isTrue();
        assertThat(tables.replace(OWNER, Optional.empty(), b, entry(2))).isFalse();
        assertThat(tables.replace(OWNER, Optional.of(a.version()), b, entry(3))).isTrue();

        assertThat(tables.timeline(OWNER, Dimension.PLAN))
                .containsExactly(
                        new Versioned<>(OWNER, b.version(), 1, entry(3)),
                        new Versioned<>(OWNER, a.version(), 1, entry(1)));
    }

    @Test
    void a_row_keeps_who_said_it_and_when() {
        AllocationTables tables = tables();
        AllocationTable said = tracing("A1").saidBy("marie", entry(1).at());

        ByFile.put(tables, OWNER, said, entry(2));

        assertThat(tables.find(said.version()).orElseThrow().rules().getFirst().origin())
                .isEqualTo(new AllocationRule.Origin("", 0, "marie", entry(1).at()));
        assertThat(said.version()).isEqualTo(tracing("A1").version());
    }

    @Test
    void dimensions_do_not_mix() {
        AllocationTables tables = tables();

        ByFile.put(tables, OWNER, tracing("A1"), entry(1));

        assertThat(tables.inForce(AUTHORITY, Dimension.POLICY)).isEmpty();
        assertThat(tables.timeline(OWNER, Dimension.POLICY)).isEmpty();
    }

    @Test
    void one_table_may_belong_to_several_owners() {
        AllocationTables tables = tables();

        ByFile.put(tables, Owner.HOME, tracing("A1"), entry(1));
        ByFile.put(tables, OWNER, tracing("A1"), entry(2));

        assertThat(tables.find(tracing("A1").version())).contains(tracing("A1"));
        assertThat(tables.timeline(OWNER, Dimension.PLAN)).hasSize(1);
    }

    @Test
    void a_table_of_several_owners_is_told_as_the_first_of_them_said_it() {
        AllocationTables tables = tables();
        AllocationTable first = tracing("A1").saidBy("marie", entry(1).at());

        ByFile.put(tables, Owner.of(OTHER_AUTHORITY), first, entry(1));
        ByFile.put(tables, OWNER, tracing("A1").saidBy("paul", entry(2).at()), entry(2));
        ByFile.put(tables, Owner.HOME, tracing("A1").saidBy("anna", entry(3).at()), entry(3));

        assertThat(tables.find(first.version())).contains(first);
    }

    @Test
    void rows_judged_against_a_plan_no_longer_in_force_are_not_kept() {
        Stores stores = stores();
        AllocationTable rows = tracing("A1");
        assertThat(stores.tables().link(OWNER, Optional.empty(), Optional.of(PLAN.version()), rows, entry(1)))
                .as("before there is any")
                .isFalse();
        MandatePlan home = begun(stores, Owner.HOME);
        MandatePlan since = become(stores, Owner.HOME, home, home.content().with(Action.of("A2", "Suite", "D1")));

        assertThat(stores.tables().link(OWNER, Optional.empty(), Optional.of(home.version()), rows, entry(2)))
                .as("the home's, which it has no other than")
                .isFalse();
        MandatePlan own = become(stores, OWNER, since, since.content().without(new PlanCode("A1")));
        assertThat(stores.tables().link(OWNER, Optional.empty(), Optional.of(since.version()), rows, entry(3)))
                .as("it has its own since")
                .isFalse();
        assertThat(stores.tables().latest(OWNER, Dimension.PLAN)).isEmpty();

        assertThat(stores.tables().link(OWNER, Optional.of(rows.version()), Optional.of(own.version()), rows, entry(4)))
                .as("nor in the place of a table that is not there")
                .isFalse();
        assertThat(stores.tables().link(OWNER, Optional.empty(), Optional.of(own.version()), rows, entry(5)))
                .isTrue();
        assertThat(stores.tables().latest(OWNER, Dimension.PLAN))
                .contains(new Versioned<>(OWNER, rows.version(), rows, entry(5)));
    }

    @Test
    void without_a_plan_rows_that_set_aside_are_kept() {
        AllocationTables tables = tables();
        AllocationTable aside = new AllocationTable(
                Dimension.PLAN,
                List.of(AllocationRule.row(
                        List.of(Condition.exactly(KeyField.NATURE, "64111")),
                        new Outcome.SetAside(SetAsideReason.PAYROLL))));

        assertThat(tables.link(OWNER, Optional.empty(), Optional.empty(), aside, entry(1)))
                .isTrue();
        assertThat(tables.latest(OWNER, Dimension.PLAN).orElseThrow().content()).isEqualTo(aside);
    }

    @Test
    void what_a_row_leads_to_is_not_removed_whoever_s_plan_it_is() {
        Stores stores = stores();
        MandatePlan home = begun(stores, Owner.HOME);
        PlanStep removal = allowed(home.become(home.content().without(new PlanCode("A1")), Changes.on("2026-11-22")));

        assertThat(stores.tables().link(OWNER, Optional.empty(), Optional.of(home.version()), tracing("A1"), entry(1)))
                .isTrue();

        assertThat(stores.plans().replace(Owner.HOME, removal, entry(2)))
                .as("an authority that follows the home's leads there")
                .isFalse();
        ByFile.put(stores.tables(), OWNER, tracing("D1"), entry(3));
        assertThat(stores.plans().replace(Owner.HOME, removal, entry(4))).isTrue();
    }

    @Test
    void an_authority_of_which_no_document_came_yet_is_known_by_its_own_table() {
        Stores stores = stores();
        begun(stores, Owner.HOME);
        ByFile.put(stores.tables(), Owner.HOME, tracing("A1"), entry(1));
        assertThat(stores.tables().authorities(Dimension.PLAN)).isEmpty();

        ByFile.put(stores.tables(), OWNER, tracing("A1"), entry(1));

        assertThat(stores.tables().authorities(Dimension.PLAN)).containsExactly(AUTHORITY);
        assertThat(stores.tables().authorities(Dimension.POLICY)).isEmpty();
    }

    @Test
    void a_plan_taken_from_the_home_s_keeps_what_rows_of_the_home_lead_to() {
        Stores stores = stores();
        MandatePlan home = begun(stores, Owner.HOME);
        ByFile.put(stores.tables(), Owner.HOME, tracing("A1"), entry(1));
        PlanStep removal = allowed(home.become(home.content().without(new PlanCode("A1")), Changes.on("2026-11-22")));

        assertThat(stores.plans().replace(OWNER, removal, entry(2)))
                .as("the authority has no table of its own")
                .isFalse();
        ByFile.put(stores.tables(), OWNER, tracing("D1"), entry(3));
        assertThat(stores.plans().replace(OWNER, removal, entry(4))).isTrue();
    }

    /// Of the home, of an authority's own, and of the home's plan that an authority's table leads to.
    enum Whose {
        HOME,
        OWN,
        INHERITED;

        Owner ofPlan() {
            return this == OWN ? OWNER : Owner.HOME;
        }

        Owner ofRows() {
            return this == HOME ? Owner.HOME : OWNER;
        }
    }

    @ParameterizedTest
    @EnumSource(Whose.class)
    void of_a_removal_and_a_row_at_once_one_is_done_and_the_other_told(Whose whose) throws Exception {
        Stores stores = stores();
        MandatePlan now = begun(stores, whose.ofPlan());
        for (int round = 0; round < ROUNDS; round++) {
            String code = "R" + round;
            now = become(stores, whose.ofPlan(), now, now.content().with(Action.of(code, "Passagère", "D1")));
            PlanStep removal = allowed(now.become(now.content().without(new PlanCode(code)), Changes.on("2026-11-22")));
            Optional<Sha256> plan = Optional.of(now.version());
            Optional<Sha256> before =
                    stores.tables().latest(whose.ofRows(), Dimension.PLAN).map(Versioned::version);
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                Future<Boolean> removed = two.submit(() -> {
                    together.await();
                    return stores.plans().replace(whose.ofPlan(), removal, entry(2));
                });
                Future<Boolean> linked = two.submit(() -> {
                    together.await();
                    return stores.tables().link(whose.ofRows(), before, plan, tracing(code), entry(2));
                });
                assertThat(removed.get()).as("round " + round).isNotEqualTo(linked.get());
            }
            now = stores.plans().latest(whose.ofPlan()).orElseThrow().content();
            assertThat(now.find(new PlanCode(code)).isPresent())
                    .isEqualTo(stores.tables()
                            .latest(whose.ofRows(), Dimension.PLAN)
                            .map(Versioned::content)
                            .equals(Optional.of(tracing(code))));
        }
    }

    private static MandatePlan begun(Stores stores, Owner owner) {
        assertThat(stores.plans()
                        .replace(owner, allowed(MandatePlan.begin(PLAN.content(), Changes.on("2026-11-22"))), entry(0)))
                .isTrue();
        return PLAN;
    }

    private static MandatePlan become(Stores stores, Owner owner, MandatePlan plan, PlanContent next) {
        PlanStep step = allowed(plan.become(next, Changes.on("2026-11-22")));
        assertThat(stores.plans().replace(owner, step, entry(1))).isTrue();
        return step.plan();
    }

    private static AllocationTable tracing(String target) {
        return new AllocationTable(
                Dimension.PLAN,
                List.of(AllocationRule.row(
                        List.of(Condition.exactly(KeyField.FUNCTION, "21")), Outcome.Targets.whole(target))));
    }
}
