package fr.continuum.adapters.persistence.workforce;

import static fr.continuum.adapters.persistence.jooq.Tables.TAKEN_BACK_FILE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.jooq.tables.records.TakenBackFileRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.TakenBackFiles;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Files that were taken back, one row each time somebody said so.
public final class JooqTakenBackFiles implements TakenBackFiles {

    private final DSLContext sql;

    public JooqTakenBackFiles(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void takeBack(TakenBack taken) {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, taken.owner());
            int last = tx.select(coalesce(max(TAKEN_BACK_FILE.POSITION), 0))
                    .from(TAKEN_BACK_FILE)
                    .where(TAKEN_BACK_FILE.AUTHORITY.eq(taken.owner().value()))
                    .fetchSingle()
                    .value1();
            tx.insertInto(TAKEN_BACK_FILE)
                    .set(TAKEN_BACK_FILE.AUTHORITY, taken.owner().value())
                    .set(TAKEN_BACK_FILE.POSITION, last + 1)
                    .set(TAKEN_BACK_FILE.FILE, taken.file().value())
                    .set(TAKEN_BACK_FILE.KIND, taken.kind().name())
                    .set(TAKEN_BACK_FILE.NAME, taken.name())
                    .set(TAKEN_BACK_FILE.REASON, taken.reason())
                    .set(TAKEN_BACK_FILE.AUTHOR, taken.entry().author())
                    .set(TAKEN_BACK_FILE.PUT_AT, Instants.column(taken.entry().at()))
                    .set(TAKEN_BACK_FILE.SOURCE, taken.entry().source())
                    .execute();
        });
    }

    /// Of one file of two owners, whoever spoke last.
    @Override
    public Optional<TakenBack> of(Sha256 file) {
        return sql.selectFrom(TAKEN_BACK_FILE)
                .where(TAKEN_BACK_FILE.FILE.eq(file.value()))
                .orderBy(TAKEN_BACK_FILE.PUT_AT.desc(), TAKEN_BACK_FILE.POSITION.desc())
                .limit(1)
                .fetchOptional(JooqTakenBackFiles::taken);
    }

    @Override
    public List<TakenBack> timeline(Owner owner) {
        return sql.selectFrom(TAKEN_BACK_FILE)
                .where(TAKEN_BACK_FILE.AUTHORITY.eq(owner.value()))
                .orderBy(TAKEN_BACK_FILE.POSITION.desc())
                .fetch(JooqTakenBackFiles::taken);
    }

    private static TakenBack taken(TakenBackFileRecord row) {
        return new TakenBack(
                new Owner(row.getAuthority()),
                new Sha256(row.getFile()),
                FileKind.valueOf(row.getKind()),
                row.getName(),
                row.getReason(),
                new TimelineEntry(row.getAuthor(), row.getPutAt().toInstant(), row.getSource()));
    }
}
