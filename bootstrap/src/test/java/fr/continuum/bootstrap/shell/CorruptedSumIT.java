package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.demo.GeneratedAuthority;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.postgres.TestDatabase;
import fr.continuum.bootstrap.shell.Command.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A sum that somebody or something changed in the database: the next night sees it, says so, and publishes nothing.
class CorruptedSumIT {

    /// One stored sum, one cent off, and what the night says of it.
    private enum Corruption {
        OF_A_KEY("""
                UPDATE key_total SET executed = executed %s 1
                WHERE (authority, reading_id, key_id) =
                    (SELECT authority, reading_id, key_id FROM key_total JOIN budget_key k USING (authority)
                     WHERE k.id = key_id AND k.flow = 'EXPENSE' AND executed IS NOT NULL
                     ORDER BY authority, reading_id, key_id LIMIT 1)
                """, "clés", +1),
        OF_THE_LINES_AS_READ(
                "UPDATE reading_sum SET cents = cents %s 1 WHERE flow = 'EXPENSE' AND measure = 'EXECUTED'",
                "clés", -1),
        OF_A_BUCKET("""
                UPDATE measurement SET coverages = (
                    SELECT jsonb_agg(CASE
                        WHEN c ->> 'flow' = 'EXPENSE' AND c ->> 'measure' = 'EXECUTED' AND c ->> 'dimension' = 'POLICY'
                        THEN jsonb_set(c, '{buckets,untraced,cents}',
                            to_jsonb((c #>> '{buckets,untraced,cents}')::bigint %s 1))
                        ELSE c END ORDER BY place)
                    FROM jsonb_array_elements(coverages) WITH ORDINALITY AS one(c, place))
                """, "parts", +1);

        private final String sql;
        private final String part;
        private final int off;

        Corruption(String sql, String part, int off) {
            this.sql = sql;
            this.part = part;
            this.off = off;
        }
    }

    private static final String PUBLISHED = """
            SELECT string_agg(concat_ws(' ', c.authority, night_date, night_number, coverages, content), E'\n'
                ORDER BY c.authority, position)
            FROM current_consolidation
                JOIN consolidation c USING (authority, night_date, night_number)
                JOIN consolidation_document d USING (authority, night_date, night_number)
                JOIN budget_set b ON b.authority = c.authority AND b.fingerprint = c.budgets
                JOIN measurement m ON m.authority = c.authority AND m.id = d.measurement_id
            """;

    @TempDir
    private static Path folder;

    private static TestDatabase database;
    private static Command continuum;
    private static Path inbox;
    private static int day = 1;

    @BeforeAll
    static void publishANight() throws IOException, InterruptedException {
        new GeneratedAuthority().writeTo(Files.createDirectories(folder.resolve("fichiers")));
        inbox = Files.createDirectories(folder.resolve("depot"));
        Files.copy(folder.resolve("fichiers/inbox/2023-CA.xml"), inbox.resolve("2023-CA.xml"));
        database = PostgresUnderTest.EMBEDDED_18.database(CorruptedSumIT.class);
        continuum = Command.on(database, folder.resolve("maison"));

        Result first = night();

        assertThat(first.exit()).as(first.err()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_sum_one_cent_off_keeps_the_night_from_being_published(Corruption corruption)
            throws IOException, InterruptedException, SQLException {
        change(corruption, "+");
        try {
            String published = published();

            Result night = night();

            assertThat(night.exit()).as(night.err()).isEqualTo(4);
            assertThat(night.out()).doesNotContain("publiée");
            assertThat(night.err())
                    .containsPattern("229900012 n'est pas publiée : les sommes du document 22990001200017 2023 CA ne"
                            + " s’accordent pas \\(D, MtReal, " + corruption.part + " : attendu \\d+ centimes, trouvé"
                            + " \\d+\\) ; rien n’est publié, les chiffres précédents restent")
                    .containsPattern("Nuit 2026-01-\\d\\d\\.1 : tout n'est pas publié\\.");
            assertThat(difference(night.err())).isEqualTo(corruption.off);
            assertThat(published()).isNotEmpty().isEqualTo(published);
        } finally {
            change(corruption, "-");
        }
    }

    @Test
    void the_same_night_is_published_where_nothing_was_changed() throws IOException, InterruptedException {
        Result night = night();

        assertThat(night.exit()).as(night.err()).isZero();
        assertThat(night.out()).contains("publiée");
    }

    private static Result night() throws IOException, InterruptedException {
        return continuum.run("consolidate", "--inbox", inbox.toString(), "--as-of", "2026-01-%02d".formatted(day++));
    }

    /// What readers are shown: the current night of each authority, its figures and its cumulated budgets.
    private static String published() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PUBLISHED)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static void change(Corruption corruption, String sign) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(corruption.sql.formatted(sign))).isEqualTo(1);
        }
    }

    /// Cents found beyond those expected, as the message says.
    private static long difference(String message) {
        long expected = Long.parseLong(message.replaceAll("(?s).*attendu (-?\\d+) centimes.*", "$1"));
        long found = Long.parseLong(message.replaceAll("(?s).*trouvé (-?\\d+)\\).*", "$1"));
        return found - expected;
    }
}
