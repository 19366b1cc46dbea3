package fr.continuum.adapters.persistence.purchase;

import static fr.continuum.adapters.persistence.jooq.Tables.PURCHASE_LIST;
import static fr.continuum.adapters.persistence.jooq.Tables.PURCHASE_LIST_TIMELINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Lists of purchase accounts, each once, and one row each time an authority says one.
public final class JooqPurchaseAccountBook implements PurchaseAccountBook {

    private final DSLContext sql;

    public JooqPurchaseAccountBook(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean say(Siren authority, Said said, int after) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = transaction.dsl();
            Owner owner = Owner.of(authority);
            Locks.TIMELINE.take(tx, owner);
            Integer last = tx.select(coalesce(max(PURCHASE_LIST_TIMELINE.POSITION), 0))
                    .from(PURCHASE_LIST_TIMELINE)
                    .where(PURCHASE_LIST_TIMELINE.AUTHORITY.eq(owner.value()))
                    .fetchSingle()
                    .value1();
            if (last != after) {
                return false;
            }
            said.accounts().ifPresent(accounts -> keep(tx, accounts));
            tx.insertInto(PURCHASE_LIST_TIMELINE)
                    .set(PURCHASE_LIST_TIMELINE.AUTHORITY, owner.value())
                    .set(PURCHASE_LIST_TIMELINE.POSITION, last + 1)
                    .set(
                            PURCHASE_LIST_TIMELINE.VERSION,
                            said.accounts()
                                    .map(accounts -> accounts.version().value())
                                    .orElse(null))
                    .set(PURCHASE_LIST_TIMELINE.REASON, said.reason())
                    .set(PURCHASE_LIST_TIMELINE.AUTHOR, said.entry().author())
                    .set(
                            PURCHASE_LIST_TIMELINE.PUT_AT,
                            Instants.column(said.entry().at()))
                    .set(PURCHASE_LIST_TIMELINE.SOURCE, said.entry().source())
                    .execute();
            return true;
        });
    }

    @Override
    public List<Said> timeline(Siren authority) {
        return sql.select(
                        PURCHASE_LIST.CONTENT,
                        PURCHASE_LIST_TIMELINE.REASON,
                        PURCHASE_LIST_TIMELINE.AUTHOR,
                        PURCHASE_LIST_TIMELINE.PUT_AT,
                        PURCHASE_LIST_TIMELINE.SOURCE)
                .from(PURCHASE_LIST_TIMELINE)
                .leftJoin(PURCHASE_LIST)
                .on(PURCHASE_LIST.VERSION.eq(PURCHASE_LIST_TIMELINE.VERSION))
                .where(PURCHASE_LIST_TIMELINE.AUTHORITY.eq(Owner.of(authority).value()))
                .orderBy(PURCHASE_LIST_TIMELINE.POSITION.desc())
                .fetch(row -> new Said(
                        Optional.ofNullable(row.value1())
                                .map(content -> Json.read(content, PurchaseListJson.class)
                                        .read()),
                        row.value2(),
                        new TimelineEntry(row.value3(), row.value4().toInstant(), row.value5())));
    }

    @Override
    public void keep(PurchaseAccounts accounts) {
        keep(sql, accounts);
    }

    private static void keep(DSLContext sql, PurchaseAccounts accounts) {
        sql.insertInto(PURCHASE_LIST)
                .set(PURCHASE_LIST.VERSION, accounts.version().value())
                .set(PURCHASE_LIST.CONTENT, Json.of(PurchaseListJson.of(accounts)))
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public Optional<PurchaseAccounts> find(Sha256 version) {
        return sql.select(PURCHASE_LIST.CONTENT)
                .from(PURCHASE_LIST)
                .where(PURCHASE_LIST.VERSION.eq(version.value()))
                .fetchOptional(
                        row -> Json.read(row.value1(), PurchaseListJson.class).read());
    }
}
