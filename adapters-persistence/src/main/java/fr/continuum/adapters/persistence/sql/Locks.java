package fr.continuum.adapters.persistence.sql;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import org.jooq.DSLContext;

/// Locks that processes take turns by, held to the end of the transaction.
public enum Locks {
    /// One load at a time for an authority: they share its dictionary of keys.
    LOAD(7_101),
    /// One entry at a time in an owner's timelines.
    TIMELINE(7_102),
    /// One night at a time takes a number.
    NIGHT(7_103),
    /// One process at a time makes room for a year.
    PARTITION(7_104);

    private final int number;

    Locks(int number) {
        this.number = number;
    }

    public void take(DSLContext transaction, Siren authority) {
        take(transaction, Integer.parseInt(authority.value()));
    }

    public void take(DSLContext transaction, Owner owner) {
        take(transaction, owner.equals(Owner.HOME) ? -1 : Integer.parseInt(owner.value()));
    }

    /// The home's first, as whatever the home has is in force where the owner has none, then the owner's: who
    /// changes a plan and who links to it take them in this order.
    public void takeAfterHome(DSLContext transaction, Owner owner) {
        if (!owner.equals(Owner.HOME)) {
            take(transaction, Owner.HOME);
        }
        take(transaction, owner);
    }

    public void take(DSLContext transaction) {
        take(transaction, 0);
    }

    private void take(DSLContext transaction, int which) {
        transaction.fetch("select pg_advisory_xact_lock(?, ?)", number, which);
    }
}
