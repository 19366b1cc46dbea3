package fr.continuum.adapters.persistence.waiver;

import static fr.continuum.adapters.persistence.jooq.Tables.WAIVER;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Waivers, each with the version of all up to it.
public final class JooqWaiverBook implements WaiverBook {

    private final DSLContext sql;

    public JooqWaiverBook(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Siren authority, Waiver waiver, Instant at) {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, Owner.of(authority));
            Waivers all = read(tx, authority, noCondition()).and(waiver);
            tx.insertInto(WAIVER)
                    .set(WAIVER.AUTHORITY, authority.value())
                    .set(WAIVER.POSITION, all.all().size())
                    .set(WAIVER.VERSION, all.version().value())
                    .set(WAIVER.RULE, waiver.rule().id())
                    .set(WAIVER.SUBJECT, waiver.subject())
                    .set(WAIVER.REASON, waiver.reason())
                    .set(WAIVER.AUTHOR, waiver.author())
                    .set(WAIVER.HOLDS_FROM, waiver.from())
                    .set(WAIVER.LAST_DAY, waiver.lastDay())
                    .set(WAIVER.PUT_AT, Instants.column(at))
                    .execute();
        });
    }

    @Override
    public Waivers of(Siren authority) {
        return read(sql, authority, noCondition());
    }

    @Override
    public Optional<Waivers> find(Siren authority, Sha256 version) {
        Waivers found = read(
                sql,
                authority,
                WAIVER.POSITION.le(select(WAIVER.POSITION)
                        .from(WAIVER)
                        .where(WAIVER.AUTHORITY.eq(authority.value()))
                        .and(WAIVER.VERSION.eq(version.value()))));
        return found.all().isEmpty() ? Optional.empty() : Optional.of(found);
    }

    @Override
    public Waivers before(Siren authority, Instant moment) {
        return read(sql, authority, WAIVER.PUT_AT.lt(Instants.column(moment)));
    }

    private static Waivers read(DSLContext sql, Siren authority, Condition which) {
        return new Waivers(sql.selectFrom(WAIVER)
                .where(WAIVER.AUTHORITY.eq(authority.value()))
                .and(which)
                .orderBy(WAIVER.POSITION)
                .fetch(row -> new Waiver(
                        ContinuumRule.ofId(row.getRule())
                                .orElseThrow(() -> new IllegalStateException("No such rule: " + row.getRule())),
                        row.getSubject(),
                        row.getReason(),
                        row.getAuthor(),
                        row.getHoldsFrom(),
                        row.getLastDay())));
    }
}
