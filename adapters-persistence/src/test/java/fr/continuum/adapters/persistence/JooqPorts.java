package fr.continuum.adapters.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.continuum.adapters.persistence.jooq.DefaultSchema;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// A migrated, empty database, and how adapters are given it.
///
/// @param dataSource a pool, as the program has one: a connection that opens costs more than most tests
/// @param sql each statement on any of its connections, transactions apart
public record JooqPorts(DataSource dataSource, DSLContext sql) {

    private static final Map<TestDatabase, DataSource> POOLS = new ConcurrentHashMap<>();

    /// One database for all tests, emptied: a thousand files for each test would be slower to delete than to test.
    public static JooqPorts on(PostgresUnderTest postgres) {
        TestDatabase database = postgres.database(JooqPorts.class);
        DataSource pool = POOLS.computeIfAbsent(database, JooqPorts::pool);
        DSLContext sql = DSL.using(pool, SQLDialect.POSTGRES);
        sql.transaction(transaction -> empty(transaction.dsl()));
        return new JooqPorts(pool, sql);
    }

    private static DataSource pool(TestDatabase database) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(database.dataSource());
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }

    /// Foreign keys and append-only tables look away from a replica's session.
    private static void empty(DSLContext tx) {
        tx.execute("set local session_replication_role = replica");
        tx.fetch("select inhrelid::regclass::text from pg_inherits where inhparent = 'budget_line'::regclass")
                .getValues(0, String.class)
                .forEach(partition -> tx.execute("drop table " + partition));
        DefaultSchema.DEFAULT_SCHEMA
                .getTables()
                .forEach(table -> tx.deleteFrom(table).execute());
    }
}
