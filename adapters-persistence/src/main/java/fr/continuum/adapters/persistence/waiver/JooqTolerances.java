package fr.continuum.adapters.persistence.waiver;

import static fr.continuum.adapters.persistence.jooq.Tables.TOLERANCE_TIMELINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Tolerances;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// What is tolerated of completed actions, one row each time it is said.
public final class JooqTolerances implements Tolerances {

    private final DSLContext sql;

    public JooqTolerances(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void say(Owner owner, Said said) {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, owner);
            Integer last = tx.select(coalesce(max(TOLERANCE_TIMELINE.POSITION), 0))
                    .from(TOLERANCE_TIMELINE)
                    .where(TOLERANCE_TIMELINE.AUTHORITY.eq(owner.value()))
                    .fetchSingle()
                    .value1();
            tx.insertInto(TOLERANCE_TIMELINE)
                    .set(TOLERANCE_TIMELINE.AUTHORITY, owner.value())
                    .set(TOLERANCE_TIMELINE.POSITION, last + 1)
                    .set(TOLERANCE_TIMELINE.CENTS, said.tolerance().cents())
                    .set(TOLERANCE_TIMELINE.REASON, said.reason())
                    .set(TOLERANCE_TIMELINE.AUTHOR, said.entry().author())
                    .set(TOLERANCE_TIMELINE.PUT_AT, Instants.column(said.entry().at()))
                    .set(TOLERANCE_TIMELINE.SOURCE, said.entry().source())
                    .execute();
        });
    }

    @Override
    public Tolerance inForce(Siren authority) {
        return Stream.of(Owner.of(authority), Owner.HOME)
                .flatMap(owner -> of(owner, 1).stream())
                .findFirst()
                .map(Said::tolerance)
                .orElse(Tolerance.NONE);
    }

    @Override
    public List<Said> timeline(Owner owner) {
        return of(owner, Integer.MAX_VALUE);
    }

    private List<Said> of(Owner owner, int most) {
        return sql.selectFrom(TOLERANCE_TIMELINE)
                .where(TOLERANCE_TIMELINE.AUTHORITY.eq(owner.value()))
                .orderBy(TOLERANCE_TIMELINE.POSITION.desc())
                .limit(most)
                .fetch(row -> new Said(
                        new Tolerance(row.getCents()),
                        row.getReason(),
                        new TimelineEntry(row.getAuthor(), row.getPutAt().toInstant(), row.getSource())));
    }
}
