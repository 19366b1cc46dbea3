package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The keys of one authority, each once, by what it says and by its number. A key is written once and never taken
/// away, and numbers follow one another in the order of loads, which take turns: what is missing here are the last
/// ones. A database that was put back to an earlier day, or to another, is known by who wrote its first and its last
/// key.
final class KnownKeys {

    /// The transaction that wrote a row, which no later one can say it was.
    private static final Field<String> WRITTEN_BY = field("{0}.xmin::text", String.class, BUDGET_KEY);

    private final Siren authority;
    private final Map<BudgetKey, Numbered> keys = new ConcurrentHashMap<>();

    /// By number, replaced where keys come; nothing stands at zero, nor where somebody took a key away by hand.
    private volatile @Nullable BudgetKey[] byNumber = new BudgetKey[1];

    /// Those of the first and of the last key, as the database had them when they were last read.
    private @Nullable Row first;

    private @Nullable Row last;

    /// @param key the one object all sums of this key are about
    record Numbered(BudgetKey key, int number) {}

    private record Row(Numbered key, String writtenBy) {}

    KnownKeys(Siren authority) {
        this.authority = authority;
    }

    /// The last number.
    int last() {
        return byNumber.length - 1;
    }

    @Nullable
    Numbered find(BudgetKey key) {
        return keys.get(key);
    }

    /// @throws IllegalStateException where no key has the number
    BudgetKey key(int number) {
        @Nullable BudgetKey[] known = byNumber;
        BudgetKey key = number < known.length ? known[number] : null;
        if (key == null) {
            throw new IllegalStateException("No key of " + authority + " has the number " + number);
        }
        return key;
    }

    /// The numbers of those whose code under a field is wanted.
    Integer[] whose(KeyField field, Predicate<String> wanted) {
        return keys.values().stream()
                .filter(numbered -> wanted.test(numbered.key().code(field)))
                .map(Numbered::number)
                .toArray(Integer[]::new);
    }

    /// Reads the keys that came since, by this process or another.
    ///
    /// @return whether those known before are the database's; where they are not, nothing was read
    synchronized boolean refresh(DSLContext sql) {
        Row from = first;
        Row to = last;
        List<Row> read = from == null || to == null
                ? rows(sql, noCondition())
                : rows(
                        sql,
                        BUDGET_KEY
                                .ID
                                .eq(from.key().number())
                                .or(BUDGET_KEY.ID.ge(to.key().number())));
        if (!isAmong(from, read) || !isAmong(to, read) || !areKnown(read)) {
            return false;
        }
        add(read.stream().map(Row::key).toList());
        if (!read.isEmpty()) {
            first = read.getFirst();
            last = read.getLast();
        }
        return true;
    }

    private static boolean isAmong(@Nullable Row row, List<Row> read) {
        return row == null || read.contains(row);
    }

    /// Whether what was read goes up to the last key known here, and says the same of each it tells again.
    private boolean areKnown(List<Row> read) {
        @Nullable BudgetKey[] known = byNumber;
        int end = read.isEmpty() ? 0 : read.getLast().key().number();
        return end >= last()
                && read.stream()
                        .map(Row::key)
                        .filter(key -> key.number() < known.length)
                        .allMatch(key -> key.key().equals(known[key.number()]));
    }

    private List<Row> rows(DSLContext sql, Condition which) {
        return read(sql.select(BUDGET_KEY.ID, WRITTEN_BY)
                .select(KeyColumns.all())
                .from(BUDGET_KEY)
                .where(BUDGET_KEY.AUTHORITY.eq(authority.value()))
                .and(which)
                .orderBy(BUDGET_KEY.ID));
    }

    private static List<Row> read(ResultQuery<Record> query) {
        List<Row> read = new ArrayList<>();
        Map<String, BudgetRef> budgets = new HashMap<>();
        try (Cursor<Record> cursor = query.fetchLazy()) {
            ResultSet row = cursor.resultSet();
            while (row.next()) {
                read.add(new Row(new Numbered(KeyColumns.of(row, 3, budgets), row.getInt(1)), row.getString(2)));
            }
            return read;
        } catch (SQLException e) {
            throw new DataAccessException("Cannot read keys", e);
        }
    }

    /// @param more by number; those already here are passed over
    synchronized void add(List<Numbered> more) {
        int known = last();
        List<Numbered> missing =
                more.stream().filter(key -> key.number() > known).toList();
        if (missing.isEmpty()) {
            return;
        }
        @Nullable BudgetKey[] wider = Arrays.copyOf(byNumber, missing.getLast().number() + 1);
        for (Numbered key : missing) {
            wider[key.number()] = key.key();
            keys.put(key.key(), key);
        }
        byNumber = wider;
    }
}
