package fr.continuum.adapters.persistence.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.NightTurns;
import fr.continuum.application.port.NightTurnsContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@OnEachPostgres
class JooqNightTurnsTest extends NightTurnsContract {

    private final JooqPorts ports;

    JooqNightTurnsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected NightTurns turns() {
        return new JooqNightTurns(ports.dataSource());
    }

    /// As a server that is started again does to every session.
    @Test
    void a_turn_whose_session_was_ended_is_held_no_more_and_another_takes_it() throws SQLException {
        try (NightTurns.Turn lost = turns().take().orElseThrow()) {
            try (Connection connection = ports.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                        + " and classid = 7000 and database = (select oid from pg_database where datname ="
                        + " current_database())");
            }

            assertThat(lost.isHeld()).isFalse();
            try (NightTurns.Turn next = turns().take().orElseThrow()) {
                assertThat(next.isHeld()).isTrue();
            }
        }
    }
}
