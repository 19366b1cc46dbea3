package fr.continuum.application.night;

import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.FindingLog;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.Optional;

/// What a night published, authorities that were refused or never reached apart.
public final class FiguresOnRecord {

    private final Consolidations consolidations;
    private final ReportNight reports;
    private final FindingLog findingLog;

    public FiguresOnRecord(Consolidations consolidations, ReportNight reports, FindingLog findingLog) {
        this.consolidations = consolidations;
        this.reports = reports;
        this.findingLog = findingLog;
    }

    /// @return empty where the night published nothing
    /// @throws java.util.NoSuchElementException for a night that never was
    public Optional<NightFigures> of(NightId night) {
        List<Siren> published = consolidations.of(night).stream()
                .filter(consolidation -> consolidation.state() == State.PUBLISHED)
                .map(Consolidation::authority)
                .toList();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        NightReport report = reports.report(night);
        return Optional.of(new NightFigures(
                report.coverage().stream()
                        .filter(coverage -> published.contains(coverage.authority()))
                        .toList(),
                report.budgets().stream()
                        .filter(budget -> published.contains(budget.authority()))
                        .toList(),
                published.stream()
                        .flatMap(authority -> findings(authority, night).stream())
                        .toList()));
    }

    private List<Finding> findings(Siren authority, NightId night) {
        return findingLog.of(authority, night).stream()
                .map(FindingLog.DatedFinding::finding)
                .toList();
    }
}
