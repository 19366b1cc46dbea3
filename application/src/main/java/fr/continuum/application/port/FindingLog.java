package fr.continuum.application.port;

import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;

/// The findings of each night. A finding known by rule and subject keeps the date it was first seen as long as no
/// published night is without it.
public interface FindingLog {

    /// Writes the findings of a night; writing them again replaces them.
    ///
    /// @param asOf date of the night: "since" of findings the authority's current consolidation does not have
    void record(Siren authority, NightId night, LocalDate asOf, Findings findings);

    /// In the order of [Findings].
    List<DatedFinding> of(Siren authority, NightId night);

    /// @param since the date of the night it was first seen
    record DatedFinding(Finding finding, LocalDate since) {}
}
