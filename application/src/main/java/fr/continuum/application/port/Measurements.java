package fr.continuum.application.port;

import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import java.util.List;
import java.util.Optional;

/// Where the keys of a document go and what that adds up to, by the fingerprint of all that decided it: what is known
/// is never computed again.
public interface Measurements {

    boolean contains(Siren authority, Sha256 measurement);

    /// Writes a measurement; writing a known one again changes nothing.
    void put(Measurement measurement);

    /// The coverages of a measurement, in the order they were put.
    Optional<List<Coverage>> coverages(Siren authority, Sha256 measurement);

    /// The findings of a measurement.
    Optional<Findings> findings(Siren authority, Sha256 measurement);

    /// @param id see [fr.continuum.domain.consolidation.Inputs#measurement]
    /// @param policies the tree its POLICY attributions name (the chart's functions, without table)
    /// @param findings what the document's own keys and codes break, other documents apart
    record Measurement(
            Sha256 id,
            ReadingId reading,
            List<AttributedKey> keys,
            List<Coverage> coverages,
            TargetTree policies,
            Findings findings) {

        public Measurement {
            keys = List.copyOf(keys);
            coverages = List.copyOf(coverages);
        }
    }
}
