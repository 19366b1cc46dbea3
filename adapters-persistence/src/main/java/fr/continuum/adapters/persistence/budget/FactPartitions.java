package fr.continuum.adapters.persistence.budget;

import fr.continuum.adapters.persistence.sql.BlockRanges;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.domain.budget.FiscalYear;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// The partitions of `budget_line`, one per fiscal year. Made on a connection of their own: attaching one waits for
/// nobody who reads or loads, and nobody waits for it.
public final class FactPartitions {

    private final DataSource dataSource;
    private final BlockRanges ranges;

    FactPartitions(DataSource dataSource) {
        this.dataSource = dataSource;
        this.ranges = new BlockRanges(dataSource);
    }

    void makeRoomFor(FiscalYear year) {
        DSLContext own = DSL.using(dataSource, SQLDialect.POSTGRES);
        if (isThere(own, year)) {
            return;
        }
        own.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.PARTITION.take(tx);
            if (!isThere(tx, year)) {
                tx.execute("create table " + name(year) + " (like budget_line including defaults including storage)");
                tx.execute("alter table budget_line attach partition " + name(year) + " for values in (" + year + ")");
            }
        });
    }

    /// Makes what was just loaded quick to find, and what was taken back quick to pass: it lies there until a
    /// vacuum comes.
    void settle(FiscalYear year) {
        ranges.summariseBehind(name(year));
    }

    /// Asked of the catalogue itself: `to_regclass` answers from what the connection remembers, which an advisory
    /// lock does not refresh, so that of two who waited for it the second would make the table again.
    static boolean isThere(DSLContext sql, FiscalYear year) {
        return Boolean.TRUE.equals(sql.fetchValue(
                "select exists (select from pg_catalog.pg_class where relname = ? and pg_table_is_visible(oid))",
                name(year)));
    }

    public static String name(FiscalYear year) {
        return "budget_line_" + year;
    }
}
