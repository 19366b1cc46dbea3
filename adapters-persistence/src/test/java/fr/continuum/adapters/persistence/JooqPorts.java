package fr.continuum.adapters.persistence;

import fr.continuum.adapters.persistence.jooq.DefaultSchema;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// A migrated, empty database, and how adapters are given it.
///
/// @param dataSource connections straight from the driver
/// @param sql each statement on a connection of its own, transactions apart
public record JooqPorts(DataSource dataSource, DSLContext sql) {

    /// One database for all tests, emptied: a thousand files for each test would be slower to delete than to test.
    public static JooqPorts on(PostgresUnderTest postgres) {
        TestDatabase database = postgres.database(JooqPorts.class);
        DSLContext sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
        sql.transaction(transaction -> empty(transaction.dsl()));
        return new JooqPorts(database.dataSource(), sql);
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
