package fr.continuum.adapters.persistence;

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

    public static JooqPorts on(PostgresUnderTest postgres) {
        TestDatabase database = postgres.freshDatabase();
        return new JooqPorts(database.dataSource(), DSL.using(database.dataSource(), SQLDialect.POSTGRES));
    }
}
