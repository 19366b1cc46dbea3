package fr.continuum.benchmarks.program;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The program, served from a home of its own, and who asks it for pages.
public final class Server implements AutoCloseable {

    public static final String SUPERUSER = "postgres";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final Duration LOOKED_AFTER = Duration.ofMillis(20);

    private static final HttpClient CROWD = HttpClient.newHttpClient();

    private final Path home;
    private final Process process;
    private final URI address;
    private final HttpClient client;

    private Server(Path home, Process process, URI address, HttpClient client) {
        this.home = home;
        this.process = process;
        this.address = address;
        this.client = client;
    }

    /// Serves a home.
    ///
    /// @param environment what the program is told besides
    public static Server serve(Startable program, Path home, String command, Map<String, String> environment)
            throws IOException, InterruptedException {
        int port = freePort();
        Map<String, String> told = new HashMap<>(environment);
        told.put("SERVER_PORT", Integer.toString(port));
        Process process = program.start(home, told, command);
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        Server server = new Server(served(home, command), process, URI.create("http://localhost:" + port), client);
        server.awaitStart();
        if (command.equals("demo")) {
            server.awaitDemo();
        }
        return server;
    }

    /// The demonstration has a home beside the one it is told.
    public static Path served(Path home, String command) {
        return command.equals("demo") ? home.resolveSibling(home.getFileName() + "-demo") : home;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /// Pages answer before the demonstration is there, its accounts included.
    private void awaitDemo() throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(20).toNanos();
        while (!Files.exists(home.resolve("demo").resolve("prepared"))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("The demonstration was not prepared: see the log beside " + home);
            }
            Thread.sleep(500);
        }
    }

    private void awaitStart() throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(20).toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException("The server ended: see the log beside " + home);
            }
            try {
                if (get("/connexion").statusCode() == 200) {
                    return;
                }
            } catch (ConnectException _) {
                // It does not listen yet.
            }
            Thread.sleep(LOOKED_AFTER);
        }
        throw new IOException("The server did not start in twenty minutes");
    }

    public void signIn(String login, String password) throws IOException, InterruptedException {
        signIn(client, login, password);
    }

    /// Somebody else, signed in with a session of their own.
    public Visitor visitor(String login, String password) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        try (HttpClient own = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            signIn(own, login, password);
        }
        String said = cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new Visitor(address, said, CROWD);
    }

    /// Somebody signed in.
    ///
    /// @param cookies what their browser sends back
    /// @param client without cookies of its own, shared by all
    public record Visitor(URI address, String cookies, HttpClient client) {

        public HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(address.resolve(path))
                            .header("Cookie", cookies)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private void signIn(HttpClient client, String login, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(client, "/connexion").body());
        if (!token.find()) {
            throw new IOException("The page to sign in has no token");
        }
        String form = "identifiant=" + login + "&mot-de-passe=" + password + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address.resolve("/connexion"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 302 || get(client, "/plan").statusCode() != 200) {
            throw new IOException("Not signed in as " + login);
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(client, path);
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// How long PostgreSQL has worked for this program so far, by its own count, in milliseconds.
    public double sqlMillis() throws IOException, SQLException, InterruptedException {
        // What sessions did is told when they are idle, at most once a second.
        Thread.sleep(2_500);
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, databasePassword());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT sum(active_time) FROM pg_stat_database WHERE datname <> 'postgres'")) {
            row.next();
            return row.getDouble(1);
        }
    }

    /// The server's own PostgreSQL, as its superuser.
    public String jdbcUrl(String database) throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + databasePort() + "/" + database;
    }

    public String databasePort() throws IOException {
        return Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                .get(3)
                .strip();
    }

    public String databasePassword() throws IOException {
        return Files.readString(home.resolve("postgres").resolve(SUPERUSER + ".password"))
                .strip();
    }

    /// The most memory the process held at once so far, in MiB, as Linux counts it; PostgreSQL is a process of its
    /// own.
    public long peakMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /// How long processors have worked for the program so far and for its PostgreSQL, in seconds, as Linux counts
    /// it: on a busy machine it tells more than the clock.
    public double processorSeconds() throws IOException {
        return Processors.of(process.pid()) + databaseProcessorSeconds();
    }

    /// The same for its PostgreSQL alone.
    public double databaseProcessorSeconds() throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
        double seconds = Processors.ofThoseEnded(postmaster);
        List<Long> all = new ArrayList<>(List.of(postmaster));
        ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::descendants)
                .forEach(backend -> all.add(backend.pid()));
        for (long pid : all) {
            seconds += Processors.of(pid);
        }
        return seconds;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
