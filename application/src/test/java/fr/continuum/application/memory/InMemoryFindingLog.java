package fr.continuum.application.memory;

import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.FindingLog;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Findings of each night.
public final class InMemoryFindingLog implements FindingLog {

    private final Consolidations consolidations;
    private final Map<Place, List<Kept>> nights = new HashMap<>();

    private record Place(Siren authority, NightId night) {}

    private record Kept(Optional<Sha256> basis, List<DatedFinding> findings) {}

    /// @param consolidations says which night readers see: its findings keep their date
    public InMemoryFindingLog(Consolidations consolidations) {
        this.consolidations = consolidations;
    }

    @Override
    public synchronized void record(Siren authority, NightId night, LocalDate asOf, List<Part> parts) {
        List<Kept> published = consolidations
                .current(authority)
                .map(Consolidation::night)
                .map(current -> nights.getOrDefault(new Place(authority, current), List.of()))
                .orElse(List.of());
        List<DatedFinding> dated = told(published);
        nights.put(
                new Place(authority, night),
                parts.stream()
                        .map(part -> published.stream()
                                .filter(kept ->
                                        kept.basis().isPresent() && kept.basis().equals(part.basis()))
                                .findFirst()
                                .orElseGet(() -> new Kept(
                                        part.basis(),
                                        part.findings().get().all().stream()
                                                .map(f -> new DatedFinding(f, since(f, dated, asOf)))
                                                .toList())))
                        .toList());
    }

    @Override
    public synchronized void repeat(Siren authority, NightId night, NightId earlier) {
        List<Kept> found = nights.get(new Place(authority, earlier));
        if (found == null) {
            throw new IllegalArgumentException("Nothing is recorded of the night " + earlier + " of " + authority);
        }
        nights.put(new Place(authority, night), found);
    }

    @Override
    public synchronized List<DatedFinding> of(Siren authority, NightId night) {
        return told(nights.getOrDefault(new Place(authority, night), List.of()));
    }

    private static List<DatedFinding> told(List<Kept> parts) {
        return DatedFinding.together(
                parts.stream().flatMap(part -> part.findings().stream()).toList());
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
