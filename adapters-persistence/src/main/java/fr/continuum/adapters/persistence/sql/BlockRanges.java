package fr.continuum.adapters.persistence.sql;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// Tells block-range indexes of what was just written. Until then every read goes through all that is new: vacuum
/// would tell them too, some day. On a connection of its own, so that its lock is gone at once; it sees what
/// other transactions have not yet committed.
public final class BlockRanges {

    private static final System.Logger LOG = System.getLogger(BlockRanges.class.getName());

    private final DataSource dataSource;

    /// Tables somebody is about to tell of: who comes meanwhile need not.
    private final Set<String> awaited = ConcurrentHashMap.newKeySet();

    private final Object turn = new Object();

    public BlockRanges(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// The same, while whoever wrote goes on to what comes next: the database goes through all of it again.
    /// Whoever tells the same index meanwhile waits for the end, so that a publication makes sure of it. One at a
    /// time, and none twice in a row.
    public void summariseBehind(String table) {
        if (!awaited.add(table)) {
            return;
        }
        Thread.startVirtualThread(() -> {
            synchronized (turn) {
                awaited.remove(table);
                try {
                    summarise(DSL.using(dataSource, SQLDialect.POSTGRES), table);
                } catch (DataAccessException e) {
                    // The program ends, or the table went: the publication tells again, and says what is amiss.
                    LOG.log(System.Logger.Level.DEBUG, "Ranges of " + table + " are not told yet", e);
                }
            }
        });
    }

    /// Never fails: what was written is written, and will be found, only slower.
    public void summarise(String table) {
        try {
            summarise(DSL.using(dataSource, SQLDialect.POSTGRES), table);
        } catch (DataAccessException e) {
            LOG.log(System.Logger.Level.WARNING, "Reads of " + table + " stay slow until a vacuum has passed", e);
        }
    }

    /// Those of a table, as `sql` sees them: next to nothing where all were told.
    public static void summarise(DSLContext sql, String table) {
        sql.fetch("""
                select brin_summarize_new_values(i.indexrelid)
                from pg_index i
                join pg_class c on c.oid = i.indexrelid and c.relkind = 'i'
                join pg_am a on a.oid = c.relam and a.amname = 'brin'
                where i.indrelid = ?::regclass
                """, table);
    }
}
