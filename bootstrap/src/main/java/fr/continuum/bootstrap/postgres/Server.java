package fr.continuum.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;

/// A server that may listen on a port of this machine.
record Server(int port) {

    static final String SUPERUSER = "postgres";

    /// The role and the database of the program: it owns its database and nothing else.
    static final String PROGRAM = "continuum";

    String url() {
        return url(PROGRAM);
    }

    /// Whether the server serves this data folder. A folder's name proves nothing (homes are moved) and what is
    /// inside neither (homes are copied): the server is asked to read a secret just written there.
    boolean serves(ServerFiles files) throws IOException {
        if (port == 0) {
            return false;
        }
        Path proof = files.data().resolve("continuum.proof");
        String secret = UUID.randomUUID().toString();
        Files.writeString(proof, secret);
        try (Connection connection = connect(files);
                PreparedStatement read = connection.prepareStatement("SELECT pg_read_file(?, true)")) {
            read.setString(1, proof.getFileName().toString());
            try (ResultSet row = read.executeQuery()) {
                return row.next() && secret.equals(row.getString(1));
            }
        } catch (SQLException _) {
            return false;
        } finally {
            Files.deleteIfExists(proof);
        }
    }

    /// Makes the program's role and database where they are missing: a start may have been cut short.
    void prepare(ServerFiles files) throws IOException {
        try (Connection connection = connect(files);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = 'continuum'")) {
                statement.execute("CREATE ROLE continuum LOGIN PASSWORD '%s'".formatted(files.password(PROGRAM)));
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = 'continuum'")) {
                statement.execute("CREATE DATABASE continuum OWNER continuum");
            }
        } catch (SQLException e) {
            throw new IOException("The database of the program could not be made", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private Connection connect(ServerFiles files) throws SQLException, IOException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", files.password(SUPERUSER));
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url("postgres"), properties);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
