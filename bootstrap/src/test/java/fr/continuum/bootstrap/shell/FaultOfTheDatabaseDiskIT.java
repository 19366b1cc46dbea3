package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.continuum.bootstrap.shell.Command.Result;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The disk of the home's own PostgreSQL is full when a night begins, or fills up while one loads: a real small disk,
/// mounted for these processes alone. Where the machine lets nobody mount one, this is skipped, and fails under
/// `CI=true`.
@Timeout(900)
class FaultOfTheDatabaseDiskIT {

    /// What PostgreSQL needs for its files and its journal, and three nights of a small authority.
    private static final String DISK = "size=600m";

    /// Too little for PostgreSQL to start.
    private static final int LEFT = 3_000_000;

    /// Enough for it to start; a ledger and its journal take a hundred.
    private static final int LEFT_IN_MID_LOAD = 60_000_000;

    private static final int LINES = 400_000;

    @TempDir
    private Path folder;

    @Test
    void a_database_without_room_does_not_start_says_so_and_works_once_there_is_some() throws Exception {
        assumeTrue(mounts() || Boolean.parseBoolean(System.getenv("CI")), "Nobody mounts a disk here");
        Command continuum = new Command(folder.resolve("maison"));
        InventedCity city = InventedCity.in(folder.resolve("ville"));
        Path disk = Files.createDirectories(continuum.home().resolve("postgres"));
        Path filler = disk.resolve("plein");
        List<String> script = new ArrayList<>(List.of("mount -t tmpfs -o %s tmpfs '%s'".formatted(DISK, disk)));
        script.add(command(continuum, "1", "consolidate", "--as-of", "2026-01-02", "--inbox", small(city)));
        script.add(filled(disk, filler, LEFT));
        script.add(command(continuum, "2", "consolidate", "--as-of", "2026-01-03", "--inbox", large(city)));
        script.add("rm '%s'".formatted(filler));
        script.add(command(continuum, "3", "consolidate", "--as-of", "2026-01-04", "--inbox", large(city)));
        for (String id : List.of("2026-01-02.1", "2026-01-04.1")) {
            script.add(command(continuum, id, "recompute", id));
        }

        onlyTheSecondLacksRoom(script);
        for (String id : List.of("2026-01-02.1", "2026-01-04.1")) {
            assertThat(result(id)).isEqualTo(new Result(0, "Nuit " + id + " : mêmes chiffres.\n", ""));
        }
    }

    @Test
    void a_disk_that_fills_up_in_mid_load_stops_the_night_which_says_so_and_works_once_there_is_room()
            throws Exception {
        assumeTrue(mounts() || Boolean.parseBoolean(System.getenv("CI")), "Nobody mounts a disk here");
        Command continuum = new Command(folder.resolve("maison"));
        Path disk = Files.createDirectories(continuum.home().resolve("postgres"));
        Path filler = disk.resolve("plein");
        String inbox = ledger().toString();
        List<String> script = new ArrayList<>(List.of("mount -t tmpfs -o %s tmpfs '%s'".formatted(DISK, disk)));
        script.add(command(continuum, "1", "consolidate", "--as-of", "2026-01-02", "--inbox", empty()));
        script.add(filled(disk, filler, LEFT_IN_MID_LOAD));
        script.add(command(continuum, "2", "consolidate", "--as-of", "2026-01-03", "--inbox", inbox));
        script.add("rm '%s'".formatted(filler));
        script.add(command(continuum, "3", "consolidate", "--as-of", "2026-01-04", "--inbox", inbox));
        script.add(command(continuum, "4", "recompute", "2026-01-04.1"));

        onlyTheSecondLacksRoom(script);
        assertThat(result("2").out()).doesNotContain("publiée");
        assertThat(result("3").out()).contains("Nuit 2026-01-04.1 publiée.");
        assertThat(result("4")).isEqualTo(new Result(0, "Nuit 2026-01-04.1 : mêmes chiffres.\n", ""));
        // One euro a line.
        assertThat(result("3").out().replaceAll("\\p{Z}", " ")).contains("400 000,00 €");
    }

    /// Of three nights.
    private void onlyTheSecondLacksRoom(List<String> script) throws IOException, InterruptedException {
        assertThat(apart(String.join("\n", script))).as(said()).isZero();
        assertThat(result("1").exit()).as(result("1").err()).isZero();
        assertThat(result("2").exit()).as(result("2").err()).isEqualTo(4);
        assertThat(result("2").err())
                .contains("Le disque de PostgreSQL est plein")
                .doesNotContain("Exception", "fichier illisible");
        assertThat(result("3").exit()).as(result("3").err()).isZero();
    }

    /// The inbox of an authority that gives one ledger.
    private Path ledger() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("grand-livre"));
        try (BufferedWriter out = Files.newBufferedWriter(inbox.resolve("GL-2025.csv"))) {
            out.write(
                    "Type;Budget;Nom du budget;Collectivité;Nomenclature;Exercice;Sens;Mouvement;Section;Chapitre;Nature;"
                            + "Fonction;Opération;Autorisation;Service;Analytique;Montant;Pièce;Date;Extrait le\n");
            for (int line = 0; line < LINES; line++) {
                out.write("Mandat;22930008200018;Budget principal;Département d'exemple;M57-M57_D;2025;D;0;F;011;"
                        + (60_611 + line % 300) + ";221;;;DBAT;;1.00;M" + line + ";2025-03-17;2025-12-31\n");
            }
        }
        return inbox;
    }

    private String empty() throws IOException {
        return Files.createDirectories(folder.resolve("vide")).toString();
    }

    private static String filled(Path disk, Path filler, int left) {
        return "head -c $(($(df --output=avail -B1 '%1$s' | tail -1) - %2$d)) /dev/zero > '%3$s'"
                .formatted(disk, left, filler);
    }

    private static String small(InventedCity city) throws IOException {
        return city.inbox("2023", "BP-laboratoire").toString();
    }

    private static String large(InventedCity city) throws IOException {
        return city.inbox("2024", "").toString();
    }

    /// Runs a command of the program and keeps what it said, whatever its exit code.
    private String command(Command continuum, String name, String... words) {
        ProcessBuilder process = continuum.process(words);
        StringBuilder line = new StringBuilder("CONTINUUM_HOME='" + continuum.home() + "'");
        process.command().forEach(word -> line.append(" '").append(word).append('\''));
        return line
                + " > '%1$s.out' 2> '%1$s.err' && echo 0 > '%1$s.exit' || echo $? > '%1$s.exit'"
                        .formatted(folder.resolve(name));
    }

    private Result result(String name) throws IOException {
        return new Result(
                Integer.parseInt(
                        Files.readString(folder.resolve(name + ".exit")).strip()),
                Files.readString(folder.resolve(name + ".out")),
                Files.readString(folder.resolve(name + ".err")));
    }

    private boolean mounts() throws IOException, InterruptedException {
        return apart("mount -t tmpfs tmpfs '%s'".formatted(folder)) == 0;
    }

    /// In mounts of its own, as the account that runs this: PostgreSQL will not be run by root.
    private int apart(String script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("unshare", "--mount"));
        if (!System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("--user", "--map-current-user", "--keep-caps"));
        }
        command.addAll(List.of("bash", "-ec", script));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("script").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("script"));
    }
}
