package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_LINE;
import static fr.continuum.adapters.persistence.jooq.Tables.READING;

import fr.continuum.adapters.persistence.jooq.tables.records.ReadingRecord;
import fr.continuum.application.port.LinesAsked.LineQuestion;
import fr.continuum.application.port.LinesAsked.LineSort;
import fr.continuum.application.port.LinesAsked.LineTally;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Lines read back. Naming the year and the reading leads to one partition and, by the block-range index, to the
/// blocks the reading was written to.
public final class Lines {

    private Lines() {}

    /// Lines that share a key, in document order.
    public static List<BudgetLine> of(DSLContext sql, ReadingId reading, BudgetKey key, int most, int skip) {
        Optional<Integer> number = sql.select(BUDGET_KEY.ID)
                .from(BUDGET_KEY)
                .where(BUDGET_KEY.AUTHORITY.eq(reading.authority().value()))
                .and(KeyColumns.is(key))
                .fetchOptional(BUDGET_KEY.ID);
        return number.map(id -> where(sql, reading, BUDGET_LINE.KEY_ID.eq(id), most, skip))
                .orElse(List.of());
    }

    /// All lines, in document order: ordinals leave no gap, so that what is skipped is never read.
    public static List<BudgetLine> all(DSLContext sql, ReadingId reading, int most, int skip) {
        return where(sql, reading, BUDGET_LINE.ORDINAL.gt(skip), most, 0);
    }

    /// Lines that answer a question, in the order asked for.
    public static List<BudgetLine> asked(
            DSLContext sql, ReadingId id, LineQuestion question, List<LineSort> sorts, int most, int skip) {
        if (question.isAll() && sorts.isEmpty()) {
            return all(sql, id, most, skip);
        }
        return sql.fetchOptional(READING, Readings.is(id))
                .map(reading -> in(
                        sql,
                        reading,
                        LineQuestions.of(question),
                        LineQuestions.order(sorts, question.measure()),
                        most,
                        skip))
                .orElse(List.of());
    }

    /// How many lines answer a question, and what they add up to.
    public static LineTally tally(DSLContext sql, ReadingId id, LineQuestion question) {
        Field<Long> amount = MeasureColumns.ofLine(question.measure());
        Field<Integer> lines = DSL.count();
        Field<Integer> carrying = DSL.count(amount);
        Field<BigDecimal> cents = DSL.sum(amount);
        return sql.fetchOptional(READING, Readings.is(id))
                .map(reading -> sql.select(lines, carrying, cents)
                        .from(BUDGET_LINE)
                        .join(BUDGET_KEY)
                        .on(BUDGET_KEY.AUTHORITY.eq(BUDGET_LINE.AUTHORITY))
                        .and(BUDGET_KEY.ID.eq(BUDGET_LINE.KEY_ID))
                        .where(BUDGET_LINE.FISCAL_YEAR.eq(reading.getFiscalYear()))
                        .and(BUDGET_LINE.READING_ID.eq(reading.getId()))
                        .and(BUDGET_LINE.AUTHORITY.eq(reading.getAuthority()))
                        .and(LineQuestions.of(question))
                        .fetchSingle(row -> new LineTally(row.get(lines), row.get(carrying), exact(row.get(cents)))))
                .orElse(new LineTally(0, 0, 0));
    }

    private static long exact(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }

    /// How many lines of the reading share the key.
    public static long count(DSLContext sql, ReadingId id, BudgetKey key) {
        return sql.fetchOptional(READING, Readings.is(id))
                .map(reading -> (long) sql.fetchCount(sql.selectOne()
                        .from(BUDGET_LINE)
                        .join(BUDGET_KEY)
                        .on(BUDGET_KEY.AUTHORITY.eq(BUDGET_LINE.AUTHORITY))
                        .and(BUDGET_KEY.ID.eq(BUDGET_LINE.KEY_ID))
                        .where(BUDGET_LINE.FISCAL_YEAR.eq(reading.getFiscalYear()))
                        .and(BUDGET_LINE.READING_ID.eq(reading.getId()))
                        .and(BUDGET_LINE.AUTHORITY.eq(reading.getAuthority()))
                        .and(KeyColumns.is(key))))
                .orElse(0L);
    }

