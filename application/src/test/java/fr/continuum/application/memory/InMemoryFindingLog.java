package fr.continuum.application.memory;

import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.FindingLog;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Findings of each night.
public final class InMemoryFindingLog implements FindingLog {

    private final Consolidations consolidations;
    private final Map<Place, List<DatedFinding>> nights = new HashMap<>();

    private record Place(Siren authority, NightId night) {}

    /// @param consolidations says which night readers see: its findings keep their date
    public InMemoryFindingLog(Consolidations consolidations) {
        this.consolidations = consolidations;
    }

    @Override
    public synchronized void record(Siren authority, NightId night, LocalDate asOf, Findings findings) {
        List<DatedFinding> published = consolidations
                .current(authority)
                .map(Consolidation::night)
                .map(current -> of(authority, current))
                .orElse(List.of());
        nights.put(
                new Place(authority, night),
                findings.all().stream()
                        .map(f -> new DatedFinding(f, since(f, published, asOf)))
                        .toList());
    }

    @Override
    public synchronized List<DatedFinding> of(Siren authority, NightId night) {
        return nights.getOrDefault(new Place(authority, night), List.of());
    }

    private static LocalDate since(Finding finding, List<DatedFinding> published, LocalDate asOf) {
        return published.stream()
                .filter(d -> d.finding().rule() == finding.rule()
                        && d.finding().subject().equals(finding.subject()))
                .map(DatedFinding::since)
                .findFirst()
                .orElse(asOf);
    }
}
