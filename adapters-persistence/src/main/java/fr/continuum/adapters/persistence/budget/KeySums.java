package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import fr.continuum.domain.budget.BudgetRef;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.TableField;
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
    static KeysInHand.Keys perKey(DSLContext sql, Siren authority, int reading) {
        return perKey(sql, authority, reading, noCondition());
    }

    /// Those whose code under a field is wanted, in the same order.
    static List<KeyTotals> perKey(
            DSLContext sql, Siren authority, int reading, KeyField field, Predicate<String> wanted) {
        TableField<?, String> column = KeyColumns.column(field);
        Set<String> codes = sql
                .selectDistinct(column)
                .from(KEY_TOTAL)
                .join(BUDGET_KEY)
                .on(ITS_KEY)
                .where(isOf(authority, reading))
                .fetchSet(column)
                .stream()
                .filter(value -> wanted.test(KeyColumns.code(field, value)))
                .collect(Collectors.toSet());
        return codes.isEmpty()
                ? List.of()
                : perKey(sql, authority, reading, column.eq(any(codes.toArray(String[]::new))))
                        .totals();
    }

    private static KeysInHand.Keys perKey(DSLContext sql, Siren authority, int reading, Condition wanted) {
        List<SelectFieldOrAsterisk> fields = new ArrayList<>(List.of(KeyColumns.all()));
        for (Measure measure : Measure.values()) {
            fields.add(MeasureColumns.cents(measure));
            fields.add(MeasureColumns.lines(measure));
        }
        fields.add(BUDGET_KEY.ID);
        var query = sql.select(fields)
                .from(KEY_TOTAL)
                .join(BUDGET_KEY)
                .on(ITS_KEY)
                .where(isOf(authority, reading))
                .and(wanted)
                .orderBy(KEY_TOTAL.FIRST_LINE);
        List<KeyTotals> totals = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        Map<String, BudgetRef> budgets = new HashMap<>();
        try (Cursor<Record> cursor = query.fetchLazy()) {
            ResultSet row = cursor.resultSet();
            while (row.next()) {
                totals.add(totals(row, budgets));
                numbers.add(row.getInt(fields.size()));
            }
            return KeysInHand.Keys.of(totals, numbers);
        } catch (SQLException e) {
            throw new DataAccessException("Cannot read the sums of keys", e);
        }
    }

    private static KeyTotals totals(ResultSet row, Map<String, BudgetRef> budgets) throws SQLException {
        KeyTotals totals = new KeyTotals(KeyColumns.of(row, 1, budgets));
        int at = KeyColumns.all().length + 1;
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
