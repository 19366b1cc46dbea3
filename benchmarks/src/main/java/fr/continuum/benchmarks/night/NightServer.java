package fr.continuum.benchmarks.night;

import fr.continuum.benchmarks.program.Program;
import fr.continuum.benchmarks.program.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A server whose nights fall due one after the other, the first a moment after it was started: they are run as any
/// other, in a process that serves pages.
final class NightServer implements AutoCloseable {

    /// Until the first, and from each to the next.
    private static final Duration BETWEEN = Duration.ofSeconds(90);

    private static final int MOST_NIGHTS = 30;
    private static final Duration AT_MOST = Duration.ofMinutes(30);
    private static final Duration LOOKED_AFTER = Duration.ofMillis(100);

    private static final String STATE = """
            SELECT ended_at IS NOT NULL,
                   (SELECT step_name FROM batch.batch_step_execution
                    WHERE job_execution_id = (SELECT max(job_execution_id) FROM batch.batch_job_execution)
                    ORDER BY step_execution_id DESC LIMIT 1)
            FROM night ORDER BY started_at OFFSET ? LIMIT 1""";

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Server server;

    private NightServer(Server server) {
        this.server = server;
    }

    /// What a night took, by the clock and by the time of processors, those of the server and of its PostgreSQL.
    ///
    /// @param steps seconds of each, in their order
    /// @param processors what processors worked for it, in seconds; nothing where it had ended before it was
    /// waited for
    /// @param stepProcessors the same for each step, to within [#LOOKED_AFTER]
    record Night(
            double seconds,
            Map<String, Double> steps,
            String status,
            double processors,
            Map<String, Double> stepProcessors) {}

    static NightServer serve(Program program, Path home) throws IOException, InterruptedException {
        LocalTime now = LocalTime.now(FRANCE);
        String hours = IntStream.rangeClosed(1, MOST_NIGHTS)
                .mapToObj(
                        night -> now.plus(BETWEEN.multipliedBy(night)).format(DateTimeFormatter.ofPattern("HH:mm:ss")))
                .collect(Collectors.joining(","));
        return new NightServer(Server.serve(program, home, "serve", Map.of("CONTINUUM_NIGHT_AT", hours)));
    }

    /// How many nights the home has had, one that runs included.
    int nights() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl("continuum"), Server.SUPERUSER, server.databasePassword());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM night")) {
            row.next();
            return row.getInt(1);
        }
    }

    Server server() {
        return server;
    }

    /// Waits for the first night begun since the server was started, and to its end. What is asked meanwhile is
    /// one row on one connection, lest asking be a part of what is measured.
    ///
    /// @param before how many nights the home has had
    Night await(int before) throws IOException, InterruptedException, SQLException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl("continuum"), Server.SUPERUSER, server.databasePassword());
                PreparedStatement state = connection.prepareStatement(STATE)) {
            state.setInt(1, before);
            Map<String, Double> worked = new LinkedHashMap<>();
            double counted = server.processorSeconds();
            while (System.nanoTime() < end) {
                State now = state(state);
                double processors = server.processorSeconds();
                if (now.begun()) {
                    worked.merge(now.step(), processors - counted, Double::sum);
                }
                counted = processors;
                if (now.ended()) {
                    return night(connection, before, worked);
                }
                Thread.sleep(LOOKED_AFTER);
            }
        }
        throw new IOException("No night ended within " + AT_MOST);
    }

    /// Where a night stands.
    ///
    /// @param step the last begun, nothing before the first
    private record State(boolean begun, boolean ended, String step) {}

    private static State state(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? new State(true, row.getBoolean(1), Objects.requireNonNullElse(row.getString(2), ""))
                    : new State(false, false, "");
        }
    }

    /// Asked of the database, which tells the time of each step.
    private static Night night(Connection connection, int before, Map<String, Double> worked) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Map<String, Double> steps = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT step_name, extract(epoch FROM end_time - start_time) FROM batch.batch_step_execution"
                            + " WHERE job_execution_id = (SELECT max(job_execution_id) FROM batch.batch_job_execution)"
                            + " ORDER BY step_execution_id")) {
                while (row.next()) {
                    steps.put(row.getString(1), row.getDouble(2));
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT status, extract(epoch FROM ended_at - started_at) FROM night ORDER BY started_at OFFSET "
                            + before)) {
                row.next();
                double all = worked.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                return new Night(row.getDouble(2), steps, row.getString(1), all, Map.copyOf(worked));
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
