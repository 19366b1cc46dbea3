package fr.continuum.adapters.persistence.budget;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.KeyTotals;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The keys of authorities, and their sums in the readings that were loaded or asked for last: a night that has just
/// added them up attributes them, writes where they go and holds them against those of other years, and each of these
/// would otherwise read them back. Readings are written once and never change, and their numbers are given once. Most
/// keys come back each year: each is held once, whatever the years.
public final class KeysInHand {

    /// Of all authorities together, in words of eight bytes: some fifty megabytes.
    private static final int MOST = 6_000_000;

    /// A key: a dozen texts, most of them short, and where it is found.
    private static final int KEY = 60;

    /// The sums of a key, beside two words for each measure it carries.
    private static final int SUMS = 6;

    /// Keys of one authority, beyond which they are read each time.
    private static final int MOST_KEYS = 90_000;

    /// Keys of one reading, beyond which it is read back each time.
    private static final int MOST_OF_A_READING = 50_000;

    private final Cache<Siren, OfAuthority> held = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Siren _, OfAuthority of) -> of.weight())
            // What is too much goes at once, not when another thread has time.
            .executor(Runnable::run)
            .build();

    /// The keys of an authority and the sums that are about them: they come and go together.
    private static final class OfAuthority {

        private final KnownKeys keys;

        /// By reading, those asked for last.
        private final Cache<Integer, List<KeyTotals>> sums = Caffeine.newBuilder()
                .maximumWeight(MOST / 2)
                .weigher((Integer _, List<KeyTotals> totals) -> KeysInHand.weight(totals))
                .executor(Runnable::run)
                .build();

        OfAuthority(Siren authority) {
            this.keys = new KnownKeys(authority);
        }

        int weight() {
            return 1
                    + KEY * keys.last()
                    + sums.policy()
                            .eviction()
                            .map(eviction ->
                                    Math.toIntExact(eviction.weightedSize().orElse(0)))
                            .orElse(0);
        }
    }

    private static int weight(List<KeyTotals> totals) {
        int words = 1;
        for (KeyTotals of : totals) {
            words += SUMS;
            for (Measure measure : Measure.values()) {
                words += of.carries(measure) ? 2 : 0;
            }
        }
        return words;
    }

    /// All keys of an authority that are there for good.
    KnownKeys of(DSLContext sql, Siren authority) {
        return authority(sql, authority).keys;
    }

    /// Read again from the first where the database is not the one they were read from: it was put back to another
    /// day while the program ran.
    private OfAuthority authority(DSLContext sql, Siren authority) {
        OfAuthority of = held.get(authority, OfAuthority::new);
        if (!of.keys.refresh(sql)) {
            of = new OfAuthority(authority);
            of.keys.refresh(sql);
        }
        weigh(authority, of);
        return of;
    }

    /// What grows is weighed again.
    private void weigh(Siren authority, OfAuthority of) {
        if (of.keys.last() <= MOST_KEYS) {
            held.put(authority, of);
        } else {
            held.invalidate(authority);
        }
    }

    /// What a reading that is there for good was loaded with: after its transaction. One that is part of another
    /// may be taken back yet, and its keys' numbers be given again.
    void hold(Siren authority, int reading, KeyDictionary loaded) {
        OfAuthority of = held.getIfPresent(authority);
        if (of != null && !TransactionSynchronizationManager.isActualTransactionActive() && loaded.addTo(of.keys)) {
            hold(of, authority, reading, loaded.totals());
        }
    }

    private void hold(OfAuthority of, Siren authority, int reading, List<KeyTotals> totals) {
        if (totals.size() <= MOST_OF_A_READING && of.keys.last() <= MOST_KEYS) {
            of.sums.put(reading, List.copyOf(totals));
            weigh(authority, of);
        }
    }

    /// The sums of each key of a reading, in the order they were first seen; never changed by anybody.
    List<KeyTotals> totals(DSLContext sql, Siren authority, int reading) {
        return inHand(authority, reading).orElseGet(() -> {
            OfAuthority of = authority(sql, authority);
            List<KeyTotals> read = KeySums.perKey(sql, of.keys, authority, reading);
            hold(of, authority, reading, read);
            return read;
        });
    }

    /// Those whose code under a field is wanted; read back alone where the reading is not in hand.
    List<KeyTotals> totals(DSLContext sql, Siren authority, int reading, KeyField field, Predicate<String> wanted) {
        return inHand(authority, reading)
                .map(totals -> totals.stream()
                        .filter(sums -> wanted.test(sums.key().code(field)))
                        .toList())
                .orElseGet(() -> KeySums.perKey(sql, of(sql, authority), authority, reading, field, wanted));
    }

    private Optional<List<KeyTotals>> inHand(Siren authority, int reading) {
        return Optional.ofNullable(held.getIfPresent(authority)).map(of -> of.sums.getIfPresent(reading));
    }

    /// The numbers of the keys of a reading; whoever asks for that of another is refused.
    public ToIntFunction<BudgetKey> numbers(DSLContext sql, Siren authority, int reading) {
        KnownKeys keys = of(sql, authority);
        Set<BudgetKey> its = new HashSet<>();
        totals(sql, authority, reading).forEach(totals -> its.add(totals.key()));
        return key -> {
            KnownKeys.Numbered numbered = its.contains(key) ? keys.find(key) : null;
            if (numbered == null) {
                throw new IllegalStateException("Not in the reading: " + key);
            }
            return numbered.number();
        };
    }
}
