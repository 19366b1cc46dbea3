package fr.continuum.benchmarks.attribution;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationSubject;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.budget.KeyField;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The best we know to do in SQL: rows that ask for the same fields in the same way stand in a table of their own and
/// are joined by equality; the beginnings that rows ask for are looked up once for each code that has them. One
/// statement, prepared and planned before it is measured.
final class BySql implements AutoCloseable {

    private static final List<KeyField> FIELDS = List.of(
            KeyField.AUTHORISATION,
            KeyField.OPERATION,
            KeyField.ANALYTIC_CODE,
            KeyField.SERVICE,
            KeyField.FUNCTION,
            KeyField.CHAPTER,
            KeyField.NATURE);

    private final Connection connection;
    private final PreparedStatement statement;
    private final int keys;

    BySql(String url, String user, String password, AllocationTable table, List<AllocationSubject> keys)
            throws SQLException {
        this.connection = DriverManager.getConnection(url + "?prepareThreshold=1", user, password);
        this.keys = keys.size();
        Map<String, List<Ranked>> alike = new LinkedHashMap<>();
        List<AllocationRule> ranked = Precedences.ranked(table);
        for (int rank = 0; rank < ranked.size(); rank++) {
            Ranked rule = new Ranked(rank, ranked.get(rank));
            alike.computeIfAbsent(rule.shape(), _ -> new ArrayList<>()).add(rule);
        }
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("SET join_collapse_limit = 1");
            ddl.execute("SET from_collapse_limit = 1");
            ddl.execute("SET work_mem = '256MB'");
            ddl.execute("SET jit = off");
        }
        writeKeys(keys);
        writeBeginnings(keys, ranked);
        List<String> branches = new ArrayList<>();
        for (List<Ranked> rules : alike.values()) {
            String name = "shape_" + branches.size();
            writeRules(name, rules);
            branches.add(branch(name, rules.getFirst()));
        }
        try (Statement analyse = connection.createStatement()) {
            analyse.execute("ANALYZE");
        }
        this.statement = connection.prepareStatement(
                "SELECT id, min(rank) FROM (" + String.join(" UNION ALL ", branches) + ") f GROUP BY id");
        this.statement.setFetchSize(0);
    }

    private record Ranked(int rank, AllocationRule rule) {

        String shape() {
            return rule.conditions().stream()
                    .map(c -> c.field().code() + c.match())
                    .collect(Collectors.joining(" "));
        }
    }

    /// One `SELECT`: keys, the beginnings of their codes where rows ask for beginnings, rows.
    private static String branch(String name, Ranked first) {
        StringBuilder from = new StringBuilder("SELECT k.id, r.rank FROM key k");
        List<String> on = new ArrayList<>();
        for (Condition condition : first.rule().conditions()) {
            String field = condition.field().code();
            if (condition.match() == Condition.Match.PREFIX) {
                from.append(" JOIN begun_%1$s p_%1$s ON p_%1$s.code = k.%1$s".formatted(field));
                on.add("r.%1$s = p_%1$s.beginning".formatted(field));
            } else {
                on.add("r.%1$s = k.%1$s".formatted(field));
            }
        }
        return from + " JOIN " + name + " r ON " + String.join(" AND ", on);
    }

    private static String columns(String type) {
        return FIELDS.stream().map(field -> field.code() + type).collect(Collectors.joining(", "));
    }

    private void writeKeys(List<AllocationSubject> keys) throws SQLException {
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("CREATE TEMPORARY TABLE key (id int PRIMARY KEY, " + columns(" text NOT NULL") + ")");
        }
        String marks = FIELDS.stream().map(_ -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO key VALUES (?, " + marks + ")")) {
            for (int id = 0; id < keys.size(); id++) {
                insert.setInt(1, id);
                for (int field = 0; field < FIELDS.size(); field++) {
                    insert.setString(field + 2, keys.get(id).key().code(FIELDS.get(field)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void writeBeginnings(List<AllocationSubject> keys, List<AllocationRule> rules) throws SQLException {
        Map<KeyField, Set<String>> asked = new EnumMap<>(KeyField.class);
        rules.forEach(rule -> rule.conditions().stream()
                .filter(condition -> condition.match() == Condition.Match.PREFIX)
                .forEach(condition -> asked.computeIfAbsent(condition.field(), _ -> new TreeSet<>())
                        .add(condition.code())));
        for (Map.Entry<KeyField, Set<String>> field : asked.entrySet()) {
            String name = "begun_" + field.getKey().code();
            try (Statement ddl = connection.createStatement()) {
                ddl.execute("CREATE TEMPORARY TABLE " + name + " (code text NOT NULL, beginning text NOT NULL)");
            }
            Set<String> codes = keys.stream()
                    .map(key -> key.key().code(field.getKey()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + name + " VALUES (?, ?)")) {
                for (String code : codes) {
                    for (String beginning : field.getValue()) {
                        if (code.startsWith(beginning)) {
                            insert.setString(1, code);
                            insert.setString(2, beginning);
                            insert.addBatch();
                        }
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private void writeRules(String name, List<Ranked> rules) throws SQLException {
        List<Condition> asked = rules.getFirst().rule().conditions();
        String columns = asked.stream()
                .map(condition -> condition.field().code() + " text NOT NULL")
                .collect(Collectors.joining(", "));
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("CREATE TEMPORARY TABLE " + name + " (rank int NOT NULL, " + columns + ")");
        }
        String marks = asked.stream().map(_ -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + name + " VALUES (?, " + marks + ")")) {
            for (Ranked rule : rules) {
                insert.setInt(1, rule.rank());
                for (int at = 0; at < asked.size(); at++) {
                    insert.setString(at + 2, rule.rule().conditions().get(at).code());
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// @return the number of the row that wins, by key
    int[] find() throws SQLException {
        int[] found = new int[keys];
        Arrays.fill(found, Precedences.NONE);
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found[row.getInt(1)] = row.getInt(2);
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
