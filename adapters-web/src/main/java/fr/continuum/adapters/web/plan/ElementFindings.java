package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.finding.FindingRow;
import fr.continuum.adapters.web.finding.NamedSubjects;
import fr.continuum.adapters.web.finding.SubjectTitles;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.FindingLog;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the night readers see found about elements of a plan.
@Component
final class ElementFindings {

    private final PublishedFigures figures;
    private final FindingLog log;
    private final NamedSubjects names;

    ElementFindings(PublishedFigures figures, FindingLog log, NamedSubjects names) {
        this.names = names;
        this.figures = figures;
        this.log = log;
    }

    /// @param asOf the day that night looked at
    record Found(LocalDate asOf, List<FindingRow> rows) {}

    /// About one of some elements, each finding once. Empty before the first night.
    Optional<Found> of(Siren authority, PlanContent content, Collection<PlanCode> elements, Locale locale) {
        return figures.current(authority).map(seen -> found(authority, seen, content, elements, locale));
    }

    private Found found(
            Siren authority, Consolidation seen, PlanContent content, Collection<PlanCode> elements, Locale locale) {
        SubjectTitles titles = names.of(Owner.of(authority));
        return new Found(
                seen.inputs().asOf(),
                log.of(authority, seen.night()).stream()
                        .filter(dated -> elements.stream()
                                .anyMatch(element ->
                                        PlanSubjects.concerns(dated.finding().subject(), content, element)))
                        .map(dated -> FindingRow.of(dated.finding(), dated.since(), titles, locale))
                        .toList());
    }
}
