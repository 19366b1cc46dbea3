package fr.continuum.bootstrap.shell;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The real files the tests read where they lie; under `CI=true` their absence is a failure.
final class RealCity {

    private RealCity() {}

    static Path file(String name) {
        Path file = Path.of(System.getProperty("continuum.shared.data", "../../shared/data"), name);
        assumeTrue(
                Files.exists(file) || "true".equals(System.getenv("CI")),
                () -> "skipped: " + file + " is not on this machine");
        return file;
    }
}
