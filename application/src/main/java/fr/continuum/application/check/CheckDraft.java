package fr.continuum.application.check;

import fr.continuum.application.check.DraftCheck.CheckedDocument;
import fr.continuum.application.check.DraftCheck.Verdict;
import fr.continuum.application.night.BudgetCumulation;
import fr.continuum.application.night.DocumentMeasurement;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.DocumentSlot;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.KeyTotals;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks budgets against the plan and the tables before the vote: reads, attributes and measures files as a night
/// would, and stores nothing.
public final class CheckDraft {

    private final BudgetDocumentReader reader;
    private final ChartStore charts;
    private final AllocationTables tables;
    private final TargetTrees trees;
    private final YearBefore yearBefore;
    private final StagesBefore stagesBefore;
    private final BudgetFacts facts;

    public CheckDraft(
            BudgetDocumentReader reader,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees,
            Registers registers,
            BudgetFacts facts) {
        this.reader = reader;
        this.charts = charts;
        this.tables = tables;
        this.trees = trees;
        this.yearBefore = new YearBefore(registers, facts);
        this.stagesBefore = new StagesBefore(registers, facts);
        this.facts = facts;
    }

    /// How to judge.
    ///
    /// @param dimension null: PLAN where a plan table stands, else POLICY
    /// @param thresholdCents expenses up to this amount may stay untraced
    /// @param onlyAuthority the only authority whose documents the asker may check; null for all
    public record Terms(
            @Nullable Dimension dimension,
            long thresholdCents,
            @Nullable Siren onlyAuthority) {

        public static final Terms USUAL = new Terms(null, 0, null);

        public Terms {
            if (thresholdCents < 0) {
                throw new IllegalArgumentException("A threshold is not negative: " + thresholdCents);
            }
        }
    }

    /// Judges each file by itself, then what the files say of earlier stages. A file whose bytes cannot be had is
    /// one that cannot be used, and the others are judged.
    public DraftCheck check(List<? extends Content> files, Terms terms) {
        Gathering gathering = new Gathering();
        for (Content file : files) {
            try {
                check(file, terms, gathering);
            } catch (IOException e) {
                gathering.unusable(null, FileKind.UNRECOGNISED, FileFault.of(file.name(), unreadable(e)));
            }
        }
        List<DocumentInForce> series = gathering.series();
        gathering.add(stagesBefore.check(series));
        return gathering.result(cumulated(gathering));
    }

    private static String unreadable(IOException fault) {
        return switch (fault) {
            case NoSuchFileException _ -> "ce fichier n’existe pas ; vérifier son nom et son dossier";
            case AccessDeniedException _ ->
                "ce fichier est refusé à la lecture ; vérifier que ses droits permettent de le lire";
            default ->
                "ce fichier ne peut pas être lu ; vérifier que c’est bien un fichier, entier, et que son disque répond";
        };
    }

    private void check(Content file, Terms terms, Gathering gathering) throws IOException {
        Sha256 sha = Fingerprints.of(file);
        if (gathering.again(file.name(), sha)) {
            return;
        }
        switch (reader.readHeader(file)) {
            case HeaderOutcome.Malformed(FileFault fault, FileKind kind) -> gathering.unusable(sha, kind, fault);
            case HeaderOutcome.NotABudgetDocument(FileFault fault, FileKind kind) ->
                gathering.unusable(sha, kind, fault);
            case HeaderOutcome.Recognised(DocumentHeader header, var _) -> {
                if (terms.onlyAuthority() != null && !terms.onlyAuthority().equals(header.authority())) {
                    gathering.unusable(
                            sha,
                            FileKind.of(header),
                            FileFault.of(
                                    file.name(),
                                    "document d’une autre collectivité (SIREN " + header.authority()
                                            + ") ; se connecter avec un compte qui la voit"));
                } else {
                    read(file, sha, header, terms, gathering);
                }
            }
        }
    }

    private void read(Content file, Sha256 sha, DocumentHeader announced, Terms terms, Gathering gathering)
            throws IOException {
        Map<BudgetKey, KeyTotals> keys = new LinkedHashMap<>();
        ReadOutcome outcome = reader.read(
                file,
                announced.profile(),
                charts.of(announced.authority()),
                line -> keys.computeIfAbsent(line.key(), KeyTotals::new).add(line.amounts()));
        switch (outcome) {
            case ReadOutcome.Malformed(FileFault fault) -> gathering.unusable(sha, FileKind.of(announced), fault);
            case ReadOutcome.NotABudgetDocument(FileFault fault) ->
                gathering.unusable(sha, FileKind.UNRECOGNISED, fault);
            case ReadOutcome.Read(
                    var header,
                    var chart,
                    var lines,
                    var sums,
                    var totals,
                    var unknown,
                    var rejected) -> {
                Sha256 version = chart == null ? null : chart.version();
                Reading reading = new Reading(
                        ReadingId.by(reader.version(), header.authority(), sha, version, header.profile()),
                        header,
                        lines,
                        sums,
                        totals,
                        unknown,
                        rejected);
                if (keys.isEmpty() || sums.has(header.judgedMeasure())) {
                    judge(file.name(), reading, List.copyOf(keys.values()), chart, terms, gathering);
                } else {
                    gathering.unusable(sha, FileKind.of(header), nothingToJudge(file, header));
                }
            }
        }
    }

    /// A document none of whose lines carries the amount it is judged on would pass without having been looked at.
    private static FileFault nothingToJudge(Content file, DocumentHeader header) {
        return FileFault.of(
                file.name(),
                "aucune ligne ne porte « " + header.judgedMeasure().code() + " », le montant sur lequel ce document ("
                        + (header.draft() ? "projet de " : "")
                        + header.stage().code()
                        + ") se juge ; vérifier l’export, ou si « ProjetBudget » dit vrai");
    }

