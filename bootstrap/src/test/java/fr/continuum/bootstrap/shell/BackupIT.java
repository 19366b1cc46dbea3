package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.bootstrap.shell.Command.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The commands of `docs/exploitation.md`, typed as it says them: what was saved is put back elsewhere, serves the
/// same figures, and the next night finds nothing new.
@Timeout(900)
class BackupIT {

    @TempDir
    private Path folder;

    private InventedCity city;

    @BeforeEach
    void inventCity() throws IOException {
        city = InventedCity.in(folder.resolve("ville"));
    }

    @Test
    void a_home_that_is_stopped_is_copied_as_a_file_and_put_back_elsewhere() throws Exception {
        Command before = filled(new Command(folder.resolve("maison")));
        String figures = figures(before);

        shell("tar -C '%s' -czf '%s' .".formatted(before.home(), folder.resolve("sauvegarde.tar.gz")));
        Path elsewhere = folder.resolve("ailleurs");
        shell("mkdir -p '%1$s' && tar -C '%1$s' -xzf '%2$s'".formatted(elsewhere, folder.resolve("sauvegarde.tar.gz")));
        Files.move(before.home(), folder.resolve("perdue"));

        servesTheSame(new Command(elsewhere), figures);
    }

    /// By the tools of the machine; the program brings none.
    @Test
    void a_dump_is_put_back_into_a_new_database_and_into_the_next_major_version() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pg_dump")), "pg_dump is not installed");
        TestDatabase database = PostgresUnderTest.INSTALLED_15.database(BackupIT.class);
        Command before = filled(Command.on(database, folder.resolve("maison")));
        String figures = figures(before);
        String dump = folder.resolve("continuum.dump").toString();
        String server = "-h 127.0.0.1 -p %d -U %s".formatted(database.port(), database.username());

        shell("pg_dump %s -Fc -f '%s' %s".formatted(server, dump, database.name()));
        Path elsewhere = folder.resolve("ailleurs");
        shell(
                "mkdir -p '%s' && cd '%s' && tar -c --exclude=./postgres --exclude=./logs --exclude=./depots . | tar -C '%s' -x"
                        .formatted(elsewhere, before.home(), elsewhere));
        Files.move(before.home(), folder.resolve("perdue"));

        shell("createdb %s rendue && pg_restore %s --no-owner -d rendue '%s'".formatted(server, server, dump));
        Command sameMajor = Command.on(new TestDatabase(database.port(), "rendue"), elsewhere);
        servesTheSame(sameMajor, figures);

        Command nextMajor = new Command(elsewhere, Map.of("SERVER_PORT", "0"));
        try (Served _ = Served.of(nextMajor)) {
            Path own = elsewhere.resolve("postgres");
            shell(("PGPASSWORD=$(cat '%1$s/continuum.password') pg_restore --clean --if-exists --no-owner"
                            + " -h 127.0.0.1 -p $(cat '%1$s/port') -U continuum -d continuum '%2$s'")
                    .formatted(own, dump));
        }
        assertThat(Files.readString(elsewhere.resolve("postgres/data/PG_VERSION"))
                        .strip())
                .isEqualTo("18");
        servesTheSame(new Command(elsewhere), figures);
    }

    /// A chart, a table and a published night.
    private Command filled(Command continuum) throws IOException, InterruptedException {
        sound(continuum.run("import", "chart", city.file("plan-de-comptes.xml")));
        sound(continuum.run("import", "plan", city.file("politiques.csv"), "--profile", "plan"));
        sound(continuum.run(
                "import", "allocation", city.file("table-politiques.csv"), "--to", "policy", "--profile", "table"));
        sound(night(continuum, "2025-07-01"));
        return continuum;
    }

    private Result night(Command continuum, String asOf) throws IOException, InterruptedException {
        return continuum.run(
                "consolidate",
                "--as-of",
                asOf,
                "--inbox",
                city.inbox("2023", "").toString());
    }

    private static String figures(Command continuum) throws IOException, InterruptedException {
        Result figures = continuum.run("export", "coverage");
        sound(figures);
        assertThat(figures.out()).contains("\"coverage\"");
        return figures.out();
    }

    private void servesTheSame(Command restored, String figures) throws IOException, InterruptedException {
        assertThat(figures(restored)).isEqualTo(figures);
        assertThat(restored.run("recompute", "2025-07-01.1"))
                .isEqualTo(new Result(0, "Nuit 2025-07-01.1 : mêmes chiffres.\n", ""));
        Result next = night(restored, "2025-07-02");
        sound(next);
        assertThat(next.out())
                .contains("inchangés : ")
                .doesNotContainPattern("(nouveaux|remplaçants|en quarantaine) : [1-9]");
    }

    private static void sound(Result result) {
        assertThat(result.exit()).as(result.err()).isZero();
    }

    private static void shell(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-euo", "pipefail", "-c", command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + said).isZero();
    }

    /// A server that runs, and is stopped as a service is.
    private record Served(Process process) implements AutoCloseable {

        static Served of(Command continuum) throws IOException, InterruptedException {
            Path out = Files.createTempFile("continuum", ".out");
            Process process = continuum
                    .process("serve")
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            for (int waited = 0; waited < 600; waited++) {
                if (Files.readString(out).contains("Continuum répond sur")) {
                    return new Served(process);
                }
                if (!process.isAlive()) {
                    break;
                }
                Thread.sleep(200);
            }
            process.destroyForcibly();
            throw new AssertionError("The server does not answer: " + Files.readString(out));
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("stopped").isTrue();
        }
    }
}
