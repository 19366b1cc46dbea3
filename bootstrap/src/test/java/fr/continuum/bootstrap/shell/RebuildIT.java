package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.bootstrap.shell.Command.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildIT {

    private static final AtomicInteger MADE = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void everything_is_made_again_in_an_empty_database_with_the_same_figures()
            throws IOException, InterruptedException, SQLException {
        InventedCity city = InventedCity.in(folder.resolve("ville"));
        Command continuum = new Command(folder.resolve("maison"));
        sound(continuum.run("import", "chart", city.file("plan-de-comptes.xml")));
        sound(continuum.run("import", "plan", city.file("politiques.csv"), "--profile", "plan"));
        sound(continuum.run(
                "import", "allocation", city.file("table-politiques.csv"), "--to", "policy", "--profile", "table"));
        sound(continuum.run(
                "consolidate",
                "--as-of",
                "2024-07-01",
                "--inbox",
                city.inbox("2023", "").toString()));
        sound(continuum.run(
                "consolidate",
                "--as-of",
                "2025-07-01",
                "--inbox",
                city.inbox("2024", "BP").toString()));
        String url = emptyDatabase();

        Result rebuilt = continuum.run("rebuild", "--into", url, "--user", "postgres");
        Result again = continuum.run("rebuild", "--into", url + "?user=postgres");
        Result recomputed = continuum.on(url, "postgres").run("recompute", "2025-07-01.1");

        assertThat(rebuilt).isEqualTo(new Result(0, """
                        1/2  Nuit 2024-07-01.1 : mêmes chiffres.
                        2/2  Nuit 2025-07-01.1 : mêmes chiffres.
                        Nuits refaites : 2 ; publiées : 2, dont 0 différentes.
                        """, ""));
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).startsWith("La base n'est pas vide : elle contient public.");
        assertThat(recomputed).isEqualTo(new Result(0, "Nuit 2025-07-01.1 : mêmes chiffres.\n", ""));
        assertThat(rows(url, "select count(*) from receipt")).isEqualTo(rows(url, "select count(*) from document"));
        assertThat(List.of(
                        rows(url, "select count(*) from chart_timeline"),
                        rows(url, "select count(*) from target_timeline"),
                        rows(url, "select count(*) from allocation_timeline"),
                        rows(url, "select count(*) from current_consolidation")))
                .containsExactly(1L, 1L, 1L, 1L);
    }

    /// Budgets, a ledger, and what HR tools tell, of which the archive holds what their reader kept.
    @Test
    void nights_on_ledgers_and_people_are_made_again_too() throws Exception {
        InventedCity city = InventedCity.in(folder.resolve("ville"));
        Command continuum = new Command(folder.resolve("maison"));
        sound(continuum.run("import", "chart", city.file("plan-de-comptes.xml")));
        sound(continuum.run("import", "plan", city.file("plan-2026-06-26.csv")));
        sound(continuum.run("import", "allocation", city.file("table-plan.csv"), "--to", "plan", "--profile", "table"));
        for (int year : new int[] {2024, 2025}) {
            Path inbox = city.inbox(Integer.toString(year), "");
            for (String drawer : new String[] {"rh", "ledger"}) {
                try (Stream<Path> files = Files.list(Path.of(city.file(drawer)))) {
                    for (Path file : files.filter(
                                    one -> one.getFileName().toString().startsWith(year + "-")
                                            // Training plans name departments only what is done for the plan knows.
                                            && !one.getFileName().toString().contains("plan-de-formation"))
                            .toList()) {
                        Files.copy(file, inbox.resolve(file.getFileName()));
                    }
                }
            }
            sound(continuum.run("consolidate", "--as-of", (year + 1) + "-07-01", "--inbox", inbox.toString()));
        }
        String url = emptyDatabase();

        Result rebuilt = continuum.run("rebuild", "--into", url, "--user", "postgres");

        assertThat(rebuilt).isEqualTo(new Result(0, """
                        1/2  Nuit 2025-07-01.1 : mêmes chiffres.
                        2/2  Nuit 2026-07-01.1 : mêmes chiffres.
                        Nuits refaites : 2 ; publiées : 2, dont 0 différentes.
                        """, ""));
        assertThat(rows(url, "select count(*) from night_file where kept is not null"))
                .as("files of people")
                .isGreaterThanOrEqualTo(6);
        assertThat(rows(url, "select count(*) from night_file where kind = 'LEDGER' and status = 'LOADED'"))
                .isEqualTo(1);
        assertThat(rows(url, "select count(*) from post")).isPositive();
        assertThat(continuum.on(url, "postgres").run("recompute", "2026-07-01.1"))
                .isEqualTo(new Result(0, "Nuit 2026-07-01.1 : mêmes chiffres.\n", ""));
    }

    private static void sound(Result result) {
        assertThat(result.exit()).as(result.err()).isZero();
    }

    /// Beside a database of tests, on its server: never migrated.
    private static String emptyDatabase() throws SQLException {
        TestDatabase beside = PostgresUnderTest.EMBEDDED_18.database(RebuildIT.class);
        try (Connection connection = beside.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            String name = "neuve_" + MADE.incrementAndGet();
            statement.execute("create database " + name + " template template0");
            return new TestDatabase(beside.port(), name).url();
        }
    }

    private static long rows(String url, String count) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(count)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
