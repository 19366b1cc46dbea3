package fr.continuum.domain.ledger;

import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.shared.Tally;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// How much one extract brought: its kept rows and what they add up to, by kind. Two extracts of one budget and year
/// are held against one another by it. Immutable once built.
///
/// @param kept a kind no row is of is not in it
public record FeedVolume(Map<EntryKind, Tally> kept) {

    public static final FeedVolume NONE = new FeedVolume(Map.of());

    public FeedVolume {
        kept = Map.copyOf(kept);
    }

    public Tally of(EntryKind kind) {
        return kept.getOrDefault(kind, Tally.ZERO);
    }

    /// What of it is of some parts of a ledger.
    public FeedVolume of(Set<LedgerPart> parts) {
        Map<EntryKind, Tally> some = new EnumMap<>(EntryKind.class);
        kept.forEach((kind, tally) -> {
            if (kind.part().filter(parts::contains).isPresent()) {
                some.put(kind, tally);
            }
        });
        return new FeedVolume(some);
    }

    /// Both together.
    public FeedVolume plus(FeedVolume other) {
        Map<EntryKind, Tally> both = new EnumMap<>(EntryKind.class);
        both.putAll(kept);
        other.kept.forEach((kind, tally) -> both.merge(kind, tally, Tally::plus));
        return new FeedVolume(both);
    }

    public long rows() {
        return kept.values().stream().mapToLong(Tally::lines).sum();
    }

    /// Adds entries up, by the million. Not for use by several threads.
    public static final class Builder {

        private final Map<EntryKind, Sum> kept = new EnumMap<>(EntryKind.class);

        private static final class Sum {

            private long cents;
            private long entries;

            private void add(long more) {
                cents = Math.addExact(cents, more);
                entries++;
            }
        }

        public void add(EntryKind kind, long cents) {
            kept.computeIfAbsent(kind, _ -> new Sum()).add(cents);
        }

        public FeedVolume build() {
            Map<EntryKind, Tally> all = new EnumMap<>(EntryKind.class);
            kept.forEach((kind, sum) -> all.put(kind, new Tally(sum.cents, sum.entries)));
            return new FeedVolume(all);
        }
    }
}
