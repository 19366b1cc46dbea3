package fr.continuum.adapters.persistence.budget;

import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.KeyTotals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/// The keys of the readings that were loaded or asked for last: a night that has just added them up attributes them,
/// writes where they go and holds them against others, and each of these would otherwise read them back. Readings are
/// written once and never change, and their numbers are given once.
public final class KeysInHand {

    /// Of all readings held, some fifty megabytes; pages hold documents of several years against one another.
    private static final int MOST_HELD = 100_000;

    /// Keys of one reading, beyond which it is read back each time.
    private static final int MOST_KEYS = 50_000;

    private final RecentlyRead<Place, Keys> held =
            new RecentlyRead<>(MOST_HELD, keys -> 1 + keys.totals().size());

    private record Place(Siren authority, int reading) {}

    /// @param totals of each key, in the order they were first seen; never changed by anybody
    /// @param numbers the keys are known by
    record Keys(List<KeyTotals> totals, Map<BudgetKey, Integer> numbers) {

        Keys {
            totals = List.copyOf(totals);
        }

        /// @param numbers by place in the list
        static Keys of(List<KeyTotals> totals, List<Integer> numbers) {
            Map<BudgetKey, Integer> byKey = HashMap.newHashMap(totals.size());
            for (int i = 0; i < totals.size(); i++) {
                byKey.put(totals.get(i).key(), numbers.get(i));
            }
            return new Keys(totals, byKey);
        }
    }

    /// Of a reading that is there for good: after its transaction.
    void hold(Siren authority, int reading, Keys keys) {
        if (keys.totals().size() <= MOST_KEYS) {
            held.put(new Place(authority, reading), keys);
        }
    }

    List<KeyTotals> totals(DSLContext sql, Siren authority, int reading) {
        return keys(sql, authority, reading).totals();
    }

    /// Those whose code under a field is wanted; read back alone where the keys are not in hand.
    List<KeyTotals> totals(DSLContext sql, Siren authority, int reading, KeyField field, Predicate<String> wanted) {
        return held.find(new Place(authority, reading))
                .map(keys -> keys.totals().stream()
                        .filter(totals -> wanted.test(totals.key().code(field)))
                        .toList())
                .orElseGet(() -> KeySums.perKey(sql, authority, reading, field, wanted));
    }

    /// The numbers of the keys of a reading.
    public Map<BudgetKey, Integer> numbers(DSLContext sql, Siren authority, int reading) {
        return keys(sql, authority, reading).numbers();
    }

    private Keys keys(DSLContext sql, Siren authority, int reading) {
        Optional<Keys> known = held.find(new Place(authority, reading));
        if (known.isPresent()) {
            return known.get();
        }
        Keys read = KeySums.perKey(sql, authority, reading);
        hold(authority, reading, read);
        return read;
    }
}
