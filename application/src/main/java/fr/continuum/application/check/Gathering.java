package fr.continuum.application.check;

import fr.continuum.application.check.DraftCheck.CheckedDocument;
import fr.continuum.application.check.DraftCheck.Verdict;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.DocumentSlot;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.KeyTotals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What each file of a check came to, gathered: what the check answers.
final class Gathering {

    private final List<Document> documents = new ArrayList<>();
    private final List<DocumentCoverage> coverage = new ArrayList<>();
    private final Map<DocumentSlot, AtHand> bySlot = new LinkedHashMap<>();
    private final List<CheckedDocument> checked = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();
    private Findings findings = Findings.NONE;
    private Verdict verdict = Verdict.TRACED;

    /// A document at hand, measured.
    record AtHand(DocumentHeader header, ControlTotals controlTotals, List<KeyTotals> keys, List<Coverage> coverages) {}

    void add(Findings found) {
        findings = findings.and(found);
    }

    /// The last given of each slot.
    Collection<AtHand> atHand() {
        return bySlot.values();
    }

    List<DocumentInForce> series() {
        return bySlot.values().stream()
                .map(document -> new DocumentInForce(document.header(), document.controlTotals(), document::keys))
                .toList();
    }

    /// Whether these bytes were given before: they are told once more, and counted once.
    boolean again(String name, Sha256 sha) {
        Optional<Document> before = documents.stream()
                .filter(document -> sha.equals(document.sha()))
                .findFirst();
        before.ifPresent(document -> documents.add(new Document(
                name,
                sha,
                document.kind(),
                document.header(),
                document.status(),
                "même contenu que « " + document.file() + " » : compté une fois",
                "same content as “" + document.file() + "”: counted once",
                document.lines(),
                document.sums())));
        return before.isPresent();
    }

    void unusable(@Nullable Sha256 sha, FileKind kind, FileFault fault) {
        faults.add(fault);
        documents.add(new Document(fault.file(), sha, kind, null, Status.UNUSABLE, "", null, Sums.NONE).because(fault));
        verdict = verdict.worst(Verdict.UNUSABLE);
    }

    void add(String name, Reading reading, List<KeyTotals> keys, Measurement measured, CheckedDocument document) {
        DocumentHeader header = reading.header();
        documents.add(new Document(
                name,
                document.sha(),
                FileKind.of(header),
                header,
                Status.READ,
                document.unread().french(),
                document.unread().english(),
                reading.lines(),
                reading.sums()));
        measured.coverages()
                .forEach(c -> coverage.add(new DocumentCoverage(
                        header.authority(), document.sha(), header.fiscalYear(), header.stage(), header.budget(), c)));
        bySlot.keySet().removeIf(slot -> slot.meets(header.slot()));
        bySlot.put(header.slot(), new AtHand(header, reading.controlTotals(), keys, measured.coverages()));
        findings = findings.and(measured.findings());
        checked.add(document);
        boolean traced = document.untraced().isEmpty() && !document.holds();
        verdict = verdict.worst(traced ? Verdict.TRACED : Verdict.UNTRACED);
    }

    DraftCheck result(List<NightReport.BudgetCoverage> cumulated) {
        NightReport report = new NightReport(
                null,
                documents,
                coverage,
                cumulated,
                findings.all().stream().map(f -> new DatedFinding(f, null)).toList());
        return new DraftCheck(report, checked, faults, verdict);
    }
}
