package fr.continuum.benchmarks.night;

import fr.continuum.benchmarks.program.Program;
import fr.continuum.benchmarks.program.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A server whose nightly schedule falls due a moment after it was started: the night is run as any other, in a
/// process that serves pages.
final class NightServer implements AutoCloseable {

    private static final Duration UNTIL_THEN = Duration.ofSeconds(60);
    private static final Duration AT_MOST = Duration.ofMinutes(30);
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Server server;

    private NightServer(Server server) {
        this.server = server;
    }

    /// What a night took.
    ///
    /// @param steps seconds of each, in their order
    record Night(double seconds, Map<String, Double> steps, String status) {}

    static NightServer serve(Program program, Path home) throws IOException, InterruptedException {
        LocalTime at = LocalTime.now(FRANCE).plus(UNTIL_THEN);
        return new NightServer(Server.serve(
                program,
                home,
                "serve",
                Map.of("CONTINUUM_NIGHT_AT", at.format(DateTimeFormatter.ofPattern("HH:mm:ss")))));
    }

    Server server() {
        return server;
    }

    /// Waits for the first night begun since the server was started, and to its end.
    ///
    /// @param before how many nights the home has had
    Night await(int before) throws IOException, InterruptedException, SQLException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() < end) {
            Thread.sleep(200);
            Optional<Night> night = ended(before);
            if (night.isPresent()) {
                return night.get();
            }
        }
        throw new IOException("No night ended within " + AT_MOST);
    }

    /// Asked of the database, which tells the time of each step.
    private Optional<Night> ended(int before) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl("continuum"), Server.SUPERUSER, server.databasePassword());
                Statement statement = connection.createStatement()) {
            String status;
            double seconds;
            try (ResultSet row = statement.executeQuery(
                    "SELECT status, extract(epoch FROM ended_at - started_at) FROM night ORDER BY started_at OFFSET "
                            + before)) {
                if (!row.next() || row.getObject(2) == null) {
                    return Optional.empty();
                }
                status = row.getString(1);
                seconds = row.getDouble(2);
            }
            Map<String, Double> steps = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT step_name, extract(epoch FROM end_time - start_time) FROM batch.batch_step_execution"
                            + " WHERE job_execution_id = (SELECT max(job_execution_id) FROM batch.batch_job_execution)"
                            + " ORDER BY step_execution_id")) {
                while (row.next()) {
                    steps.put(row.getString(1), row.getDouble(2));
                }
            }
            return Optional.of(new Night(seconds, steps, status));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
