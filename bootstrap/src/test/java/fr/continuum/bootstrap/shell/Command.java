package fr.continuum.bootstrap.shell;

import fr.continuum.adapters.persistence.postgres.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A command of the real program, in a process and a home of its own.
///
/// @param environment what the process is told beside its home
public record Command(Path home, Map<String, String> environment) {

    /// The program laid out and trained by the build, as the launcher runs it.
    private static final Path APP = Path.of("target", "app");

    /// On the home's own PostgreSQL.
    public Command(Path home) {
        this(home, Map.of());
    }

    /// On another PostgreSQL.
    public static Command on(TestDatabase database, Path home) {
        return new Command(
                home,
                Map.of("SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME", database.username()));
    }

    /// The same home, on another database than its own.
    Command on(String url, String user) {
        return new Command(home, Map.of("SPRING_DATASOURCE_URL", url, "SPRING_DATASOURCE_USERNAME", user));
    }

    public record Result(int exit, String out, String err) {}

    public Result run(String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile("continuum", ".out");
        Path err = Files.createTempFile("continuum", ".err");
        try {
            Process process = process(words)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try {
                int exit = process.waitFor();
                return new Result(exit, Files.readString(out), Files.readString(err));
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    ProcessBuilder process(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                // As the launcher runs short commands: ended before the optimising compiler has paid for itself.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders"));
        Path trained = APP.resolve("continuum.aot");
        if (Files.exists(trained)) {
            command.addAll(List.of("-XX:AOTCache=" + trained, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().putAll(environment);
        process.environment().put("CONTINUUM_HOME", home.toString());
        return process;
    }

    private static Path jar() {
        try (Stream<Path> built = Files.list(APP)) {
            return built.filter(file -> file.getFileName().toString().matches("continuum-bootstrap-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
