package fr.continuum.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The packaged program: a jar, and how the virtual machine is told to run it: as the launcher does, from the layout
/// and the cache that lie beside the jar where the build made them.
///
/// @param options of the virtual machine, as the launcher gives them
public record Program(Path jar, List<String> options) implements Startable {

    /// What the launcher always says: `continuum`, last line.
    private static final List<String> ALWAYS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders");

    /// What it says besides of a command that lasts, and of any other.
    private static final List<String> LASTING = List.of(
            "-Xms64m",
            "-XX:NewSize=14m",
            "-XX:NewRatio=5",
            "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=15",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:TrimNativeHeapInterval=1000");

    private static final List<String> SHORT = List.of("-XX:TieredStopAtLevel=1");
    private static final Set<String> LAST = Set.of("serve", "demo", "consolidate", "recompute", "rebuild");

    public Program {
        options = List.copyOf(options);
    }

    public static Program of(Path jar) {
        return new Program(jar, List.of());
    }

    /// What the launcher tells the virtual machine of a command, but for what it was trained with.
    public static List<String> ofLaunched(String command) {
        return Stream.concat(ALWAYS.stream(), (LAST.contains(command) ? LASTING : SHORT).stream())
                .toList();
    }

    /// Runs a command to its end.
    ///
    /// @return its exit code
    public int run(Path home, String... command) throws IOException, InterruptedException {
        return start(home, Map.of(), command).waitFor();
    }

    /// Runs a command that must succeed.
    public void mustRun(Path home, String... command) throws IOException, InterruptedException {
        int code = run(home, command);
        if (code != 0) {
            throw new IOException(
                    "«%s» ended with %d: see %s".formatted(String.join(" ", command), code, Startable.log(home)));
        }
    }

    @Override
    public Process start(Path home, Map<String, String> environment, String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of(Startable.java()));
        line.addAll(ofLaunched(command[0]));
        Path app = jar.resolveSibling("app");
        Path trained = app.resolve("continuum.aot");
        boolean laidOut = Files.exists(trained);
        if (laidOut) {
            line.addAll(List.of("-XX:AOTCache=" + trained, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        line.addAll(options);
        line.addAll(List.of("-jar", (laidOut ? app.resolve(jar.getFileName()) : jar).toString()));
        line.addAll(List.of(command));
        Map<String, String> told = new HashMap<>(Map.of("MALLOC_ARENA_MAX", "2"));
        told.putAll(environment);
        return Startable.started(line, home, told);
    }
}
