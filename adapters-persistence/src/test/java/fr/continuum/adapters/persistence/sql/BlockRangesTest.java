package fr.continuum.adapters.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.budget.JooqBudgetFacts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Samples;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@OnEachPostgres
class BlockRangesTest {

    private final JooqPorts ports;

    BlockRangesTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Test
    void indexes_are_told_of_what_was_written() {
        DSLContext sql = ports.sql();
        new JooqBudgetFacts(sql, ports.dataSource()).makeRoomFor(Samples.YEAR);
        String partition = "budget_line_" + Samples.YEAR;
        sql.execute("insert into " + partition
                + " (reading_id, ordinal, key_id, source_line, fiscal_year, authority) select 1, i, 1, i, "
                + Samples.YEAR + ", '229300082' from generate_series(1, 20000) i");

        BlockRanges.summarise(sql, partition);

        assertThat(untold(sql, partition)).isZero();
        sql.execute("insert into " + partition + " select * from " + partition);
        assertThat(untold(sql, partition)).isPositive();
    }

    /// How many ranges the index of a table was not told of; it is now.
    private static int untold(DSLContext sql, String table) {
        return sql.fetchSingle("""
                        select sum(brin_summarize_new_values(i.indexrelid))::int
                        from pg_index i
                        join pg_class c on c.oid = i.indexrelid
                        join pg_am a on a.oid = c.relam and a.amname = 'brin'
                        where i.indrelid = ?::regclass
                        """, table).into(Integer.class);
    }
}
