package fr.continuum.adapters.persistence.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Contents that were read lately, under what they are known by: what lies in the database under a fingerprint, or at
/// a place that is written once, never changes, and reading it again costs more than all that is done with it. What is
/// not there is asked for again each time: it may come. Whoever asks for what another is reading waits for it, rather
/// than read it too.
///
/// @param <K> what a content is known by: the same content each time
/// @param <V> what is read; never changed by anybody
public final class RecentlyRead<K, V> {

    private final Cache<K, V> contents;

    /// Whether what a transaction reads is held: not where it is known by a place, for it may be taken back, and
    /// something else be written there.
    private final BooleanSupplier holding;

    /// Of contents known by what they say, by their fingerprint.
    ///
    /// @param most how many are held
    public RecentlyRead(int most) {
        this(most, _ -> 1);
    }

    /// The same, weighed.
    ///
    /// @param most what those that are held weigh together
    /// @param weight of one; one that weighs more than `most` is not held
    public RecentlyRead(int most, ToIntFunction<? super V> weight) {
        this(most, weight, () -> true);
    }

    /// Of contents known by the place they are written at, once.
    ///
    /// @param most how many are held
    public static <K, V> RecentlyRead<K, V> byPlace(int most) {
        return new RecentlyRead<>(most, _ -> 1, () -> !TransactionSynchronizationManager.isActualTransactionActive());
    }

    private RecentlyRead(int most, ToIntFunction<? super V> weight, BooleanSupplier holding) {
        this.holding = holding;
        this.contents = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((K _, V content) -> weight.applyAsInt(content))
                // What is too much goes at once, not when another thread has time.
                .executor(Runnable::run)
                .build();
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(contents.getIfPresent(key));
    }

    /// @param reading where it is not held; must ask nothing of these contents itself
    public Optional<V> find(K key, Supplier<Optional<V>> reading) {
        if (!holding.getAsBoolean()) {
            return reading.get();
        }
        return Optional.ofNullable(contents.get(key, _ -> reading.get().orElse(null)));
    }

    /// @param reading where it is not held; must ask nothing of these contents itself
    public V get(K key, Supplier<V> reading) {
        return holding.getAsBoolean() ? contents.get(key, _ -> reading.get()) : reading.get();
    }

    public void put(K key, V content) {
        if (holding.getAsBoolean()) {
            contents.put(key, content);
        }
    }
}
