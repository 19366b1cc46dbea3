package fr.continuum.adapters.persistence.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import java.time.Instant;
import java.util.List;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

class StoredTableTest {

    private static final Condition SERVICE = Condition.exactly(KeyField.SERVICE, "DRH");
    private static final Condition FUNCTION = Condition.startingWith(KeyField.FUNCTION, "2");
    private static final Instant NOON = Instant.parse("2026-11-30T11:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-30T11:00:00.123456Z");

    private static AllocationRule row(Outcome outcome, Condition... conditions) {
        return AllocationRule.row(List.of(conditions), outcome);
    }

    private static AllocationTable again(AllocationTable table) {
        return StoredTable.read(Json.of(TableJson.of(table)));
    }

    @Test
    void a_table_is_read_as_it_was_written_to_its_last_word() {
        AllocationTable table = new AllocationTable(
                Dimension.PLAN,
                List.of(
                        row(Outcome.Targets.whole("P.1"), SERVICE, FUNCTION)
                                .in(new Years(new FiscalYear(2024), new FiscalYear(2026)))
                                .from(new AllocationRule.Origin("table.csv", 12, "durand", NOON)),
                        row(
                                        new Outcome.Targets(
                                                List.of(new Share("P.1", 333_333), new Share("P.2", 500_000))),
                                        FUNCTION)
                                .in(new Years(null, new FiscalYear(2026)))
                                .from(new AllocationRule.Origin("table.csv", 13, "durand", LATER)),
                        row(new Outcome.SetAside(SetAsideReason.SUPPORT), SERVICE)
                                .in(new Years(new FiscalYear(2026), null)),
                        row(Outcome.Targets.whole("P.1"), Condition.exactly(KeyField.POLICY, "social"))
                                .asPersonalLink()));

        AllocationTable read = again(table);

        assertThat(read.rules()).isEqualTo(table.rules());
        assertThat(read).isEqualTo(table);
        assertThat(read.version()).isEqualTo(table.version());
    }

    @Test
    void rows_that_name_nobody_and_no_file_were_said_by_nobody() {
        AllocationTable read = StoredTable.read(JSONB.valueOf("""
                {"rules": [{"at": null, "from": null, "line": 0, "later": {"word": [1]}, "personal": false,
                  "shares": [{"parts": 1000000, "target": "P.1"}], "setAside": null, "source": "",
                  "conditions": [{"code": "DRH", "field": "SERVICE", "prefix": false}]}],
                 "dimension": "PLAN", "more": []}
                """));

        assertThat(read)
                .isEqualTo(new AllocationTable(Dimension.PLAN, List.of(row(Outcome.Targets.whole("P.1"), SERVICE))));
    }

    @Test
    void what_is_said_again_is_held_once() {
        AllocationTable read = again(new AllocationTable(
                Dimension.PLAN,
                List.of(
                        row(Outcome.Targets.whole("P.1"), SERVICE),
                        row(Outcome.Targets.whole("P.1"), SERVICE, FUNCTION))));

        assertThat(read.rules().getFirst().outcome())
                .isSameAs(read.rules().getLast().outcome());
        assertThat(read.rules().getFirst().conditions().getFirst())
                .isSameAs(read.rules().getLast().conditions().getFirst());
    }

    @Test
    void a_row_that_neither_traces_nor_sets_aside_is_refused() {
        JSONB spoilt = JSONB.valueOf("""
                {"dimension": "PLAN", "rules": [{"conditions": [{"code": "DRH", "field": "SERVICE", "prefix": false}]}]}
                """);

        assertThatThrownBy(() -> StoredTable.read(spoilt))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("neither traces nor sets aside");
    }
}
