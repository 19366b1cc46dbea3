package fr.continuum.adapters.files.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A Java machine with little memory: what runs in it holds no more than that at once.
public final class SmallMemory {

    /// What a program prints that did as it should.
    public static final String DONE = "OK";

    private SmallMemory() {}

    /// Runs a program that prints [#DONE] where all went well, what it found otherwise.
    public static void runs(Class<?> program, int megabytes) throws IOException, InterruptedException {
        runs(program, megabytes, Duration.ofMinutes(2));
    }

    /// @param most how long it may take
    public static void runs(Class<?> program, int megabytes, Duration most, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-Dcontinuum.shared.data=" + System.getProperty("continuum.shared.data", "../../shared/data"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        Path printed = Files.createTempFile("small-memory", ".out");
        Process child = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            boolean ended = child.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
            // What it printed goes to a file: to read it to its end first would wait for one that hangs.
            String said = new String(Files.readAllBytes(printed), StandardCharsets.UTF_8).strip();
            assertThat(ended)
                    .as("%s ends within %s; it printed: %s", program.getSimpleName(), most, said)
                    .isTrue();
            assertThat(said).isEqualTo(DONE);
            assertThat(child.exitValue()).isZero();
        } finally {
            child.destroyForcibly().waitFor();
            Files.delete(printed);
        }
    }
}
