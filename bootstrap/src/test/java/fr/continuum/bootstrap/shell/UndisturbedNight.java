package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.bootstrap.home.Home;
import fr.continuum.bootstrap.postgres.HomePostgres;
import fr.continuum.bootstrap.postgres.ServerOfAHome;
import fr.continuum.bootstrap.shell.Command.Result;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A night that nobody disturbs, and what its like give when they are: a home before it, what is published before and
/// after, how long each of its steps takes, and moments of those drawn at random.
final class UndisturbedNight {

    static final String DAY = "2025-07-01";
    private static final String DAY_AFTER = "2025-07-02";

    /// The figures readers are shown, without the name of the night that published them.
    private static final String FIGURES = """
            SELECT string_agg(concat_ws(' ', c.authority, d.position, coverages, content), E'\\n'
                ORDER BY c.authority, d.position)
            FROM current_consolidation
                JOIN consolidation c USING (authority, night_date, night_number)
                JOIN consolidation_document d USING (authority, night_date, night_number)
                JOIN budget_set b ON b.authority = c.authority AND b.fingerprint = c.budgets
                JOIN measurement m ON m.authority = c.authority AND m.id = d.measurement_id
            """;

    /// What there is of each document: received once, read once, each line of it once.
    private static final String LOADED = """
            SELECT string_agg(concat_ws(' ', d.sha,
                    (SELECT count(*) FROM receipt r WHERE r.authority = d.authority AND r.sha = d.sha),
                    (SELECT count(*) FROM reading r WHERE r.authority = d.authority AND r.document = d.sha),
                    (SELECT count(*) FROM budget_line l JOIN reading r ON r.id = l.reading_id
                        WHERE r.authority = d.authority AND r.document = d.sha)),
                E'\\n' ORDER BY d.sha)
            FROM document d
            """;

    private static final String FOUND = """
            SELECT string_agg(concat_ws(' ', f.rule, f.subject, f.found, f.cents), E'\\n' ORDER BY part.place, told.place)
            FROM current_consolidation c
                JOIN night_finding n USING (authority, night_date, night_number)
                CROSS JOIN LATERAL unnest(n.finding_sets) WITH ORDINALITY AS part (id, place)
                JOIN finding_set s ON s.authority = n.authority AND s.id = part.id
                CROSS JOIN LATERAL unnest(s.findings) WITH ORDINALITY AS told (id, place)
                JOIN finding f ON f.authority = n.authority AND f.id = told.id
            """;

    private static final String STEPS = """
            SELECT step_name, (extract(epoch FROM end_time - start_time) * 1000)::bigint
            FROM batch.batch_step_execution
            WHERE job_execution_id = (SELECT max(job_execution_id) FROM batch.batch_job_execution)
            ORDER BY step_execution_id
            """;

    private static final String BEGUN = """
            SELECT 1 FROM batch.batch_step_execution
            WHERE job_execution_id = (SELECT max(job_execution_id) FROM batch.batch_job_execution)
                AND job_execution_id > %d AND step_name = '%s' AND start_time IS NOT NULL
            """;

    /// Before the night begins: the program starts, its PostgreSQL too.
    private static final String START = "démarrage";

    private final Path folder;
    private final Path before;
    private final Path inbox;
    private final long jobsBefore;
    private final State first;
    private final State undisturbed;

    private final AtomicInteger homes = new AtomicInteger();

    /// How long each step took.
    private final Map<String, Long> millis = new LinkedHashMap<>();

    /// What a database holds, as readers and auditors see it.
    private record State(String figures, String loaded, String found) {}

    /// When to disturb.
    ///
    /// @param part of the time the step takes, from its beginning; beyond 1, in the steps after it
    record Moment(int number, String step, double part) {

        @Override
        public String toString() {
            return "%d: %s, %.2f".formatted(number, step, part);
        }
    }

    /// What is done to a night at its moment.
    interface Disturbance {

        /// @param night still running, or just ended
        void befalls(Process night, Path home) throws IOException, InterruptedException;
    }

    /// @param folder of the test, empty
    UndisturbedNight(Path folder) throws IOException, InterruptedException, SQLException {
        this.folder = folder;
        InventedCity city = InventedCity.in(folder.resolve("ville"));
        before = folder.resolve("avant");
        inbox = city.inbox("2024", "");
        Command home = new Command(before);
        sound(home.run("import", "chart", city.file("plan-de-comptes.xml")));
        sound(home.run("import", "plan", city.file("politiques.csv"), "--profile", "plan"));
        sound(home.run(
                "import", "allocation", city.file("table-politiques.csv"), "--to", "policy", "--profile", "table"));
        sound(night(before, "2024-07-01", city.inbox("2023", "")));
        first = state(before);

        Path whole = copy("entiere");
        jobsBefore = Long.parseLong(ask(
                whole, "SELECT max(job_execution_id)::text FROM batch.batch_job_execution", row -> row.getString(1)));
        long begun = System.nanoTime();
        sound(night(whole, DAY, inbox));
        long took = (System.nanoTime() - begun) / 1_000_000;
        ask(whole, STEPS, row -> {
            do {
                millis.put(row.getString(1), row.getLong(2));
            } while (row.next());
            return "";
        });
        millis.put(
                START,
                Math.max(
                        1,
                        took
                                - millis.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum()));
        sound(night(whole, DAY_AFTER, inbox));
        undisturbed = state(whole);
        assertThat(undisturbed.figures()).isNotEqualTo(first.figures());
    }

