package fr.continuum.benchmarks.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A way to start the program.
@FunctionalInterface
public interface Startable {

    /// @param environment what it is told besides its home
    Process start(Path home, Map<String, String> environment, String... command) throws IOException;

    /// The virtual machine this runs on.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// Starts a command line, what it says being kept beside the home.
    static Process started(List<String> line, Path home, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home).toFile()));
        builder.environment().put("CONTINUUM_HOME", home.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// What it said, beside the home.
    static Path log(Path home) {
        return home.resolveSibling(home.getFileName() + ".log");
    }
}
