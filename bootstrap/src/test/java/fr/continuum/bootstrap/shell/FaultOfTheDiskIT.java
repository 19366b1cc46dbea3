package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.bootstrap.shell.Command.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Nights whose home is on a disk that is full, or may not be written: real ones, mounted for one process alone. Where
/// the machine lets nobody mount one, these are skipped, and fail under `CI=true`.
@Timeout(900)
class FaultOfTheDiskIT {

    @TempDir
    private Path folder;

    private Command continuum;

    @BeforeEach
    void settle() throws IOException, InterruptedException {
        boolean mounts = new ProcessBuilder(
                                "unshare",
                                "--user",
                                "--map-root-user",
                                "--mount",
                                "mount",
                                "-t",
                                "tmpfs",
                                "tmpfs",
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
        assumeTrue(mounts || Boolean.parseBoolean(System.getenv("CI")), "Nobody mounts a disk here");
        TestDatabase database = PostgresUnderTest.EMBEDDED_18.freshDatabase();
        continuum = Command.on(database, folder.resolve("maison"));
        Result first = continuum.run("consolidate", "--as-of", "2026-01-01", "--inbox", empty().toString());
        assertThat(first.exit()).as(first.err()).isZero();
    }

    @Test
    void an_archive_without_room_publishes_nothing_and_says_that_room_is_missing() throws Exception {
        Result full = night(
                "mount -t tmpfs -o size=4k tmpfs '%1$s' && head -c 4096 /dev/zero > '%1$s/plein'"
                        .formatted(continuum.home().resolve("archive")),
                "2026-01-02");

        assertThat(full.exit()).isEqualTo(4);
        assertThat(full.err())
                .contains("La nuit 2026-01-02.1 s'est arrêtée ; rien n'est publié")
                .containsAnyOf("plus de place sur le disque", "plus de place sur le disque où Continuum écrit")
                .doesNotContain("Exception", "fichier illisible");
        loadsAfterwards();
    }

    @Test
    void a_home_that_may_only_be_read_publishes_nothing_and_says_so() throws Exception {
        Result shut = night(
                "mount --bind '%1$s' '%1$s' && mount -o remount,bind,ro '%1$s'".formatted(continuum.home()),
                "2026-01-02");

        assertThat(shut.exit()).isEqualTo(4);
        assertThat(shut.err()).contains("disque en lecture seule").doesNotContain("fichier illisible");
        loadsAfterwards();
    }

    /// What could not be done is done as soon as the disk lets it, and nothing was left half.
    private void loadsAfterwards() throws IOException, InterruptedException {
        Result next = continuum.run("consolidate", "--as-of", "2026-01-03", "--inbox", inbox().toString());

        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(next.out()).contains("nouveaux : 1");
        assertThat(continuum.run("recompute", "2026-01-03.1").exit()).isZero();
    }

    /// @param mount what is done to the disk, seen by this process alone
    private Result night(String mount, String asOf) throws IOException, InterruptedException {
        ProcessBuilder plain = continuum.process("consolidate", "--as-of", asOf, "--inbox", inbox().toString());
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "bash",
                "-c",
                mount + " && exec \"$@\"",
                "continuum"));
        command.addAll(plain.command());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = plain.command(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Result(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private Path empty() throws IOException {
        return Files.createDirectories(folder.resolve("vide"));
    }

    private Path inbox() throws IOException {
        Path city = folder.resolve("ville");
        return Files.exists(city)
                ? city.resolve("inbox-2023BP-laboratoire")
                : InventedCity.in(city).inbox("2023", "BP-laboratoire");
    }
}
