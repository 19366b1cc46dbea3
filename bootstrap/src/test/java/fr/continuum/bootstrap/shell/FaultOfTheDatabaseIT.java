package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.night.JooqNightTurns;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.application.port.NightTurns;
import fr.continuum.bootstrap.shell.Command.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Nights whose database refuses them, stops under them, or is at another night.
@Timeout(900)
class FaultOfTheDatabaseIT {

    @TempDir
    private Path folder;

    @Test
    void a_database_that_refuses_connections_is_told_and_so_is_what_to_look_at() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            closed = socket.getLocalPort();
        }
        Command continuum = Command.on(new TestDatabase(closed, "continuum"), folder.resolve("maison"));

        Result result = night(continuum, "2026-01-02");

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("La base de données ne répond pas", "SPRING_DATASOURCE_URL")
                .doesNotContain("Exception", "Hikari");
    }

    /// Two nodes are two homes on one database; the one that has the turn is this test.
    @Test
    void a_second_night_at_once_does_not_begin_on_this_node_or_on_another() throws Exception {
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.freshDatabase();
        Command one = Command.on(database, folder.resolve("un"));
        Command other = Command.on(database, folder.resolve("autre"));
        try (NightTurns.Turn _ =
                new JooqNightTurns(database.dataSource()).take().orElseThrow()) {
            for (Command node : new Command[] {one, other}) {
                assertThat(night(node, "2026-01-02"))
                        .isEqualTo(new Result(
                                4, "", "Une autre nuit est en cours sur cette base : celle-ci n'a pas commencé.\n"));
            }
        }

        assertThat(night(other, "2026-01-02").exit()).isZero();
    }

    /// The home's own server: it is stopped while the night loads lines, as a restart of the machine would.
    @Test
    void a_database_that_stops_in_the_midst_of_a_load_loses_nothing_and_the_next_night_finishes_it() throws Exception {
        Command continuum = new Command(folder.resolve("maison"));
        Result first = night(continuum, "2026-01-02");
        assertThat(first.exit()).as(first.err()).isZero();
        Path postgres = continuum.home().resolve("postgres");

        Result cut;
        Path err = folder.resolve("err");
        Files.createFile(err);
        try (Server server = Server.of(postgres)) {
            Connection holding = server.connect();
            holding.setAutoCommit(false);
            try (Statement statement = holding.createStatement()) {
                statement.execute("lock table budget_line in share mode");
            }
            Process night = continuum
                    .process(
                            "consolidate",
                            "--as-of",
                            "2026-01-03",
                            "--inbox",
                            inbox("CA-laboratoire").toString())
                    .redirectError(err.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            server.untilSomebodyWaitsToWrite();
            server.stop();
            assertThat(night.waitFor(300, TimeUnit.SECONDS)).as("ended").isTrue();
            cut = new Result(night.exitValue(), "", Files.readString(err));
        }

        assertThat(cut.exit()).isEqualTo(4);
        assertThat(cut.err()).contains("La base de données").doesNotContain("Exception");
        Result again = night(continuum, "2026-01-04", "CA-laboratoire");
        assertThat(again.exit()).as(again.err()).isZero();
        for (String id : new String[] {"2026-01-02.1", "2026-01-03.1", "2026-01-04.1"}) {
            assertThat(continuum.run("recompute", id))
                    .isEqualTo(new Result(0, "Nuit " + id + " : mêmes chiffres.\n", ""));
        }
    }

    private Result night(Command continuum, String asOf) throws IOException, InterruptedException {
        return night(continuum, asOf, "BP-laboratoire");
    }

    private Result night(Command continuum, String asOf, String document) throws IOException, InterruptedException {
        return continuum.run(
                "consolidate", "--as-of", asOf, "--inbox", inbox(document).toString());
    }

    /// With one document of 2023.
    private Path inbox(String document) throws IOException {
        return InventedCity.in(folder.resolve("ville")).inbox("2023", document);
    }

    /// The server of a home, kept up by a command that waits for a password nobody types.
    private record Server(Path postgres, Process user) implements AutoCloseable {

        static Server of(Path postgres) throws IOException, InterruptedException {
            Process user = new Command(postgres.getParent(), Map.of("SERVER_PORT", "0"))
                    .process("serve")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Server server = new Server(postgres, user);
            for (int waited = 0; waited < 600 && !server.answers(); waited++) {
                Thread.sleep(200);
            }
            return server;
        }

        private boolean answers() {
            try (Connection _ = connect()) {
                return true;
            } catch (SQLException | IOException _) {
                return false;
            }
        }

        Connection connect() throws SQLException, IOException {
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%s/continuum"
                            .formatted(
                                    Files.readString(postgres.resolve("port")).strip()),
                    "continuum",
                    Files.readString(postgres.resolve("continuum.password")).strip());
        }

        /// Whoever reads need not wait.
        void untilSomebodyWaitsToWrite() throws SQLException, IOException, InterruptedException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                for (int waited = 0; waited < 1_200; waited++) {
                    try (ResultSet row = statement.executeQuery(
                            "select count(*) from pg_locks where not granted and mode <> 'AccessShareLock'")) {
                        if (row.next() && row.getLong(1) > 0) {
                            return;
                        }
                    }
                    Thread.sleep(50);
                }
            }
            throw new AssertionError("The night never came to its lines");
        }

        /// At once, transactions and all, as `pg_ctl stop -m fast` does.
        void stop() throws IOException, InterruptedException {
            String pid = Files.readAllLines(postgres.resolve("data/postmaster.pid"))
                    .getFirst()
                    .strip();
            Process kill = new ProcessBuilder("kill", "-INT", pid).inheritIO().start();
            assertThat(kill.waitFor()).isZero();
        }

        @Override
        public void close() throws InterruptedException {
            user.destroy();
            if (!user.waitFor(60, TimeUnit.SECONDS)) {
                user.destroyForcibly();
            }
        }
    }
}
