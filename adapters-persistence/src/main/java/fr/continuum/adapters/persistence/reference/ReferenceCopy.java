package fr.continuum.adapters.persistence.reference;

import static fr.continuum.adapters.persistence.jooq.Tables.ALLOCATION_TABLE;
import static fr.continuum.adapters.persistence.jooq.Tables.ALLOCATION_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.CHART;
import static fr.continuum.adapters.persistence.jooq.Tables.CHART_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.TARGET_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.TARGET_TREE;

import java.util.List;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/// Copies the versions of tables, trees and charts with their timelines, row by row, as one reading of the database
/// finds them. The other database has none yet.
public final class ReferenceCopy {

    /// Versions before the timelines that name them.
    private static final List<Table<?>> TABLES =
            List.of(ALLOCATION_TABLE, ALLOCATION_TIMELINE, TARGET_TREE, TARGET_TIMELINE, CHART, CHART_TIMELINE);

    private static final int AT_ONCE = 50;

    private ReferenceCopy() {}

    public static void copy(DSLContext from, DSLContext to) {
        from.transaction(reading -> {
            reading.dsl().execute("set transaction isolation level repeatable read read only");
            to.transaction(writing -> TABLES.forEach(table -> copy(reading.dsl(), writing.dsl(), table)));
        });
    }

    private static <R extends Record> void copy(DSLContext from, DSLContext to, Table<R> table) {
        try (Cursor<R> rows = from.selectFrom(table).fetchSize(AT_ONCE).fetchLazy()) {
            rows.forEach(row ->
                    to.insertInto(table, table.fields()).values(row.intoArray()).execute());
        }
    }
}
