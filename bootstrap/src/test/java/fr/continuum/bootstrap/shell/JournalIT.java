package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.continuum.bootstrap.shell.Command.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a night leaves in the log of its home.
@Timeout(900)
class JournalIT {

    @TempDir
    private Path folder;

    @Test
    void each_line_of_a_night_says_which_night_it_is_for_people_and_for_machines() throws Exception {
        Command people = new Command(folder.resolve("maison"));
        Command machines = new Command(folder.resolve("maison"), Map.of("LOGGING_STRUCTURED_FORMAT_FILE", "ecs"));

        night(people, "2026-01-02");
        List<String> lines = log(people);
        night(machines, "2026-01-03");
        List<String> json = log(machines).stream().skip(lines.size()).toList();

        assertThat(lines)
                .anyMatch(line -> line.contains(" [2026-01-02.1] ")
                        && line.contains("night 2026-01-02.1: step receive done after "));
        assertThat(json)
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .filteredOn(line -> line.contains("step publish done"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(JsonPath.<String>read(line, "$.consolidation")).isEqualTo("2026-01-03.1");
                    assertThat(JsonPath.<String>read(line, "$.log.level")).isEqualTo("INFO");
                });
    }

    private void night(Command continuum, String asOf) throws IOException, InterruptedException {
        Path inbox = Files.createDirectories(folder.resolve("vide"));
        Result result = continuum.run("consolidate", "--as-of", asOf, "--inbox", inbox.toString());
        assertThat(result.exit()).as(result.err()).isZero();
    }

    private static List<String> log(Command continuum) throws IOException {
        try (Stream<Path> files = Files.list(continuum.home().resolve("logs"))) {
            return Files.readAllLines(files.sorted().findFirst().orElseThrow());
        }
    }
}