    private void judge(
            String name,
            Reading reading,
            List<KeyTotals> keys,
            @Nullable ChartOfAccounts chart,
            Terms terms,
            Gathering gathering) {
        DocumentHeader header = reading.header();
        Tables inForce = tablesOf(header.authority());
        Dimension dimension = Optional.ofNullable(terms.dimension())
                .orElse(inForce.planTable() == null ? Dimension.POLICY : Dimension.PLAN);
        Measurement measured =
                new DocumentMeasurement(inForce).measure(reading.id().document(), reading, keys, chart);
        Labels labels = new Labels(chart);
        Unexplained unexplained = Unexplained.of(measured.keys(), header, dimension, terms.thresholdCents(), labels);
        List<DraftCheck.LabelledKey> untraced = unexplained.aboveThreshold();
        gathering.add(
                name,
                reading,
                keys,
                measured,
                new CheckedDocument(
                        reading.id().document(),
                        header,
                        header.judgedMeasure(),
                        dimension,
                        untraced,
                        unexplained.all().size() - untraced.size(),
                        yearBefore.compare(header, keys, labels).orElse(null)));
    }

    /// The budgets that the documents at hand make or change, as they would be once these are voted as they stand:
    /// with the other stages of their year that are in force. A document at hand has the place of the one in force
    /// in its slot, and the last given that of one given before.
    private List<NightReport.BudgetCoverage> cumulated(Gathering gathering) {
        Map<Siren, List<AtHand>> byAuthority = gathering.bySlot.values().stream()
                .filter(document -> document.header().stage().isBudget())
                .collect(Collectors.groupingBy(
                        document -> document.header().authority(), TreeMap::new, Collectors.toList()));
        List<NightReport.BudgetCoverage> budgets = new ArrayList<>();
        byAuthority.forEach((authority, atHand) -> {
            BudgetCumulation sums = new BudgetCumulation();
            atHand.forEach(document -> sums.addAsVoted(document.header(), document.coverages()));
            List<DocumentHeader> headers = atHand.stream().map(AtHand::header).toList();
            Set<DocumentSlot> taken = headers.stream().map(DocumentHeader::slot).collect(Collectors.toSet());
            DocumentMeasurement measurement = new DocumentMeasurement(tablesOf(authority));
            for (Reading inForce : stagesBefore.readings(authority, headers)) {
                DocumentHeader header = inForce.header();
                if (!header.draft() && header.stage().isBudget() && !taken.contains(header.slot())) {
                    Sha256 chart = inForce.id().chart();
                    sums.add(
                            header,
                            measurement
                                    .measure(
                                            inForce.id().document(),
                                            inForce,
                                            facts.keyTotals(inForce.id()),
                                            chart == null
                                                    ? null
                                                    : charts.find(chart).orElseThrow())
                                    .coverages());
                }
            }
            sums.all().forEach(budget -> budgets.add(NightReport.BudgetCoverage.of(authority, budget)));
        });
        return budgets;
    }

    private Tables tablesOf(Siren authority) {
        return new Tables(
                tables.inForce(authority, Dimension.POLICY)
                        .map(Versioned::content)
                        .orElse(null),
                trees.inForce(authority, Dimension.POLICY)
                        .map(Versioned::content)
                        .orElse(TargetTree.empty(Dimension.POLICY)),
                tables.inForce(authority, Dimension.PLAN)
                        .map(Versioned::content)
                        .orElse(null),
                trees.inForce(authority, Dimension.PLAN)
                        .map(Versioned::content)
                        .orElse(TargetTree.empty(Dimension.PLAN)));
    }

    /// A document at hand, measured.
    private record AtHand(
            DocumentHeader header, ControlTotals controlTotals, List<KeyTotals> keys, List<Coverage> coverages) {}

    /// Collects what each file came to.
    private static final class Gathering {

        private final List<Document> documents = new ArrayList<>();
        private final List<DocumentCoverage> coverage = new ArrayList<>();
        private final Map<DocumentSlot, AtHand> bySlot = new LinkedHashMap<>();
        private final List<CheckedDocument> checked = new ArrayList<>();
        private Findings findings = Findings.NONE;
        private Verdict verdict = Verdict.TRACED;

        void add(Findings found) {
            findings = findings.and(found);
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
                    document.lines(),
                    document.sums())));
            return before.isPresent();
        }

        void unusable(@Nullable Sha256 sha, FileKind kind, FileFault fault) {
            documents.add(
                    new Document(fault.file(), sha, kind, null, Status.UNUSABLE, fault.inFrench(), null, Sums.NONE));
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
                    reading.rejected().stream().map(FileFault::inFrench).collect(Collectors.joining(" ; ")),
                    reading.lines(),
                    reading.sums()));
            measured.coverages()
                    .forEach(c -> coverage.add(new DocumentCoverage(
                            header.authority(),
                            document.sha(),
                            header.fiscalYear(),
                            header.stage(),
                            header.budget(),
                            c)));
            bySlot.remove(header.slot());
            bySlot.put(header.slot(), new AtHand(header, reading.controlTotals(), keys, measured.coverages()));
            findings = findings.and(measured.findings());
            checked.add(document);
            verdict = verdict.worst(document.untraced().isEmpty() ? Verdict.TRACED : Verdict.UNTRACED);
        }

        DraftCheck result(List<NightReport.BudgetCoverage> cumulated) {
            NightReport report = new NightReport(
                    null,
                    documents,
                    coverage,
                    cumulated,
                    findings.all().stream().map(f -> new DatedFinding(f, null)).toList());
            return new DraftCheck(report, checked, verdict);
        }
    }
}
