package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.bootstrap.server.Footprint;
import fr.continuum.bootstrap.shell.Command.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightOfARealCityIT {

    /// Expenses traced, with the narrow no-break spaces of French numbers.
    private static final String CA_2018 = "251\u202f784\u202f009,02\u00a0€";

    private static final String CA_2019 = "256\u202f065\u202f665,96\u00a0€";

    @TempDir
    private Path folder;

    private Command continuum;

    @BeforeEach
    void importTheTable() throws IOException, InterruptedException {
        continuum = new Command(folder.resolve("maison"));
        String table = RealCity.file("crosswalk/montreuil-agregation.csv").toString();

        Result result = continuum.run(
                "import", "allocation", table, "--to", "policy", "--profile", "crosswalk", "--create-targets");

        assertThat(result.exit()).as(result.err()).isZero();
    }

    @Test
    void a_night_is_published_found_unchanged_and_recomputed() throws IOException, InterruptedException {
        String inbox = RealCity.file("totem/montreuil").toString();

        Result first = continuum.run("consolidate", "--inbox", inbox, "--as-of", "2026-01-02");
        Result second = continuum.run("consolidate", "--inbox", inbox, "--as-of", "2026-01-03");
        Result again = continuum.run("recompute", "2026-01-02.1");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("nouveaux : 2").contains(CA_2018, CA_2019);
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.out()).contains("inchangés : 2");
        assertThat(again).isEqualTo(new Result(0, "Nuit 2026-01-02.1 : mêmes chiffres.\n", ""));
    }

    @Test
    void what_cannot_be_read_is_quarantined_and_the_rest_published() throws IOException, InterruptedException {
        Result result = continuum.run(
                "consolidate", "--inbox", RealCity.file("totem/broken").toString());

        assertThat(result.exit()).as(result.err()).isEqualTo(3);
        assertThat(result.out()).contains("en quarantaine : 4");
    }

    @Test
    void a_check_judges_and_leaves_no_trace() throws IOException, InterruptedException {
        Path city = RealCity.file("totem/montreuil");
        SortedMap<String, String> before = Footprint.files(continuum.home());

        Result traced = continuum.run("check", document(city, "2018"));
        Result untraced = continuum.run("check", document(city, "2019"));
        Result unusable = continuum.run(
                "check",
                document(city, "2018"),
                RealCity.file("totem/broken/mauvais_totem.xml").toString());

        assertThat(traced.exit()).as(traced.err()).isZero();
        assertThat(untraced.exit()).as(untraced.err()).isEqualTo(1);
        assertThat(unusable.exit()).as(unusable.err()).isEqualTo(2);
        assertThat(Footprint.files(continuum.home())).isEqualTo(before);
    }

    @Test
    void a_night_killed_in_its_midst_goes_on_by_itself_with_the_same_figures()
            throws IOException, InterruptedException {
        String inbox = RealCity.file("totem/montreuil").toString();
        Process killed = continuum
                .process("consolidate", "--inbox", inbox, "--as-of", "2026-01-02")
                .start();
        try (BufferedReader says = killed.errorReader(StandardCharsets.UTF_8)) {
            String line = says.readLine();
            while (line != null && !line.contains("Lecture")) {
                line = says.readLine();
            }
            killed.destroyForcibly().waitFor();
        }

        Result next = continuum.run("consolidate", "--inbox", inbox, "--as-of", "2026-01-03");

        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(next.out()).contains("inchangés : 2").contains(CA_2018, CA_2019);
        assertThat(continuum.run("recompute", "2026-01-02.1").exit()).isZero();
    }

    private static String document(Path city, String year) throws IOException {
        try (Stream<Path> files = Files.list(city)) {
            return files.filter(file -> file.getFileName().toString().contains(year))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }
}
