package fr.continuum.bootstrap.recompute;

import com.zaxxer.hikari.HikariDataSource;
import fr.continuum.adapters.persistence.budget.JooqBudgetFacts;
import fr.continuum.adapters.persistence.budget.JooqRegisters;
import fr.continuum.adapters.persistence.measurement.JooqMeasurements;
import fr.continuum.adapters.persistence.night.JooqNights;
import fr.continuum.application.night.RecomputeNight.EmptyStores;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// Every table of the program, empty, in a schema of its own on the same server: any role that owns its database may
/// make one. It is dropped when closed.
final class EmptyDatabase implements AutoCloseable {

    private final String schema;
    private final HikariDataSource connections;

    private EmptyDatabase(String schema, HikariDataSource connections) {
        this.schema = schema;
        this.connections = connections;
    }

    static EmptyDatabase on(JdbcConnectionDetails server) {
        String schema = "recompute_" + UUID.randomUUID().toString().replace("-", "");
        HikariDataSource connections = new HikariDataSource();
        connections.setJdbcUrl(server.getJdbcUrl());
        connections.setUsername(server.getUsername());
        connections.setPassword(server.getPassword());
        connections.setMaximumPoolSize(4);
        connections.setSchema(schema);
        Flyway.configure()
                .dataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword())
                .defaultSchema(schema)
                .load()
                .migrate();
        return new EmptyDatabase(schema, connections);
    }

    EmptyStores stores() {
        DSLContext sql = DSL.using(connections, SQLDialect.POSTGRES);
        return new EmptyStores(
                new JooqRegisters(sql),
                new JooqNights(sql),
                new JooqBudgetFacts(sql, connections),
                new JooqMeasurements(sql, connections));
    }

    @Override
    public void close() {
        DSL.using(connections, SQLDialect.POSTGRES)
                .dropSchema(DSL.name(schema))
                .cascade()
                .execute();
        connections.close();
    }
}
