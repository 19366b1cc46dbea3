package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.sum;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.KeyTotals;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.exception.DataAccessException;

/// The sums of a reading's stored keys: one by one, and added up by the database.
final class KeySums {

    private static final Condition ITS_KEY =
            BUDGET_KEY.AUTHORITY.eq(KEY_TOTAL.AUTHORITY).and(BUDGET_KEY.ID.eq(KEY_TOTAL.KEY_ID));

    private KeySums() {}

    private static Condition isOf(Siren authority, int reading) {
        return KEY_TOTAL.AUTHORITY.eq(authority.value()).and(KEY_TOTAL.READING_ID.eq(reading));
    }

    /// In the order keys were first seen.
    ///
    /// @param keys of the authority, as many as there are now
    static List<KeyTotals> perKey(DSLContext sql, KnownKeys keys, Siren authority, int reading) {
        return perKey(sql, keys, isOf(authority, reading));
    }

    /// Those whose code under a field is wanted, in the same order.
    static List<KeyTotals> perKey(
            DSLContext sql, KnownKeys keys, Siren authority, int reading, KeyField field, Predicate<String> wanted) {
        Integer[] numbers = keys.whose(field, wanted);
        return numbers.length == 0
                ? List.of()
                : perKey(sql, keys, isOf(authority, reading).and(KEY_TOTAL.KEY_ID.eq(any(numbers))));
    }

    private static List<KeyTotals> perKey(DSLContext sql, KnownKeys keys, Condition wanted) {
        List<SelectFieldOrAsterisk> fields = new ArrayList<>(List.of(KEY_TOTAL.KEY_ID));
        for (Measure measure : Measure.values()) {
            fields.add(MeasureColumns.cents(measure));
            fields.add(MeasureColumns.lines(measure));
        }
        var query = sql.select(fields).from(KEY_TOTAL).where(wanted).orderBy(KEY_TOTAL.FIRST_LINE);
        List<KeyTotals> totals = new ArrayList<>();
        try (Cursor<Record> cursor = query.fetchLazy()) {
            ResultSet row = cursor.resultSet();
            while (row.next()) {
                totals.add(totals(row, keys.key(row.getInt(1))));
            }
            return totals;
        } catch (SQLException e) {
            throw new DataAccessException("Cannot read the sums of keys", e);
        }
    }

    private static KeyTotals totals(ResultSet row, BudgetKey key) throws SQLException {
        KeyTotals totals = new KeyTotals(key);
        int at = 2;
        for (Measure measure : Measure.values()) {
            long cents = row.getLong(at++);
            long lines = row.getLong(at++);
            if (lines > 0) {
                totals.add(measure, cents, lines);
            }
        }
        return totals;
    }

    static Sums of(DSLContext sql, Siren authority, int reading) {
        List<SelectFieldOrAsterisk> fields = new ArrayList<>(List.of(BUDGET_KEY.FLOW));
        for (Measure measure : Measure.values()) {
            fields.add(sum(MeasureColumns.cents(measure)).as(cents(measure)));
            fields.add(sum(MeasureColumns.lines(measure)).as(lines(measure)));
        }
        Sums.Builder sums = new Sums.Builder();
        sql.select(fields)
                .from(KEY_TOTAL)
                .join(BUDGET_KEY)
                .on(ITS_KEY)
                .where(isOf(authority, reading))
                .groupBy(BUDGET_KEY.FLOW)
                .forEach(row -> add(sums, row));
        return sums.build();
    }

    private static void add(Sums.Builder sums, Record row) {
        for (Measure measure : Measure.values()) {
            BigDecimal lines = row.get(lines(measure), BigDecimal.class);
            if (lines != null) {
                BigDecimal cents = row.get(cents(measure), BigDecimal.class);
                sums.add(
                        Flow.valueOf(row.get(BUDGET_KEY.FLOW)),
                        measure,
                        new Tally(cents.longValueExact(), lines.longValueExact()));
            }
        }
    }

    private static String cents(Measure measure) {
        return measure.name() + " cents";
    }

    private static String lines(Measure measure) {
        return measure.name() + " lines";
    }
}
