package fr.continuum.adapters.persistence.sql;

import static fr.continuum.adapters.persistence.jooq.Tables.PLAN_TIMELINE;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.Optional;
import org.jooq.DSLContext;

/// What is linked to a plan is judged against a version of it, and kept while that one is in force and no other.
public final class PlanInForce {

    private PlanInForce() {}

    /// The version of an owner's plan, of the home's where it has none; empty where neither has any. It stays so
    /// to the end of a transaction that took [Locks#takeAfterHome].
    public static Optional<Sha256> version(DSLContext tx, Owner owner) {
        return last(tx, owner).or(() -> last(tx, Owner.HOME));
    }

    private static Optional<Sha256> last(DSLContext tx, Owner owner) {
        return tx.select(PLAN_TIMELINE.VERSION)
                .from(PLAN_TIMELINE)
                .where(PLAN_TIMELINE.AUTHORITY.eq(owner.value()))
                .orderBy(PLAN_TIMELINE.POSITION.desc())
                .limit(1)
                .fetchOptional(PLAN_TIMELINE.VERSION)
                .map(Sha256::new);
    }
}
