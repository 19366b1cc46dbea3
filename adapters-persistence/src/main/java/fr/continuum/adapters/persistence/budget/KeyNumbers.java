package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.shared.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/// The numbers the keys of an authority are known by.
final class KeyNumbers {

    private KeyNumbers() {}

    /// All keys of an authority.
    static Map<BudgetKey, Integer> of(DSLContext sql, Siren authority) {
        return read(sql.select(BUDGET_KEY.ID)
                .select(KeyColumns.all())
                .from(BUDGET_KEY)
                .where(BUDGET_KEY.AUTHORITY.eq(authority.value())));
    }

    private static Map<BudgetKey, Integer> read(ResultQuery<Record> query) {
        Map<BudgetKey, Integer> numbers = new HashMap<>();
        Map<String, BudgetRef> budgets = new HashMap<>();
        try (Cursor<Record> cursor = query.fetchLazy()) {
            ResultSet row = cursor.resultSet();
            while (row.next()) {
                numbers.put(KeyColumns.of(row, 2, budgets), row.getInt(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new DataAccessException("Cannot read keys", e);
        }
    }
}
