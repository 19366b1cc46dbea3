package fr.continuum.adapters.persistence.night;

import fr.continuum.application.port.NightTurns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;

/// The right to run nights, held as a lock of the database's session on a connection of its own: whoever dies, or
/// loses the network, loses the connection and the right with it. Behind a pooler that shares sessions between
/// transactions (PgBouncer in transaction mode) it cannot work: nights need the server itself.
public final class JooqNightTurns implements NightTurns {

    private static final System.Logger LOG = System.getLogger(JooqNightTurns.class.getName());
    private static final int NIGHTS = 7_000;
    private static final int ANSWER_SECONDS = 10;

    private final DataSource dataSource;

    public JooqNightTurns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Turn> take() {
        try {
            Connection connection = dataSource.getConnection();
            try {
                if (asks(connection, "select pg_try_advisory_lock(?, 0)")) {
                    return Optional.of(new Held(connection));
                }
                connection.close();
                return Optional.empty();
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessException("Cannot ask for the night's turn", e);
        }
    }

    /// Sessions that end give their locks back.
    private record Held(Connection connection) implements Turn {

        @Override
        public boolean isHeld() {
            try {
                return connection.isValid(ANSWER_SECONDS);
            } catch (SQLException e) {
                throw new DataAccessException("Cannot ask whether the night's turn is held", e);
            }
        }

        @Override
        public void close() {
            if (isHeld()) {
                giveBack(connection);
            } else {
                throwAway();
            }
        }

        /// Its session has ended, and the pool says so while it takes it out: nothing is left to give back.
        private void throwAway() {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.log(System.Logger.Level.DEBUG, "The connection of a turn that was lost is thrown away", e);
            }
        }
    }

    private static void giveBack(Connection connection) {
        try (connection) {
            asks(connection, "select pg_advisory_unlock(?, 0)");
        } catch (SQLException e) {
            throw new DataAccessException("Cannot give the night's turn back", e);
        }
    }

    private static boolean asks(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, NIGHTS);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
