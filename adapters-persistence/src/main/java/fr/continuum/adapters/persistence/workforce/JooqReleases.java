package fr.continuum.adapters.persistence.workforce;

import static fr.continuum.adapters.persistence.jooq.Tables.COUNT_RELEASE;
import static org.jooq.impl.DSL.noCondition;

import fr.continuum.adapters.persistence.jooq.tables.records.CountReleaseRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.Releases;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.disclosure.Release;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Published tables of counts, one row each.
public final class JooqReleases implements Releases {

    private final DSLContext sql;

    public JooqReleases(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Release> latest(Owner owner, String table) {
        return last(sql, owner, table, noCondition()).map(JooqReleases::release);
    }

    @Override
    public Optional<Release> before(Owner owner, String table, Instant moment) {
        return last(sql, owner, table, COUNT_RELEASE.PUT_AT.lt(Instants.column(moment)))
                .map(JooqReleases::release);
    }

    @Override
    public boolean publish(Owner owner, String table, Optional<Release> last, Release next, Instant at) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, owner);
            Optional<CountReleaseRecord> before = last(tx, owner, table, noCondition());
            if (!before.map(JooqReleases::release).equals(last)) {
                return false;
            }
            Instant moment = before.map(row -> row.getPutAt().toInstant())
                    .filter(at::isBefore)
                    .orElse(at);
            tx.insertInto(COUNT_RELEASE)
                    .set(COUNT_RELEASE.AUTHORITY, owner.value())
                    .set(COUNT_RELEASE.NAME, table)
                    .set(
                            COUNT_RELEASE.POSITION,
                            before.map(CountReleaseRecord::getPosition).orElse(0) + 1)
                    .set(COUNT_RELEASE.THRESHOLD, next.threshold())
                    .set(COUNT_RELEASE.CONTENT, Json.of(ReleaseJson.of(next)))
                    .set(COUNT_RELEASE.PUT_AT, Instants.column(moment))
                    .execute();
            return true;
        });
    }

    private static Optional<CountReleaseRecord> last(DSLContext sql, Owner owner, String table, Condition which) {
        return sql.selectFrom(COUNT_RELEASE)
                .where(COUNT_RELEASE.AUTHORITY.eq(owner.value()))
                .and(COUNT_RELEASE.NAME.eq(table))
                .and(which)
                .orderBy(COUNT_RELEASE.POSITION.desc())
                .limit(1)
                .fetchOptional();
    }

    private static Release release(CountReleaseRecord row) {
        return Json.read(row.getContent(), ReleaseJson.class).release(row.getThreshold());
    }
}
