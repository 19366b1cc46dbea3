package fr.continuum.adapters.persistence.contribution;

import static fr.continuum.adapters.persistence.jooq.Tables.LINK_CONFIRMATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import java.util.List;
import org.jooq.DSLContext;

/// What was confirmed of links that no contribution holds, one row each time it is said.
public final class JooqLinkConfirmations implements LinkConfirmations {

    private final DSLContext sql;

    public JooqLinkConfirmations(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void confirm(Owner owner, List<LinkConfirmation> confirmations) {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, owner);
            int last = tx.select(coalesce(max(LINK_CONFIRMATION.POSITION), 0))
                    .from(LINK_CONFIRMATION)
                    .where(LINK_CONFIRMATION.AUTHORITY.eq(owner.value()))
                    .fetchSingle()
                    .value1();
            for (LinkConfirmation confirmation : confirmations) {
                last++;
                write(tx, owner, last, confirmation);
            }
        });
    }

    private static void write(DSLContext tx, Owner owner, int position, LinkConfirmation confirmation) {
        tx.insertInto(LINK_CONFIRMATION)
                .set(LINK_CONFIRMATION.AUTHORITY, owner.value())
                .set(LINK_CONFIRMATION.POSITION, position)
                .set(LINK_CONFIRMATION.KIND, confirmation.kind().name())
                .set(LINK_CONFIRMATION.NAME, confirmation.name())
                .set(LINK_CONFIRMATION.TARGET, confirmation.target().value())
                .set(LINK_CONFIRMATION.AUTHOR, confirmation.author())
                .set(LINK_CONFIRMATION.CONFIRMED_AT, Instants.column(confirmation.at()))
                .execute();
    }

    @Override
    public List<LinkConfirmation> all(Owner owner) {
        return sql.selectFrom(LINK_CONFIRMATION)
                .where(LINK_CONFIRMATION.AUTHORITY.eq(owner.value()))
                .orderBy(LINK_CONFIRMATION.POSITION)
                .fetch(row -> new LinkConfirmation(
                        StandingLink.Kind.valueOf(row.getKind()),
                        row.getName(),
                        new PlanCode(row.getTarget()),
                        row.getAuthor(),
                        row.getConfirmedAt().toInstant()));
    }
}