    /// Kills the server of every home that is left.
    static void leaveNothingRunning(Path folder) throws IOException {
        try (Stream<Path> homes = Files.list(folder)) {
            for (Path home : homes.filter(Files::isDirectory).toList()) {
                new ServerOfAHome(home).kill();
            }
        }
    }

    /// Each step in turn, in an order of their own, at a moment of its own.
    List<Moment> moments(int count, long seed) {
        Random random = new Random(seed);
        List<String> steps = new ArrayList<>(millis.keySet());
        List<Moment> moments = new ArrayList<>();
        while (moments.size() < count) {
            Collections.shuffle(steps, random);
            for (String step : steps.subList(0, Math.min(steps.size(), count - moments.size()))) {
                moments.add(new Moment(moments.size() + 1, step, 1.2 * random.nextDouble()));
            }
        }
        return moments;
    }

    /// Runs a night on a home like the one before, and disturbs it; what is published is at every moment one
    /// night's, whole, and the next night gives what an undisturbed one gave.
    void isWhatTheNextOneGivesAfter(Moment moment, Disturbance disturbance)
            throws IOException, InterruptedException, SQLException {
        Path home = copy("troublee-" + homes.incrementAndGet());
        disturb(home, moment, disturbance);

        assertThat(state(home).figures())
                .as("what is published, right after")
                .isIn(first.figures(), undisturbed.figures());
        Result next = night(home, DAY_AFTER, inbox);

        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(state(home)).isEqualTo(undisturbed);
        Path _ = Files.move(home, folder.resolve("ville").resolve(home.getFileName()));
    }

    private void disturb(Path home, Moment moment, Disturbance disturbance)
            throws IOException, InterruptedException, SQLException {
        Process night = new Command(home)
                .process("consolidate", "--as-of", DAY, "--inbox", inbox.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(home.resolve("dit").toFile())
                .start();
        if (!moment.step().equals(START)) {
            await(new ServerOfAHome(home), night, moment.step());
        }
        if (night.waitFor((long) (millis.get(moment.step()) * moment.part()), TimeUnit.MILLISECONDS)) {
            System.out.println("The night ended before it was disturbed: " + moment);
        }
        disturbance.befalls(night, home);
    }

    /// Until the step has begun, or the night has ended.
    private void await(ServerOfAHome server, Process night, String step)
            throws IOException, InterruptedException, SQLException {
        Optional<Connection> connected = server.connect();
        while (connected.isEmpty() && !night.waitFor(20, TimeUnit.MILLISECONDS)) {
            connected = server.connect();
        }
        if (connected.isEmpty()) {
            return;
        }
        try (Connection connection = connected.get();
                Statement statement = connection.createStatement()) {
            boolean begun = false;
            while (!begun && !night.waitFor(2, TimeUnit.MILLISECONDS)) {
                try (ResultSet row = statement.executeQuery(BEGUN.formatted(jobsBefore, step))) {
                    begun = row.next();
                }
            }
        }
    }

    private static Result night(Path home, String day, Path inbox) throws IOException, InterruptedException {
        return new Command(home).run("consolidate", "--as-of", day, "--inbox", inbox.toString());
    }

    private static void sound(Result result) {
        assertThat(result.exit()).as(result.err()).isZero();
    }

    /// With its owner and rights: PostgreSQL refuses a folder that others may read.
    private Path copy(String name) throws IOException, InterruptedException {
        Path copy = folder.resolve(name);
        assertThat(new ProcessBuilder("cp", "-a", before.toString(), copy.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        return copy;
    }

    private static State state(Path home) throws IOException, SQLException {
        return new State(
                ask(home, FIGURES, row -> row.getString(1)),
                ask(home, LOADED, row -> row.getString(1)),
                ask(home, FOUND, row -> row.getString(1)));
    }

    /// What a question is answered with, of a row that is there.
    private interface Answer {
        String of(ResultSet row) throws SQLException;
    }

    private static String ask(Path home, String question, Answer answer) throws IOException, SQLException {
        try (HomePostgres server = HomePostgres.join(new Home(home).made());
                Connection connection =
                        DriverManager.getConnection(server.url(), server.username(), server.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            assertThat(row.next()).as(question).isTrue();
            String said = answer.of(row);
            return said == null ? "" : said;
        }
    }
}
