package fr.continuum.adapters.persistence.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Another program, run to its end.
final class Command {

    private Command() {}

    /// What it prints on one line, or nothing if it is missing or fails.
    static Optional<String> output(String... command) {
        try {
            Outcome outcome = outcome(List.of(command));
            return outcome.code() == 0 ? Optional.of(outcome.printed().strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static void run(List<String> command) {
        try {
            Outcome outcome = outcome(command);
            if (outcome.code() != 0) {
                throw new IllegalStateException(
                        "%s ended with %d: %s".formatted(command, outcome.code(), outcome.printed()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + command, e);
        }
    }

    /// Printed to a file, not a pipe: a server left running would hold the pipe open.
    private static Outcome outcome(List<String> command) throws IOException {
        Path printed = Files.createTempFile("continuum-command-", ".log");
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start()
                    .waitFor();
            return new Outcome(code, Files.readString(printed, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + command, e);
        } finally {
            Files.deleteIfExists(printed);
        }
    }

    private record Outcome(int code, String printed) {}
}
