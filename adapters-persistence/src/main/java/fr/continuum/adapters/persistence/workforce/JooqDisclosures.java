package fr.continuum.adapters.persistence.workforce;

import static fr.continuum.adapters.persistence.jooq.Tables.DISCLOSURE;

import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.Disclosures;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/// What was told, one row for each time it was decided what is.
public final class JooqDisclosures implements Disclosures {

    private final DSLContext sql;

    public JooqDisclosures(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Memory of(Owner owner, String table) {
        List<ToldSums> all = new ArrayList<>();
        Set<Sha256> decided = new HashSet<>();
        sql.select(DISCLOSURE.CONTENT, DISCLOSURE.DECIDED)
                .from(DISCLOSURE)
                .where(isOf(owner, table))
                .orderBy(DISCLOSURE.POSITION)
                .forEach(row -> {
                    all.add(told(row.value1()));
                    if (row.value2() != null) {
                        decided.add(new Sha256(row.value2()));
                    }
                });
        return new Memory(ToldSums.together(all), decided, all.size());
    }

    private static Condition isOf(Owner owner, String table) {
        return DISCLOSURE.AUTHORITY.eq(owner.value()).and(DISCLOSURE.NAME.eq(table));
    }

    private static ToldSums told(JSONB content) {
        return Json.read(content, ToldSumsJson.class).told();
    }

    @Override
    public int known(Owner owner, String table) {
        return sql.fetchCount(DISCLOSURE, isOf(owner, table));
    }

    @Override
    public boolean add(Owner owner, String table, int known, ToldSums more, Sha256 decided, Instant at) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, owner);
            int now = tx.fetchCount(DISCLOSURE, isOf(owner, table));
            if (now != known) {
                return false;
            }
            tx.insertInto(DISCLOSURE)
                    .set(DISCLOSURE.AUTHORITY, owner.value())
                    .set(DISCLOSURE.NAME, table)
                    .set(DISCLOSURE.POSITION, now + 1)
                    .set(DISCLOSURE.CONTENT, Json.of(ToldSumsJson.of(more)))
                    .set(DISCLOSURE.DECIDED, decided.value())
                    .set(DISCLOSURE.PUT_AT, Instants.column(at))
                    .execute();
            return true;
        });
    }
}
