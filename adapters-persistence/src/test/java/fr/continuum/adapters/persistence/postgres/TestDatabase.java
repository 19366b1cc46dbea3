package fr.continuum.adapters.persistence.postgres;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// A database on a server under test, and how to reach it.
public record TestDatabase(int port, String name) {

    /// The address, for `spring.datasource.url`.
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name);
    }

    /// The account, which needs no password.
    public String username() {
        return "postgres";
    }

    /// Connections straight from the driver: no pool.
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(username());
        return source;
    }
}
