package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.contribution.ContributionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every maker of demonstration files does.
public abstract class DemoFilesContract {

    @TempDir
    private Path once;

    @TempDir
    private Path again;

    protected abstract DemoFiles demo();

    @Test
    void everything_that_is_promised_is_there() throws IOException {
        demo().writeTo(once);

        assertThat(files(once))
                .contains("plan-de-comptes.xml", "politiques.csv", "table-plan.csv", "table-politiques.csv")
                .anyMatch(file -> file.matches("plan-\\d{4}-\\d{2}-\\d{2}\\.csv"))
                .anyMatch(file -> file.startsWith("inbox/") && file.endsWith(".xml"))
                .anyMatch(file -> file.matches("ledger/\\d{4}-.*\\.csv"))
                .anyMatch(file -> file.startsWith("draft/") && file.endsWith(".xml"));
        for (ContributionKind kind : ContributionKind.values()) {
            assertThat(files(once)).anyMatch(file -> file.matches(demo().table(kind) + "-\\d{4}\\.csv"));
        }
        assertThat(demo().background().needs()).isNotEmpty();
    }

    @Test
    void the_same_files_come_out_each_time_over_what_is_there() throws IOException {
        demo().writeTo(once);
        Files.createDirectories(again);
        Files.writeString(again.resolve("politiques.csv"), "something else, and longer than nothing");

        demo().writeTo(again);
        demo().writeTo(again);

        assertThat(files(again)).isEqualTo(files(once));
        for (String file : files(once)) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(once.resolve(file));
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
