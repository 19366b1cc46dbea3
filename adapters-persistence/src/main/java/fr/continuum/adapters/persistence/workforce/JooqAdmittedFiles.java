package fr.continuum.adapters.persistence.workforce;

import static fr.continuum.adapters.persistence.jooq.Tables.ADMITTED_FILE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.jooq.tables.records.AdmittedFileRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.AdmittedFiles;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Files that were admitted, one row each time somebody said so.
public final class JooqAdmittedFiles implements AdmittedFiles {

    private final DSLContext sql;

    public JooqAdmittedFiles(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void admit(Admitted admitted) {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, admitted.owner());
            int last = tx.select(coalesce(max(ADMITTED_FILE.POSITION), 0))
                    .from(ADMITTED_FILE)
                    .where(ADMITTED_FILE.AUTHORITY.eq(admitted.owner().value()))
                    .fetchSingle()
                    .value1();
            tx.insertInto(ADMITTED_FILE)
                    .set(ADMITTED_FILE.AUTHORITY, admitted.owner().value())
                    .set(ADMITTED_FILE.POSITION, last + 1)
                    .set(ADMITTED_FILE.FILE, admitted.file().value())
                    .set(ADMITTED_FILE.KIND, admitted.kind().name())
                    .set(ADMITTED_FILE.NAME, admitted.name())
                    .set(ADMITTED_FILE.REASON, admitted.reason())
                    .set(ADMITTED_FILE.AUTHOR, admitted.entry().author())
                    .set(ADMITTED_FILE.PUT_AT, Instants.column(admitted.entry().at()))
                    .set(ADMITTED_FILE.SOURCE, admitted.entry().source())
                    .execute();
        });
    }

    /// Of one file of two owners, whoever spoke last.
    @Override
    public Optional<Admitted> of(Sha256 file) {
        return sql.selectFrom(ADMITTED_FILE)
                .where(ADMITTED_FILE.FILE.eq(file.value()))
                .orderBy(ADMITTED_FILE.PUT_AT.desc(), ADMITTED_FILE.POSITION.desc())
                .limit(1)
                .fetchOptional(JooqAdmittedFiles::admitted);
    }

    @Override
    public List<Admitted> timeline(Owner owner) {
        return sql.selectFrom(ADMITTED_FILE)
                .where(ADMITTED_FILE.AUTHORITY.eq(owner.value()))
                .orderBy(ADMITTED_FILE.POSITION.desc())
                .fetch(JooqAdmittedFiles::admitted);
    }

    private static Admitted admitted(AdmittedFileRecord row) {
        return new Admitted(
                new Owner(row.getAuthority()),
                new Sha256(row.getFile()),
                FileKind.valueOf(row.getKind()),
                row.getName(),
                row.getReason(),
                new TimelineEntry(row.getAuthor(), row.getPutAt().toInstant(), row.getSource()));
    }
}
