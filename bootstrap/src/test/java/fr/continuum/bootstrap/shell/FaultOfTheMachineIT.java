package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.bootstrap.shell.Command.Result;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Nights whose disk fails them; in time, or a step is called again and again.
@Timeout(900)
class FaultOfTheMachineIT {

    @TempDir
    private Path folder;

    @Test
    void a_report_that_cannot_be_written_ends_with_4_and_says_that_the_night_is_published()
            throws IOException, InterruptedException {
        Command continuum = new Command(folder.resolve("maison"));
        Path taken = continuum.home().resolve("reports/2026-01-02.1.json");
        Files.createDirectories(taken.resolve("dossier"));

        Result result = night(continuum, "2026-01-02");
        Result next = night(continuum, "2026-01-03");

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err())
                .contains("La nuit 2026-01-02.1 est publiée, ses chiffres sont en ligne")
                .contains("« " + taken + " » ne peut pas être lu ou écrit")
                .doesNotContain("rien n'est publié");
        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(next.out()).contains("inchangés : 1");
    }

    @Test
    void an_archive_that_cannot_be_written_publishes_nothing_and_blames_no_file()
            throws IOException, InterruptedException {
        Command continuum = new Command(folder.resolve("maison"));
        Path inbox = inbox();
        String shelf = sha(inbox).value().substring(0, 2);
        Path taken = continuum.home().resolve("archive").resolve(shelf);
        Files.createDirectories(taken.getParent());
        Files.writeString(taken, "");

        Result result = continuum.run("consolidate", "--inbox", inbox.toString(), "--as-of", "2026-01-02");

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err())
                .contains("La nuit 2026-01-02.1 s'est arrêtée ; rien n'est publié")
                .contains("« " + taken + " » ne peut pas être lu ou écrit (autre chose y est déjà)")
                .doesNotContain("fichier illisible");
        assertThat(result.out()).isEmpty();
    }

    private Result night(Command continuum, String asOf) throws IOException, InterruptedException {
        return continuum.run("consolidate", "--inbox", inbox().toString(), "--as-of", asOf);
    }

    private Path inbox() throws IOException {
        Path city = folder.resolve("ville");
        return Files.exists(city)
                ? city.resolve("inbox-2023BP-laboratoire")
                : InventedCity.in(city).inbox("2023", "BP-laboratoire");
    }

    private static Sha256 sha(Path inbox) throws IOException {
        try (Stream<Path> files = Files.list(inbox)) {
            return Sha256.of(Files.readAllBytes(files.findFirst().orElseThrow()));
        }
    }
}
