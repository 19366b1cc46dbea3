package fr.continuum.application.night;

import fr.continuum.application.night.NightReport.BudgetCoverage;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.night.NightReport.Refusal;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// Step 7: what a night was given, what became of it, and what it found, from what it wrote down. Asking again gives
/// the same report.
public final class ReportNight {

    private final Nights nights;
    private final Consolidations consolidations;
    private final Measurements measurements;
    private final BudgetFacts facts;
    private final ReadFindings readFindings;

    /// Where nobody waives anything.
    public ReportNight(
            Nights nights,
            Consolidations consolidations,
            Measurements measurements,
            BudgetFacts facts,
            FindingLog findingLog) {
        this(nights, consolidations, measurements, facts, ReadFindings.withoutWaivers(findingLog));
    }

    public ReportNight(
            Nights nights,
            Consolidations consolidations,
            Measurements measurements,
            BudgetFacts facts,
            ReadFindings readFindings) {
        this.nights = nights;
        this.consolidations = consolidations;
        this.measurements = measurements;
        this.facts = facts;
        this.readFindings = readFindings;
    }

    /// @throws java.util.NoSuchElementException for a night that never was
    public NightReport report(NightId id) {
        return report(id, _ -> true, true);
    }

    /// What the night found of one authority: for those who may see no other. Files that belong to nobody are left
    /// out.
    ///
    /// @throws java.util.NoSuchElementException for a night that never was
    public NightReport report(NightId id, Siren only) {
        return report(id, only::equals, false);
    }

    private NightReport report(NightId id, Predicate<Siren> seen, boolean ofNobody) {
        Night night = nights.find(id).orElseThrow();
        List<Refusal> refusals = new ArrayList<>();
        List<DocumentCoverage> coverage = new ArrayList<>();
        List<BudgetCoverage> budgets = new ArrayList<>();
        List<DatedFinding> findings = new ArrayList<>();
        for (Consolidation consolidation : consolidations.of(id).stream()
                .filter(c -> seen.test(c.authority()))
                .toList()) {
            if (consolidation.state() == State.REFUSED) {
                refusals.add(new Refusal(consolidation.authority(), consolidation.refusal()));
            } else {
                consolidation.documents().forEach(d -> coverage.addAll(coverage(d)));
                consolidation.budgets().forEach(b -> budgets.add(budget(consolidation, b)));
            }
            findings.addAll(readFindings.of(consolidation));
        }
        return new NightReport(
                new NightReport.Consolidation(id, night.asOf(), night.status(), refusals),
                nights.files(id).stream()
                        .filter(file -> file.header() == null
                                ? ofNobody
                                : seen.test(file.header().authority()))
                        .map(file -> document(id, file))
                        .toList(),
                coverage,
                budgets,
                findings);
    }

    private List<DocumentCoverage> coverage(MeasuredDocument document) {
        DocumentHeader header = facts.find(document.reading()).orElseThrow().header();
        List<DocumentCoverage> coverages = new ArrayList<>();
        for (Coverage coverage : measurements
                .coverages(document.reading().authority(), document.measurement())
                .orElseThrow()) {
            coverages.add(new DocumentCoverage(
                    document.reading().authority(),
                    document.reading().document(),
                    header.fiscalYear(),
                    header.stage(),
                    header.budget(),
                    coverage));
        }
        return coverages;
    }

    private static BudgetCoverage budget(Consolidation consolidation, CumulatedBudget budget) {
        return BudgetCoverage.of(consolidation.authority(), budget);
    }

    private Document document(NightId night, FileRecord file) {
        Sums sums = Sums.NONE;
        if (file.lines() != null && file.sha() != null && file.header() != null) {
            sums = sums(night, file.header(), file.sha());
        }
        Document document = new Document(
                file.name(),
                // Of a file about people, whoever knows the rest of it could try figures until one fits.
                file.kind().isOfPeople() ? null : file.sha(),
                file.kind(),
                file.header(),
                Status.of(Objects.requireNonNull(file.status(), "A reported file was read")),
                "",
                file.lines(),
                sums);
        return file.fault() == null ? document.noting(file.note()) : document.because(file.fault());
    }

    /// By the reader of that night: a newer one may since have found other sums in the same document.
    private Sums sums(NightId night, DocumentHeader header, Sha256 document) {
        Siren authority = header.authority();
        List<Reading> readings = facts.readings(authority, document).stream()
                .filter(reading -> Objects.equals(reading.header().profile(), header.profile()))
                .toList();
        Optional<String> reader =
                consolidations.find(authority, night).map(c -> c.inputs().readerVersion());
        return readings.stream()
                .filter(reading -> reader.isEmpty() || reading.id().isBy(reader.get()))
                .findFirst()
                .map(Reading::sums)
                .orElse(Sums.NONE);
    }
}
