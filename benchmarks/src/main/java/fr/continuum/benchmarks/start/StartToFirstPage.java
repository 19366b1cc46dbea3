package fr.continuum.benchmarks.start;

import fr.continuum.benchmarks.Medians;
import fr.continuum.benchmarks.ResultsPage;
import fr.continuum.benchmarks.program.Folders;
import fr.continuum.benchmarks.program.Program;
import fr.continuum.benchmarks.program.Server;
import fr.continuum.benchmarks.program.Startable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// From `./continuum serve` to the first page, against the one jar started as any jar is: on the home of the
/// demonstration, its PostgreSQL started with it, one after the other in turn.
public final class StartToFirstPage {

    private static final String LAUNCHER = "`./continuum serve`";
    private static final String JAR = "`java -jar` of the one jar";
    private static final String JAR_AS_LAUNCHED = "the same, with the launcher's options";
    private static final String LOGIN = "direction";
    /// One virtual machine for all ways, and one memory of the C library.
    private static final Map<String, String> SAME =
            Map.of("JAVA_HOME", System.getProperty("java.home"), "MALLOC_ARENA_MAX", "2");

    private static final double NANOS_A_SECOND = 1_000_000_000;

    /// Seconds until the page to sign in was there, and until somebody signed in had their first page.
    private record Took(double answers, double firstPage) {}

    private StartToFirstPage() {}

    /// @param arguments the folder of the launcher, the jar, the page the results are written to, how many rounds
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path launcher = Path.of(arguments[0], "continuum").toAbsolutePath();
        Path jar = Path.of(arguments[1]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[3]);
        Path folder = Path.of("target", "start").toAbsolutePath();
        Folders.delete(folder);
        Path home = Files.createDirectories(folder).resolve("home");
        try (Server demo = Server.serve(Program.of(jar), home, "demo", Map.of())) {
            demo.signIn(LOGIN, LOGIN + "-demo");
        }
        Path served = Server.served(home, "demo");
        Map<String, Startable> ways = new LinkedHashMap<>();
        ways.put(
                LAUNCHER,
                (at, environment, command) -> Startable.started(
                        Stream.concat(Stream.of(launcher.toString()), Stream.of(command))
                                .toList(),
                        at,
                        environment));
        ways.put(JAR, jar(jar, List.of()));
        ways.put(JAR_AS_LAUNCHED, jar(jar, Program.ofLaunched("serve")));
        Map<String, List<Took>> measured = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Startable> way : ways.entrySet()) {
                measured.computeIfAbsent(way.getKey(), _ -> new ArrayList<>()).add(took(way.getValue(), served));
            }
        }
        say(Path.of(arguments[2]), rounds, measured);
    }

    private static Startable jar(Path jar, List<String> options) {
        return (at, environment, command) -> Startable.started(
                Stream.of(
                                Stream.of(Startable.java()),
                                options.stream(),
                                Stream.of("-jar", jar.toString()),
                                Stream.of(command))
                        .flatMap(words -> words)
                        .toList(),
                at,
                environment);
    }

    private static Took took(Startable way, Path home) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        try (Server server = Server.serve(way, home, "serve", SAME)) {
            double answers = (System.nanoTime() - begun) / NANOS_A_SECOND;
            server.signIn(LOGIN, LOGIN + "-demo");
            if (server.get("/").statusCode() != 200) {
                throw new IOException("No first page");
            }
            return new Took(answers, (System.nanoTime() - begun) / NANOS_A_SECOND);
        }
    }

    private static void say(Path page, int rounds, Map<String, List<Took>> measured) throws IOException {
        List<String> said = new ArrayList<>(List.of(
                "On the home of the demonstration, its PostgreSQL started with it: until the page to sign in answers, and until somebody who",
                "signed in has their first page. Median of %d rounds, in turn. `mvn -Pbenchmarks,start -pl benchmarks -am package -DskipTests`."
                        .formatted(rounds),
                "",
                "| | × the jar | s | to the first page, × the jar | s |",
                "|---|---|---|---|---|"));
        List<Took> plain = measured.getOrDefault(JAR, List.of());
        measured.forEach((way, took) -> said.add("| %s | %.2f | %.1f | %.2f | %.1f |"
                .formatted(
                        way,
                        Medians.of(took, Took::answers) / Medians.of(plain, Took::answers),
                        Medians.of(took, Took::answers),
                        Medians.of(took, Took::firstPage) / Medians.of(plain, Took::firstPage),
                        Medians.of(took, Took::firstPage))));
        new ResultsPage(page).say("Start", said);
    }
}
