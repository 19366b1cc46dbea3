package fr.continuum.adapters.persistence.waiver;

import static fr.continuum.adapters.persistence.jooq.Tables.WAIVER;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import fr.continuum.adapters.persistence.jooq.tables.records.WaiverRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverEntry;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Waivers and what lifts them, each with the version of all up to it.
public final class JooqWaiverBook implements WaiverBook {

    private static final String WAIVED = "WAIVER";
    private static final String LIFTED = "LIFT";

    private final DSLContext sql;

    public JooqWaiverBook(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Siren authority, WaiverEntry entry, Instant at) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, Owner.of(authority));
            Waivers before = read(tx, authority, noCondition());
            if (entry instanceof Waiver waiver && before.sayingTheSame(waiver).isPresent()) {
                return false;
            }
            Waivers all = before.and(entry);
            tx.insertInto(WAIVER)
                    .set(WAIVER.AUTHORITY, authority.value())
                    .set(WAIVER.POSITION, all.entries().size())
                    .set(WAIVER.VERSION, all.version().value())
                    .set(WAIVER.RULE, entry.rule().id())
                    .set(WAIVER.SUBJECT, entry.subject())
                    .set(WAIVER.REASON, entry.reason())
                    .set(WAIVER.AUTHOR, entry.author())
                    .set(days(entry))
                    .set(WAIVER.PUT_AT, Instants.column(at))
                    .execute();
            return true;
        });
    }

    private static WaiverRecord days(WaiverEntry entry) {
        WaiverRecord days = new WaiverRecord();
        switch (entry) {
            case Waiver waiver -> {
                days.setEntry(WAIVED);
                days.setHoldsFrom(waiver.from());
                days.setLastDay(waiver.lastDay());
                waiver.seen().ifPresent(seen -> {
                    days.setSeenCents(seen.cents().isPresent() ? seen.cents().getAsLong() : null);
                    days.setSeenFound(seen.found().french());
                    days.setSeenFoundEn(seen.found().english());
                });
            }
            case WaiverLift lift -> {
                days.setEntry(LIFTED);
                days.setHoldsFrom(lift.from());
            }
        }
        return days;
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
        return found.entries().isEmpty() ? Optional.empty() : Optional.of(found);
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
                .fetch(JooqWaiverBook::entry));
    }

    private static WaiverEntry entry(WaiverRecord row) {
        ContinuumRule rule = ContinuumRule.ofId(row.getRule())
                .orElseThrow(() -> new IllegalStateException("No such rule: " + row.getRule()));
        return row.getEntry().equals(LIFTED)
                ? new WaiverLift(rule, row.getSubject(), row.getReason(), row.getAuthor(), row.getHoldsFrom())
                : new Waiver(
                        rule,
                        row.getSubject(),
                        row.getReason(),
                        row.getAuthor(),
                        row.getHoldsFrom(),
                        row.getLastDay(),
                        seen(row));
    }

    private static Optional<Seen> seen(WaiverRecord row) {
        Long cents = row.getSeenCents();
        return Optional.ofNullable(row.getSeenFound())
                .map(french -> new Seen(
                        cents == null ? OptionalLong.empty() : OptionalLong.of(cents),
                        new Wording(french, row.getSeenFoundEn())));
    }
}
