package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.AUTHORITY;
import static fr.continuum.application.port.Samples.OTHER_AUTHORITY;
import static fr.continuum.application.port.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of allocation tables does.
public abstract class AllocationTablesContract {

    private static final Owner OWNER = Owner.of(AUTHORITY);

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

    /// No table yet.
    protected abstract AllocationTables tables();

    @Test
    void a_table_comes_back_with_all_it_says() {
        AllocationTables tables = tables();

        tables.put(OWNER, RICH, entry(1));

        assertThat(tables.find(RICH.version())).contains(RICH);
        assertThat(tables.inForce(AUTHORITY, Dimension.PLAN))
                .contains(new Versioned<>(OWNER, RICH.version(), RICH, entry(1)));
    }

    @Test
    void the_latest_is_in_force_and_earlier_ones_stay() {
        AllocationTables tables = tables();

        tables.put(OWNER, tracing("A1"), entry(2));
        tables.put(OWNER, tracing("A2"), entry(1));

        assertThat(tables.inForce(AUTHORITY, Dimension.PLAN).orElseThrow().content())
                .isEqualTo(tracing("A2"));
        assertThat(tables.find(tracing("A1").version())).contains(tracing("A1"));
    }

    @Test
    void the_same_table_put_again_after_another_is_the_same_version() {
        AllocationTables tables = tables();
        AllocationTable a = tracing("A1");
        AllocationTable b = tracing("A2");

        tables.put(OWNER, a, entry(1));
        tables.put(OWNER, b, entry(2));
        tables.put(OWNER, a, entry(3));

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

        tables.put(Owner.HOME, tracing("H"), entry(1));
        tables.put(OWNER, tracing("A1"), entry(2));

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

        tables.put(OWNER, said, entry(2));

        assertThat(tables.find(said.version()).orElseThrow().rules().getFirst().origin())
                .isEqualTo(new AllocationRule.Origin("", 0, "marie", entry(1).at()));
        assertThat(said.version()).isEqualTo(tracing("A1").version());
    }

    @Test
    void dimensions_do_not_mix() {
        AllocationTables tables = tables();

        tables.put(OWNER, tracing("A1"), entry(1));

        assertThat(tables.inForce(AUTHORITY, Dimension.POLICY)).isEmpty();
        assertThat(tables.timeline(OWNER, Dimension.POLICY)).isEmpty();
    }

    @Test
    void one_table_may_belong_to_several_owners() {
        AllocationTables tables = tables();

        tables.put(Owner.HOME, tracing("A1"), entry(1));
        tables.put(OWNER, tracing("A1"), entry(2));

        assertThat(tables.find(tracing("A1").version())).contains(tracing("A1"));
        assertThat(tables.timeline(OWNER, Dimension.PLAN)).hasSize(1);
    }

    @Test
    void a_table_of_several_owners_is_told_as_the_first_of_them_said_it() {
        AllocationTables tables = tables();
        AllocationTable first = tracing("A1").saidBy("marie", entry(1).at());

        tables.put(Owner.of(OTHER_AUTHORITY), first, entry(1));
        tables.put(OWNER, tracing("A1").saidBy("paul", entry(2).at()), entry(2));
        tables.put(Owner.HOME, tracing("A1").saidBy("anna", entry(3).at()), entry(3));

        assertThat(tables.find(first.version())).contains(first);
    }

    private static AllocationTable tracing(String target) {
        return new AllocationTable(
                Dimension.PLAN,
                List.of(AllocationRule.row(
                        List.of(Condition.exactly(KeyField.FUNCTION, "21")), Outcome.Targets.whole(target))));
    }
}
