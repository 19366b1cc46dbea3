package fr.continuum.application.port;

import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// The findings of each night. A finding known by rule and subject keeps the date it was first seen as long as no
/// published night is without it.
public interface FindingLog {

    /// Writes what a night found; writing it again replaces it. Of parts whose basis the authority's current
    /// consolidation was found by too, what it found stands, dates included, and nobody is asked for their
    /// findings.
    ///
    /// @param asOf date of the night: "since" of findings the authority's current consolidation does not have
    /// @param parts a finding that two of them have is kept as the first says it
    void record(Siren authority, NightId night, LocalDate asOf, List<Part> parts);

    /// The same, where nothing is known to stand.
    default void record(Siren authority, NightId night, LocalDate asOf, Findings findings) {
        record(authority, night, asOf, List.of(Part.of(findings)));
    }

    /// Writes that a night found what an earlier one did, part by part, dates included.
    ///
    /// @param earlier recorded before
    void repeat(Siren authority, NightId night, NightId earlier);

    /// In the order of [Findings].
    List<DatedFinding> of(Siren authority, NightId night);

    /// @param since the date of the night it was first seen
    record DatedFinding(Finding finding, LocalDate since) {

        /// Those of several parts, one after the other, as one night tells them.
        public static List<DatedFinding> together(List<DatedFinding> parts) {
            // Those told are of these very ones: nothing of their texts needs to be looked at.
            IdentityHashMap<Finding, LocalDate> since = new IdentityHashMap<>(parts.size());
            parts.forEach(dated -> since.putIfAbsent(dated.finding(), dated.since()));
            return Findings.of(parts.stream().map(DatedFinding::finding).toList()).all().stream()
                    .map(told -> new DatedFinding(told, Objects.requireNonNull(since.get(told))))
                    .toList();
        }
    }

    /// Some of what a night finds.
    ///
    /// @param basis the fingerprint of all that these findings follow from, rules included: with the same basis, a
    ///     night finds the same. Empty where that is not told: they are asked for each night
    /// @param findings worked out when they are asked for, once
    record Part(Optional<Sha256> basis, Supplier<Findings> findings) {

        public static Part of(Findings findings) {
            return new Part(Optional.empty(), () -> findings);
        }

        public static Part by(Sha256 basis, Supplier<Findings> findings) {
            return new Part(Optional.of(basis), findings);
        }
    }
}
