package fr.continuum.adapters.persistence.budget;

import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.KeyTotals;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jooq.DSLContext;

/// The keys of authorities, and their sums in the readings that were loaded or asked for last: a night that has just
/// added them up attributes them, writes where they go and holds them against those of other years, and each of these
/// would otherwise read them back. Readings are written once and never change, and their numbers are given once. Most
/// keys come back each year: each is held once, whatever the years.
public final class KeysInHand {

    /// Of all authorities, some forty megabytes.
    private static final int MOST_KEYS = 100_000;

    /// Sums of all readings, some thirty megabytes: a night holds a year against all those before it.
    private static final int MOST_SUMS = 500_000;

    /// Keys of one reading, beyond which it is read back each time.
    private static final int MOST_OF_A_READING = 50_000;

    private final RecentlyRead<Siren, KnownKeys> known = new RecentlyRead<>(MOST_KEYS, keys -> 1 + keys.size());
    private final RecentlyRead<Place, List<KeyTotals>> held = new RecentlyRead<>(MOST_SUMS, sums -> 1 + sums.size());

    private record Place(Siren authority, int reading) {}

    /// All keys of an authority that are there for good. Weighed again each time, for they grow.
    KnownKeys of(DSLContext sql, Siren authority) {
        KnownKeys keys = known.get(authority, () -> new KnownKeys(authority));
        keys.refresh(sql);
        known.put(authority, keys);
        return keys;
    }

    /// What a reading that is there for good was loaded with: after its transaction.
    void hold(Siren authority, int reading, KeyDictionary loaded) {
        loaded.settleKeys();
        hold(authority, reading, loaded.totals());
    }

    private void hold(Siren authority, int reading, List<KeyTotals> totals) {
        if (totals.size() <= MOST_OF_A_READING) {
            held.put(new Place(authority, reading), List.copyOf(totals));
        }
    }

    /// The sums of each key of a reading, in the order they were first seen; never changed by anybody.
    List<KeyTotals> totals(DSLContext sql, Siren authority, int reading) {
        return held.find(new Place(authority, reading)).orElseGet(() -> {
            List<KeyTotals> read = KeySums.perKey(sql, of(sql, authority), authority, reading);
            hold(authority, reading, read);
            return read;
        });
    }

    /// Those whose code under a field is wanted; read back alone where the reading is not in hand.
    List<KeyTotals> totals(DSLContext sql, Siren authority, int reading, KeyField field, Predicate<String> wanted) {
        return held.find(new Place(authority, reading))
                .map(totals -> totals.stream()
                        .filter(sums -> wanted.test(sums.key().code(field)))
                        .toList())
                .orElseGet(() -> KeySums.perKey(sql, of(sql, authority), authority, reading, field, wanted));
    }

    /// The numbers of the keys of an authority; whoever asks for that of a key it has not is refused.
    public ToIntFunction<BudgetKey> numbers(DSLContext sql, Siren authority) {
        KnownKeys keys = of(sql, authority);
        return key -> {
            KnownKeys.Numbered numbered = keys.find(key);
            if (numbered == null) {
                throw new IllegalStateException("No reading has this key: " + key);
            }
            return numbered.number();
        };
    }
}
