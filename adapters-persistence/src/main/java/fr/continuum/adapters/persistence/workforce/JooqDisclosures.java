package fr.continuum.adapters.persistence.workforce;

import static fr.continuum.adapters.persistence.jooq.Tables.DISCLOSURE;

import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.Disclosures;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/// What was told, one row for each time something was told besides.
public final class JooqDisclosures implements Disclosures {

    private final DSLContext sql;

    public JooqDisclosures(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Memory of(Owner owner, String table) {
        List<ToldSums> all = sql.select(DISCLOSURE.CONTENT)
                .from(DISCLOSURE)
                .where(DISCLOSURE.AUTHORITY.eq(owner.value()))
                .and(DISCLOSURE.NAME.eq(table))
                .orderBy(DISCLOSURE.POSITION)
                .fetch(row -> told(row.value1()));
        return new Memory(all.stream().reduce(ToldSums.NOTHING, ToldSums::and), all.size());
    }

    private static ToldSums told(JSONB content) {
        return Json.read(content, ToldSumsJson.class).told();
    }

    @Override
    public boolean add(Owner owner, String table, int known, ToldSums more, Instant at) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, owner);
            int now = tx.fetchCount(
                    DISCLOSURE, DISCLOSURE.AUTHORITY.eq(owner.value()).and(DISCLOSURE.NAME.eq(table)));
            if (now != known) {
                return false;
            }
            tx.insertInto(DISCLOSURE)
                    .set(DISCLOSURE.AUTHORITY, owner.value())
                    .set(DISCLOSURE.NAME, table)
                    .set(DISCLOSURE.POSITION, now + 1)
                    .set(DISCLOSURE.CONTENT, Json.of(ToldSumsJson.of(more)))
                    .set(DISCLOSURE.PUT_AT, Instants.column(at))
                    .execute();
            return true;
        });
    }
}
