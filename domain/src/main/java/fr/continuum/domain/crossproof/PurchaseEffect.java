package fr.continuum.domain.crossproof;

import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.trace.Attribution;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What another list of accounts changes in what is told bought: by account of the documents, what it buys under the
/// one list and under the other.
///
/// @param accounts those that either list tells, the largest first
public record PurchaseEffect(List<Told> accounts) {

    /// @param norm of the documents
    /// @param nature the account as documents have it
    /// @param before what it buys; empty where it is no purchase
    /// @param lines of the documents
    /// @param cents in euro cents
    public record Told(
            String norm, String nature, Optional<Purchase> before, Optional<Purchase> after, long lines, long cents) {

        private Told plus(long moreLines, long moreCents) {
            return new Told(norm, nature, before, after, lines + moreLines, Math.addExact(cents, moreCents));
        }

        public boolean moves() {
            return !before.equals(after);
        }
    }

    /// Expenses of one key, and how many lines they are.
    public record Counted(Spent spent, long lines) {}

    public PurchaseEffect {
        accounts = accounts.stream()
                .sorted(Comparator.comparingLong((Told told) -> Math.abs(told.cents()))
                        .reversed()
                        .thenComparing(Told::norm)
                        .thenComparing(Told::nature))
                .toList();
    }

    /// @param spent expenses of one year under one measure; those of no purchase may be among them
    public static PurchaseEffect of(PurchaseAccounts before, PurchaseAccounts after, List<Counted> spent) {
        Map<List<String>, Told> told = new LinkedHashMap<>();
        for (Counted counted : spent) {
            Spent one = counted.spent();
            var nomenclature = one.document().nomenclature();
            String nature = one.key().nature();
            Optional<Purchase> then = before.of(nomenclature, nature);
            Optional<Purchase> now = after.of(nomenclature, nature);
            boolean counts = one.key().flow() == Flow.EXPENSE && !(one.attribution() instanceof Attribution.OutOfScope);
            if (counts && (then.isPresent() || now.isPresent())) {
                Told none = new Told(nomenclature.norm(), nature, then, now, 0, 0);
                told.merge(
                        List.of(nomenclature.norm(), nature),
                        none.plus(counted.lines(), one.cents()),
                        (known, more) -> known.plus(more.lines(), more.cents()));
            }
        }
        return new PurchaseEffect(List.copyOf(told.values()));
    }

    /// Accounts that were no purchase, and are one.
    public List<Told> entering() {
        return accounts.stream().filter(told -> told.before().isEmpty()).toList();
    }

    /// Accounts that are no purchase any more.
    public List<Told> leaving() {
        return accounts.stream().filter(told -> told.after().isEmpty()).toList();
    }

    /// Accounts that buy something else than they did.
    public List<Told> turning() {
        return accounts.stream()
                .filter(told -> told.before().isPresent() && told.after().isPresent() && told.moves())
                .toList();
    }

    public static long cents(List<Told> told) {
        return told.stream().mapToLong(Told::cents).reduce(0, Math::addExact);
    }

    public static long lines(List<Told> told) {
        return told.stream().mapToLong(Told::lines).sum();
    }

    /// All that a purchase adds up to under the first list, in cents.
    public long before(Purchase purchase) {
        return cents(accounts.stream()
                .filter(told -> told.before().equals(Optional.of(purchase)))
                .toList());
    }

    /// The same under the other.
    public long after(Purchase purchase) {
        return cents(accounts.stream()
                .filter(told -> told.after().equals(Optional.of(purchase)))
                .toList());
    }
}
