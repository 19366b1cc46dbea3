package fr.continuum.bootstrap.night;

import fr.continuum.application.port.NightTurns;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/// The turn as an advisory lock of PostgreSQL, on a connection of its own: where the process dies, the connection does,
/// and the lock with it. All nodes on one database share it.
final class AdvisoryTurns implements NightTurns {

    /// "continuum" and "night", as numbers: any two would do, as long as every version uses the same.
    private static final String KEY = "1668247156, 1852401524";

    private final DataSource database;

    AdvisoryTurns(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Turn> take() {
        try {
            Connection connection = database.getConnection();
            if (ask(connection, "SELECT pg_try_advisory_lock(" + KEY + ")")) {
                return Optional.of(() -> giveBack(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not say whose turn it is", e);
        }
    }

    private static void giveBack(Connection connection) {
        try (connection) {
            ask(connection, "SELECT pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("The turn was lost with its connection", e);
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
