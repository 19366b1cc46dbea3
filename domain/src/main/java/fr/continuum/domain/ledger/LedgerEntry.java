package fr.continuum.domain.ledger;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One row of a finance feed, as kept: never a total, never merged with a row that looks the same. Whom it is paid to
/// is not kept.
///
/// @param sourceLine line of the file where it starts, from 1
/// @param key what it says of itself apart from its amount; the section is unknown where the row does not tell it
/// @param cents signed: what a cancellation takes back is negative
/// @param reference number of the piece, possibly empty
/// @param date of the piece; null where the row has none
/// @param origin year a commitment was first made in, where its row tells: many ledgers say those of earlier years
/// that
///     are still open again; null elsewhere
public record LedgerEntry(
        int sourceLine,
        EntryKind kind,
        BudgetKey key,
        long cents,
        String reference,
        @Nullable LocalDate date,
        @Nullable FiscalYear origin) {

    /// One that does not tell the year it was first made in.
    public LedgerEntry(
            int sourceLine, EntryKind kind, BudgetKey key, long cents, String reference, @Nullable LocalDate date) {
        this(sourceLine, kind, key, cents, reference, date, null);
    }

    public LedgerEntry {
        Optional<Flow> only = kind.flow();
        if (only.isPresent() && only.get() != key.flow()) {
            throw new IllegalArgumentException("A " + kind + " is never " + key.flow());
        }
    }
}
