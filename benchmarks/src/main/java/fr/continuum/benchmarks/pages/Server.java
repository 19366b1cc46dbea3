package fr.continuum.benchmarks.pages;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program, served from a home of its own, and who asks it for pages.
final class Server implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

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

    /// Runs a command of the program to its end.
    static int run(Path jar, Path home, String... command) throws IOException, InterruptedException {
        return started(jar, home, 0, command).waitFor();
    }

    /// Serves a home and signs in.
    static Server serve(Path jar, Path home, int port, String command, String login, String password)
            throws IOException, InterruptedException {
        Process process = started(jar, home, port, command);
        URI address = URI.create("http://localhost:" + port);
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        Server server = new Server(served(home, command), process, address, client);
        server.awaitStart();
        server.signIn(login, password);
        return server;
    }

    /// The demonstration has a home beside the one it is told.
    static Path served(Path home, String command) {
        return command.equals("demo") ? home.resolveSibling(home.getFileName() + "-demo") : home;
    }

    private static Process started(Path jar, Path home, int port, String... command) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolveSibling(home.getFileName() + ".log").toFile()));
        builder.environment().put("CONTINUUM_HOME", home.toString());
        if (port != 0) {
            builder.environment().put("SERVER_PORT", Integer.toString(port));
        }
        return builder.start();
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
            Thread.sleep(500);
        }
        throw new IOException("The server did not start in twenty minutes");
    }

    private void signIn(String login, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/connexion").body());
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
        if (answer.statusCode() != 302 || get("/plan").statusCode() != 200) {
            throw new IOException("Not signed in as " + login);
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// How long PostgreSQL has worked for this program so far, by its own count, in milliseconds.
    double sqlMillis() throws IOException, SQLException, InterruptedException {
        // What sessions did is told when they are idle, at most once a second.
        Thread.sleep(2_500);
        Path postgres = home.resolve("postgres");
        List<String> running = Files.readAllLines(postgres.resolve("data/postmaster.pid"));
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + running.get(3).strip() + "/postgres",
                        SUPERUSER,
                        Files.readString(postgres.resolve(SUPERUSER + ".password"))
                                .strip());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT sum(active_time) FROM pg_stat_database WHERE datname <> 'postgres'")) {
            row.next();
            return row.getDouble(1);
        }
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
