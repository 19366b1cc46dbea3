package fr.continuum.adapters.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// A running server that holds a migrated template, copied for each database asked.
final class MigratedServer {

    private static final String TEMPLATE = "migrated";

    private final AtomicInteger databases = new AtomicInteger();
    private final int port;

    MigratedServer(int port) {
        this.port = port;
        create(TEMPLATE, "template1");
        Flyway.configure()
                .dataSource(new TestDatabase(port, TEMPLATE).dataSource())
                .load()
                .migrate();
    }

    TestDatabase freshDatabase() {
        String name = "test_" + databases.incrementAndGet();
        create(name, TEMPLATE);
        return new TestDatabase(port, name);
    }

    private void create(String name, String template) {
        try (Connection connection =
                        new TestDatabase(port, "postgres").dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
        } catch (SQLException e) {
            throw new IllegalStateException("database %s of port %d".formatted(name, port), e);
        }
    }
}
