package fr.continuum.adapters.persistence.night;

import static fr.continuum.adapters.persistence.jooq.Tables.NIGHT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.jooq.tables.records.NightRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.application.port.Nights;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.watch.Arrival;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Nights and their files.
public final class JooqNights implements Nights {

    private final DSLContext sql;

    public JooqNights(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public NightId begin(LocalDate asOf, Instant at, String inbox) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.NIGHT.take(tx);
            Integer last = tx.select(coalesce(max(NIGHT.NIGHT_NUMBER), 0))
                    .from(NIGHT)
                    .where(NIGHT.NIGHT_DATE.eq(asOf))
                    .fetchSingle()
                    .value1();
            tx.insertInto(NIGHT)
                    .set(NIGHT.NIGHT_DATE, asOf)
                    .set(NIGHT.NIGHT_NUMBER, last + 1)
                    .set(NIGHT.INBOX, inbox)
                    .set(NIGHT.STARTED_AT, Instants.column(at))
                    .set(NIGHT.STATUS, NightStatus.RUNNING.name())
                    .set(NIGHT.STEP, Step.RECEIVE.name())
                    .set(NIGHT.DONE, 0L)
                    .set(NIGHT.TOTAL, 0L)
                    .execute();
            return NightId.of(asOf, last + 1);
        });
    }

    @Override
    public Optional<Night> find(NightId night) {
        return sql.fetchOptional(NIGHT, is(night)).map(JooqNights::night);
    }

    @Override
    public List<Night> recent(int most) {
        return sql.selectFrom(NIGHT)
                .orderBy(NIGHT.STARTED_AT.desc(), NIGHT.NIGHT_DATE.desc(), NIGHT.NIGHT_NUMBER.desc())
                .limit(most)
                .fetch(JooqNights::night);
    }

    @Override
    public Optional<Night> lastPublished() {
        return sql.selectFrom(NIGHT)
                .where(NIGHT.STATUS.eq(NightStatus.PUBLISHED.name()))
                .and(NIGHT.ENDED_AT.isNotNull())
                .orderBy(NIGHT.ENDED_AT.desc(), NIGHT.NIGHT_DATE.desc(), NIGHT.NIGHT_NUMBER.desc())
                .limit(1)
                .fetchOptional(JooqNights::night);
    }

    @Override
    public List<Arrival> arrivals() {
        return NightFiles.arrivals(sql);
    }

    @Override
    public List<Night> unfinished() {
        return sql.selectFrom(NIGHT)
                .where(NIGHT.ENDED_AT.isNull())
                .orderBy(NIGHT.STARTED_AT, NIGHT.NIGHT_DATE, NIGHT.NIGHT_NUMBER)
                .fetch(JooqNights::night);
    }

    @Override
    public void progress(NightId night, Step step, long done, long total) {
        known(
                night,
                sql.update(NIGHT)
                        .set(NIGHT.STEP, step.name())
                        .set(NIGHT.DONE, done)
                        .set(NIGHT.TOTAL, total)
                        .where(is(night))
                        .execute());
    }

    @Override
    public void end(NightId night, NightStatus status, Instant at) {
        known(
                night,
                sql.update(NIGHT)
                        .set(NIGHT.STATUS, status.name())
                        .set(NIGHT.ENDED_AT, Instants.column(at))
                        .where(is(night))
                        .execute());
    }

    private static void known(NightId night, int rows) {
        if (rows == 0) {
            throw new IllegalStateException("No such night: " + night);
        }
    }

    @Override
    public void receive(NightId night, List<FileRecord> files) {
        sql.transaction(transaction -> {
            begun(transaction.dsl(), night);
            NightFiles.replaceAll(transaction.dsl(), night, files);
        });
    }

    @Override
    public void record(NightId night, FileRecord file) {
        begun(sql, night);
        NightFiles.write(sql, night, file);
    }

    private static void begun(DSLContext sql, NightId night) {
        known(night, sql.fetchExists(NIGHT, is(night)) ? 1 : 0);
    }

    @Override
    public List<FileRecord> files(NightId night) {
        return NightFiles.of(sql, night);
    }

    @Override
    public Set<Reduction> feeds() {
        return NightFiles.feeds(sql);
    }

    private static Condition is(NightId night) {
        return NIGHT.NIGHT_DATE.eq(night.date()).and(NIGHT.NIGHT_NUMBER.eq(night.number()));
    }

    private static Night night(NightRecord row) {
        OffsetDateTime endedAt = row.getEndedAt();
        return new Night(
                NightId.of(row.getNightDate(), row.getNightNumber()),
                row.getNightDate(),
                row.getInbox(),
                row.getStartedAt().toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                NightStatus.valueOf(row.getStatus()),
                Step.valueOf(row.getStep()),
                row.getDone(),
                row.getTotal());
    }
}
