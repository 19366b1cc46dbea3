package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;

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
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The keys of one authority, each once, by what it says and by its number. A key is written once and never taken
/// away, and numbers follow one another in the order of loads, which take turns: what is missing here are the last
/// ones.
final class KnownKeys {

    private final Siren authority;
    private final Map<BudgetKey, Numbered> keys = new ConcurrentHashMap<>();

    /// By number, replaced where keys come; nothing stands at zero, nor where somebody took a key away by hand.
    private volatile @Nullable BudgetKey[] byNumber = new BudgetKey[1];

    /// @param key the one object all sums of this key are about
    record Numbered(BudgetKey key, int number) {}

    KnownKeys(Siren authority) {
        this.authority = authority;
    }

    /// The last number, and how many there are.
    int size() {
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
    synchronized void refresh(DSLContext sql) {
        add(read(sql.select(BUDGET_KEY.ID)
                .select(KeyColumns.all())
                .from(BUDGET_KEY)
                .where(BUDGET_KEY.AUTHORITY.eq(authority.value()))
                .and(BUDGET_KEY.ID.gt(size()))
                .orderBy(BUDGET_KEY.ID)));
    }

    private static List<Numbered> read(ResultQuery<Record> query) {
        List<Numbered> read = new ArrayList<>();
        Map<String, BudgetRef> budgets = new HashMap<>();
        try (Cursor<Record> cursor = query.fetchLazy()) {
            ResultSet row = cursor.resultSet();
            while (row.next()) {
                read.add(new Numbered(KeyColumns.of(row, 2, budgets), row.getInt(1)));
            }
            return read;
        } catch (SQLException e) {
            throw new DataAccessException("Cannot read keys", e);
        }
    }

    /// @param more by number; those already here are passed over
    synchronized void add(List<Numbered> more) {
        int known = size();
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
