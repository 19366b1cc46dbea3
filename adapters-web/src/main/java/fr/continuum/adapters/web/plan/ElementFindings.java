package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.finding.FindingRow;
import fr.continuum.adapters.web.finding.NamedSubjects;
import fr.continuum.adapters.web.finding.SubjectTitles;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.application.port.Consolidations.Consolidation;
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
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// What the night readers see found about elements of a plan.
@Component
final class ElementFindings {

    private final PublishedFigures figures;
    private final ReadFindings findings;
    private final NamedSubjects names;

    ElementFindings(PublishedFigures figures, ReadFindings findings, NamedSubjects names) {
        this.names = names;
        this.figures = figures;
        this.findings = findings;
    }

    /// @param asOf the day that night looked at
    /// @param open those nobody set aside, as the list of findings counts them
    record Found(LocalDate asOf, List<FindingRow> rows, List<FindingRow> open) {}

    /// About one of some elements, each finding once. Empty before the first night.
    Optional<Found> of(Siren authority, PlanContent content, Collection<PlanCode> elements, Locale locale) {
        return figures.current(authority).map(seen -> found(authority, seen, content, elements, locale));
    }

    private Found found(
            Siren authority, Consolidation seen, PlanContent content, Collection<PlanCode> elements, Locale locale) {
        SubjectTitles titles = names.of(Owner.of(authority));
        Predicate<String> asked = PlanSubjects.concerning(content, elements);
        List<DatedFinding> all = findings.of(seen, content).stream()
                .filter(dated -> asked.test(dated.finding().subject()))
                .toList();
        return new Found(
                seen.inputs().asOf(),
                all.stream().map(dated -> row(dated, titles, locale)).toList(),
                all.stream()
                        .filter(dated -> !dated.isWaived())
                        .map(dated -> row(dated, titles, locale))
                        .toList());
    }

    private static FindingRow row(DatedFinding dated, SubjectTitles titles, Locale locale) {
        return FindingRow.of(dated.finding(), dated.since(), titles, locale);
    }
}
