package fr.continuum.bootstrap.recompute;

import com.zaxxer.hikari.HikariDataSource;
import fr.continuum.adapters.persistence.budget.JooqBudgetFacts;
import fr.continuum.adapters.persistence.measurement.JooqMeasurements;
import fr.continuum.application.night.RecomputeNight.EmptyStores;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// Every table of the program, empty, in a schema of its own on the same server: any role that owns its database may
/// make one. It is dropped when closed, and when it cannot be made whole.
///
/// A connection of its own holds a lock named after the schema for as long as it is in use: a schema whose lock is
/// free was left by a killed process, and whoever comes next drops it.
final class EmptyDatabase implements AutoCloseable {

    private static final int IN_USE = 7_200;
    private static final String NAMES = "^recompute_[0-9a-f]{32}$";

    private final String schema;
    private final Connection claim;
    private final HikariDataSource connections;

    private EmptyDatabase(String schema, Connection claim, HikariDataSource connections) {
        this.schema = schema;
        this.claim = claim;
        this.connections = connections;
    }

    static EmptyDatabase on(JdbcConnectionDetails server) {
        String schema = "recompute_" + UUID.randomUUID().toString().replace("-", "");
        EmptyDatabase database = new EmptyDatabase(schema, claim(server), connections(server, schema));
        try {
            database.dropLeftovers();
            database.claimed("pg_advisory_lock", schema);
            Flyway.configure()
                    .dataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword())
                    .defaultSchema(schema)
                    .load()
                    .migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Connection claim(JdbcConnectionDetails server) {
        try {
            return DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
        } catch (SQLException e) {
            throw new DataAccessException("Cannot connect to make an empty database", e);
        }
    }

    private static HikariDataSource connections(JdbcConnectionDetails server, String schema) {
        HikariDataSource connections = new HikariDataSource();
        connections.setJdbcUrl(server.getJdbcUrl());
        connections.setUsername(server.getUsername());
        connections.setPassword(server.getPassword());
        connections.setMaximumPoolSize(4);
        connections.setSchema(schema);
        return connections;
    }

    EmptyStores stores() {
        DSLContext sql = DSL.using(connections, SQLDialect.POSTGRES);
        return new EmptyStores(new JooqBudgetFacts(sql, connections), new JooqMeasurements(sql, connections));
    }

    String schema() {
        return schema;
    }

    private void dropLeftovers() {
        for (String left : onClaim()
                .fetch("select nspname::text from pg_namespace where nspname ~ ?", NAMES)
                .getValues(0, String.class)) {
            if (claimed("pg_try_advisory_lock", left)) {
                drop(left);
                claimed("pg_advisory_unlock", left);
            }
        }
    }

    /// @return what a function that answers says; true for one that only waits
    private boolean claimed(String function, String name) {
        Object answer = onClaim().fetchValue("select " + function + "(?, hashtext(?))", IN_USE, name);
        return !Boolean.FALSE.equals(answer);
    }

    private void drop(String name) {
        onClaim().dropSchemaIfExists(DSL.name(name)).cascade().execute();
    }

    private DSLContext onClaim() {
        return DSL.using(claim, SQLDialect.POSTGRES);
    }

    @Override
    public void close() {
        connections.close();
        try (claim) {
            drop(schema);
        } catch (SQLException e) {
            throw new DataAccessException("Cannot end the connection of " + schema, e);
        }
    }
}
