package fr.continuum.adapters.persistence.reference;

import static fr.continuum.adapters.persistence.jooq.Tables.ADMITTED_FILE;
import static fr.continuum.adapters.persistence.jooq.Tables.ALLOCATION_TABLE;
import static fr.continuum.adapters.persistence.jooq.Tables.ALLOCATION_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.CHART;
import static fr.continuum.adapters.persistence.jooq.Tables.CHART_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.COMPETENCY_NEED;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_BOOK;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_CONSULTATION;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_GRANT;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_IMPROVEMENT;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_LINK;
import static fr.continuum.adapters.persistence.jooq.Tables.CONTRIBUTION_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.COUNT_RELEASE;
import static fr.continuum.adapters.persistence.jooq.Tables.DECLARED_GAIN;
import static fr.continuum.adapters.persistence.jooq.Tables.DISCLOSURE;
import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR;
import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR_BOOK;
import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR_FED;
import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR_TARGET;
import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.LINK_CONFIRMATION;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_ELEMENT;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_KEY_FIGURE;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_LINK;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_MILESTONE;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_ROLE;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_TERRITORY;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_VERSION;
import static fr.continuum.adapters.persistence.jooq.Tables.POST;
import static fr.continuum.adapters.persistence.jooq.Tables.PURCHASE_LIST;
import static fr.continuum.adapters.persistence.jooq.Tables.PURCHASE_LIST_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.TAKEN_BACK_FILE;
import static fr.continuum.adapters.persistence.jooq.Tables.TARGET_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.TARGET_TREE;
import static fr.continuum.adapters.persistence.jooq.Tables.TIME_GAIN_USE;
import static fr.continuum.adapters.persistence.jooq.Tables.TIME_GAIN_USE_LINK;
import static fr.continuum.adapters.persistence.jooq.Tables.TOLERANCE_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.TRAINING_PLAN;
import static fr.continuum.adapters.persistence.jooq.Tables.TRAINING_SESSION;
import static fr.continuum.adapters.persistence.jooq.Tables.TRAINING_SESSIONS;
import static fr.continuum.adapters.persistence.jooq.Tables.WAIVER;
import static fr.continuum.adapters.persistence.jooq.Tables.WORKFORCE_BOOK;
import static fr.continuum.adapters.persistence.jooq.Tables.WORKFORCE_TIMELINE;
import static fr.continuum.adapters.persistence.jooq.Tables.WORK_CYCLE;

import java.util.List;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/// Copies the versions of tables, trees, charts, plans, contributions, posts and indicators with their timelines,
/// waivers, tolerances, lists of purchase accounts, confirmations, published counts and what was told beside them, row
/// by row, as one reading of the database finds them. The other database has none yet.
public final class ReferenceCopy {

    /// Versions before the timelines that name them.
    private static final List<Table<?>> TABLES = List.of(
            ALLOCATION_TABLE,
            ALLOCATION_TIMELINE,
            TARGET_TREE,
            TARGET_TIMELINE,
            CHART,
            CHART_TIMELINE,
            PLAN_ELEMENT,
            PLAN_ROLE,
            PLAN_TERRITORY,
            PLAN_MILESTONE,
            PLAN_KEY_FIGURE,
            PLAN_VERSION,
            PLAN_LINK,
            PLAN_TIMELINE,
            CONTRIBUTION,
            CONTRIBUTION_LINK,
            CONTRIBUTION_IMPROVEMENT,
            CONTRIBUTION_CONSULTATION,
            CONTRIBUTION_GRANT,
            COMPETENCY_NEED,
            TRAINING_PLAN,
            CONTRIBUTION_TIMELINE,
            CONTRIBUTION_BOOK,
            LINK_CONFIRMATION,
            WAIVER,
            TOLERANCE_TIMELINE,
            PURCHASE_LIST,
            PURCHASE_LIST_TIMELINE,
            POST,
            WORK_CYCLE,
            DECLARED_GAIN,
            TIME_GAIN_USE,
            TIME_GAIN_USE_LINK,
            TRAINING_SESSIONS,
            TRAINING_SESSION,
            WORKFORCE_TIMELINE,
            WORKFORCE_BOOK,
            COUNT_RELEASE,
            DISCLOSURE,
            INDICATOR,
            INDICATOR_TARGET,
            INDICATOR_FED,
            INDICATOR_TIMELINE,
            INDICATOR_BOOK,
            ADMITTED_FILE,
            TAKEN_BACK_FILE);

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