    public static Optional<BudgetLine> at(DSLContext sql, ReadingId reading, int ordinal) {
        return where(sql, reading, BUDGET_LINE.ORDINAL.eq(ordinal), 1, 0).stream()
                .findFirst();
    }

    /// What the reading calls its authorisations: of each what its first line that says so does.
    public static Map<String, String> authorisationLabels(DSLContext sql, ReadingId id) {
        return sql.fetchOptional(READING, Readings.is(id))
                .map(reading -> sql.select(BUDGET_KEY.AUTHORISATION, BUDGET_LINE.AUTHORISATION_LABEL)
                        .distinctOn(BUDGET_KEY.AUTHORISATION)
                        .from(BUDGET_LINE)
                        .join(BUDGET_KEY)
                        .on(BUDGET_KEY.AUTHORITY.eq(BUDGET_LINE.AUTHORITY))
                        .and(BUDGET_KEY.ID.eq(BUDGET_LINE.KEY_ID))
                        .where(BUDGET_LINE.FISCAL_YEAR.eq(reading.getFiscalYear()))
                        .and(BUDGET_LINE.READING_ID.eq(reading.getId()))
                        .and(BUDGET_LINE.AUTHORITY.eq(reading.getAuthority()))
                        .and(BUDGET_LINE.AUTHORISATION_LABEL.isNotNull())
                        .and(BUDGET_KEY.AUTHORISATION.ne(""))
                        .orderBy(BUDGET_KEY.AUTHORISATION, BUDGET_LINE.ORDINAL)
                        .fetchMap(BUDGET_KEY.AUTHORISATION, BUDGET_LINE.AUTHORISATION_LABEL))
                .orElse(Map.of());
    }

    private static List<BudgetLine> where(DSLContext sql, ReadingId id, Condition which, int most, int skip) {
        Optional<ReadingRecord> reading = sql.fetchOptional(READING, Readings.is(id));
        return reading.map(found -> in(sql, found, which, List.of(BUDGET_LINE.ORDINAL), most, skip))
                .orElse(List.of());
    }

    private static List<BudgetLine> in(
            DSLContext sql,
            ReadingRecord reading,
            Condition which,
            List<? extends OrderField<?>> order,
            int most,
            int skip) {
        return sql.select(BUDGET_LINE.fields())
                .select(KeyColumns.all())
                .from(BUDGET_LINE)
                .join(BUDGET_KEY)
                .on(BUDGET_KEY.AUTHORITY.eq(BUDGET_LINE.AUTHORITY))
                .and(BUDGET_KEY.ID.eq(BUDGET_LINE.KEY_ID))
                .where(BUDGET_LINE.FISCAL_YEAR.eq(reading.getFiscalYear()))
                .and(BUDGET_LINE.READING_ID.eq(reading.getId()))
                .and(BUDGET_LINE.AUTHORITY.eq(reading.getAuthority()))
                .and(which)
                .orderBy(order)
                .limit(most)
                .offset(skip)
                .fetch(Lines::line);
    }

    private static BudgetLine line(Record row) {
        return new BudgetLine(
                row.get(BUDGET_LINE.ORDINAL),
                row.get(BUDGET_LINE.SOURCE_LINE),
                KeyColumns.of(row),
                amounts(row),
                orEmpty(row.get(BUDGET_LINE.LABEL)),
                new BudgetLine.Detail(
                        orEmpty(row.get(BUDGET_LINE.CONT_NAT)),
                        orEmpty(row.get(BUDGET_LINE.CONT_FON)),
                        orEmpty(row.get(BUDGET_LINE.CONT_OP)),
                        row.get(BUDGET_LINE.SPECIALISED),
                        orEmpty(row.get(BUDGET_LINE.AUTHORISATION_LABEL))));
    }

    private static Amounts amounts(Record row) {
        Amounts amounts = Amounts.NONE;
        for (Measure measure : Measure.values()) {
            Long cents = row.get(MeasureColumns.ofLine(measure));
            if (cents != null) {
                amounts = amounts.with(measure, cents);
            }
        }
        return amounts;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
