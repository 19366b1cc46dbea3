package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.AUTHORITY;
import static fr.continuum.adapters.persistence.jooq.Tables.DOCUMENT;
import static fr.continuum.adapters.persistence.jooq.Tables.RECEIPT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;

import fr.continuum.adapters.persistence.jooq.tables.records.DocumentRecord;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Authorities, their documents and the receipts that brought them.
public final class JooqRegisters implements Registers {

    private final DSLContext sql;

    public JooqRegisters(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownAuthority> authorities() {
        return sql.selectFrom(AUTHORITY)
                .orderBy(AUTHORITY.AUTHORITY_)
                .fetch(row -> new KnownAuthority(new Siren(row.getAuthority()), row.getName()));
    }

    @Override
    public Register of(Siren authority) {
        Field<Long> latest = DSL.field(name("latest"), Long.class);
        return new Register(
                sql.select(DOCUMENT.asterisk(), max(RECEIPT.RECEIPT_).as(latest))
                        .from(DOCUMENT)
                        .join(RECEIPT)
                        .on(RECEIPT.AUTHORITY.eq(DOCUMENT.AUTHORITY))
                        .and(RECEIPT.SHA.eq(DOCUMENT.SHA))
                        .where(DOCUMENT.AUTHORITY.eq(authority.value()))
                        .groupBy(DOCUMENT.AUTHORITY, DOCUMENT.SHA)
                        .orderBy(latest)
                        .fetch(row -> known(row, row.get(latest))));
    }

    private static Register.Known known(Record row, long receipt) {
        return new Register.Known(new Sha256(row.get(DOCUMENT.SHA)), Headers.of(row), receipt);
    }

    @Override
    public void receive(Siren authority, Register.Known document, NightId night, String file) {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            writeAuthority(tx, authority, document.header().authorityName());
            if (isThere(tx, authority, document)) {
                return;
            }
            boolean names = names(tx, authority, document.header());
            writeDocument(tx, authority, document.sha(), document.header());
            tx.insertInto(RECEIPT)
                    .set(RECEIPT.AUTHORITY, authority.value())
                    .set(RECEIPT.RECEIPT_, document.receipt())
                    .set(RECEIPT.SHA, document.sha().value())
                    .set(RECEIPT.NIGHT_DATE, night.date())
                    .set(RECEIPT.NIGHT_NUMBER, night.number())
                    .set(RECEIPT.FILE, file)
                    .execute();
            if (names) {
                tx.update(AUTHORITY)
                        .set(AUTHORITY.NAME, document.header().authorityName())
                        .where(AUTHORITY.AUTHORITY_.eq(authority.value()))
                        .execute();
            }
        });
    }

    @Override
    public void describe(Siren authority, Sha256 document, DocumentHeader header) {
        DocumentRecord row = new DocumentRecord();
        row.fromMap(Headers.columns(header));
        int described = sql.update(DOCUMENT)
                .set(row)
                .where(DOCUMENT.AUTHORITY.eq(authority.value()))
                .and(DOCUMENT.SHA.eq(document.value()))
                .execute();
        if (described == 0) {
            throw new IllegalStateException("Never received by " + authority + ": " + document);
        }
    }

    /// Also makes two processes that receive for one authority take turns: the row is locked to the end.
    private static void writeAuthority(DSLContext tx, Siren authority, String name) {
        tx.insertInto(AUTHORITY)
                .set(AUTHORITY.AUTHORITY_, authority.value())
                .set(AUTHORITY.NAME, name)
                .onConflictDoNothing()
                .execute();
        tx.selectFrom(AUTHORITY)
                .where(AUTHORITY.AUTHORITY_.eq(authority.value()))
                .forNoKeyUpdate()
                .execute();
    }

    /// Whether an authority is called as a document writes it from now on: a feed names none that a budget
    /// document was received of, nor does that of an annex budget.
    private static boolean names(DSLContext tx, Siren authority, DocumentHeader header) {
        if (header.authorityName().isEmpty() || header.profile() == null) {
            return !header.authorityName().isEmpty();
        }
        return !header.annex()
                && !tx.fetchExists(
                        DOCUMENT, DOCUMENT.AUTHORITY.eq(authority.value()).and(DOCUMENT.PROFILE.isNull()));
    }

    private static boolean isThere(DSLContext tx, Siren authority, Register.Known document) {
        String there = tx.select(RECEIPT.SHA)
                .from(RECEIPT)
                .where(RECEIPT.AUTHORITY.eq(authority.value()))
                .and(RECEIPT.RECEIPT_.eq(document.receipt()))
                .fetchOne(RECEIPT.SHA);
        if (there != null && !there.equals(document.sha().value())) {
            throw new IllegalStateException(
                    "Receipt " + document.receipt() + " of " + authority + " brought another document: " + there);
        }
        return there != null;
    }

    private static void writeDocument(DSLContext tx, Siren authority, Sha256 sha, DocumentHeader header) {
        DocumentRecord row = new DocumentRecord();
        row.setAuthority(authority.value());
        row.setSha(sha.value());
        row.fromMap(Headers.columns(header));
        tx.insertInto(DOCUMENT)
                .set(row)
                .onConflict(DOCUMENT.AUTHORITY, DOCUMENT.SHA)
                .doUpdate()
                .set(row)
                .execute();
    }
}
