package fr.continuum.application.night;

import fr.continuum.application.port.HrExtracts.Received;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// The extracts of one feed of one owner, and what an extract that comes in is to them.
///
/// @param received earliest first
record HrRegister(List<Received> received) {

    HrRegister {
        received = List.copyOf(received);
    }

    /// What an extract is to those before it.
    sealed interface Standing {
        /// It is in force as it was read.
        record InForce(Received last) implements Standing {}

        /// It is in force, and reads differently today: under another profile, or more names are known.
        record ReadsDifferently(Received before) implements Standing {}

        /// It was replaced by one that lies in the same folder.
        record Replaced() implements Standing {}

        /// It was replaced, and is sent again.
        record SentAgain() implements Standing {}

        /// It was never seen.
        ///
        /// @param before the one it is held against: the latest that tells of some of the same
        record Unseen(Optional<Received> before) implements Standing {}
    }

    /// The latest that told of each of these years; of a feed that tells how things stand, the latest.
    List<Received> lastOf(SortedSet<Integer> years) {
        if (years.isEmpty()) {
            return received.isEmpty() ? List.of() : List.of(received.getLast());
        }
        return years.stream()
                .flatMap(year -> received.reversed().stream()
                        .filter(extract -> extract.years().contains(year))
                        .limit(1))
                .distinct()
                .toList();
    }

    /// The day of the latest extract beside which one of this day is outdated: it tells of some of the same, of a
    /// later day.
    Optional<LocalDate> newerThan(LocalDate day, SortedSet<Integer> years) {
        return lastOf(years).stream().map(Received::day).filter(day::isBefore).max(Comparator.naturalOrder());
    }

    /// @param folder fingerprints of what lies in the inbox
    Standing standing(Sha256 original, Sha256 kept, SortedSet<Integer> years, Set<Sha256> folder) {
        List<Received> same = received.stream()
                .filter(extract -> extract.years().equals(years))
                .toList();
        Optional<Received> latest = same.isEmpty() ? Optional.empty() : Optional.of(same.getLast());
        if (latest.filter(extract -> extract.original().equals(original)).isPresent()) {
            return latest.get().kept().equals(kept)
                    ? new Standing.InForce(latest.get())
                    : new Standing.ReadsDifferently(latest.get());
        }
        if (same.stream().anyMatch(extract -> extract.original().equals(original))) {
            return latest.filter(extract -> folder.contains(extract.original())).isPresent()
                    ? new Standing.Replaced()
                    : new Standing.SentAgain();
        }
        return new Standing.Unseen(latest.or(() -> received.reversed().stream()
                .filter(extract -> !Collections.disjoint(extract.years(), years))
                .findFirst()));
    }
}
