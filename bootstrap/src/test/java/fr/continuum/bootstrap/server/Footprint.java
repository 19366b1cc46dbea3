package fr.continuum.bootstrap.server;

import fr.continuum.adapters.persistence.postgres.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All that an installation holds at one moment: every table with its rows, every file under the home with its bytes.
///
/// @param tables number of rows and a sum over their contents, by name, as the catalogue lists them
/// @param files size and SHA-256, by place under the home
public record Footprint(SortedMap<String, String> tables, SortedMap<String, String> files) {

    private static final String TABLES = """
            SELECT c.oid::regclass::text
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'm') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
            ORDER BY 1
            """;

    private static final String ROWS = """
            SELECT count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM ONLY %s AS t
            """;

    public static Footprint of(TestDatabase database, Path home) throws SQLException, IOException {
        return new Footprint(tables(database), files(home));
    }

    private static SortedMap<String, String> tables(TestDatabase database) throws SQLException {
        SortedMap<String, String> tables = new TreeMap<>();
        try (Connection connection = database.dataSource().getConnection()) {
            for (String table : strings(connection, TABLES)) {
                tables.put(table, strings(connection, ROWS.formatted(table)).getFirst());
            }
        }
        return tables;
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    /// Every file under a home, the database's own apart.
    public static SortedMap<String, String> files(Path home) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("postgres")))
                    .toList()) {
                files.put(home.relativize(file).toString(), Files.size(file) + " bytes, " + sha256(file));
            }
        }
        return files;
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
