package fr.continuum.application.check;

import fr.continuum.application.check.DraftCheck.CheckedDocument;
import fr.continuum.application.night.DocumentMeasurement;
import fr.continuum.application.night.RejectedRows;
import fr.continuum.application.night.UnreadSheets;
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
import fr.continuum.application.port.Note;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.UnreadSheet;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.KeyTotals;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks budgets against the plan and the tables before the vote: reads, attributes and measures files as a night
/// would, and stores nothing.
public final class CheckDraft {

    private final BudgetDocumentReader reader;
    private final ChartStore charts;
    private final AuthorityTables everything;
    private final YearBefore yearBefore;
    private final StagesBefore stagesBefore;
    private final CumulatedDrafts cumulated;

    public CheckDraft(
            BudgetDocumentReader reader,
            ChartStore charts,
            AllocationTables tables,
            TargetTrees trees,
            Registers registers,
            BudgetFacts facts) {
        this.reader = reader;
        this.charts = charts;
        this.everything = new AuthorityTables(tables, trees);
        this.yearBefore = new YearBefore(registers, facts);
        this.stagesBefore = new StagesBefore(registers, facts);
        this.cumulated = new CumulatedDrafts(everything, stagesBefore, facts, charts);
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
        return gathering.result(cumulated.of(gathering.atHand()));
    }

    private static Wording unreadable(IOException fault) {
        return switch (fault) {
            case NoSuchFileException _ ->
                new Wording(
                        "ce fichier n’existe pas ; vérifier son nom et son dossier",
                        "this file does not exist; check its name and its folder");
            case AccessDeniedException _ ->
                new Wording(
                        "ce fichier est refusé à la lecture ; vérifier que ses droits permettent de le lire",
                        "this file is refused to readers; check that its rights let it be read");
            default ->
                new Wording(
                        "ce fichier ne peut pas être lu ; vérifier que c’est bien un fichier, entier, et que son disque répond",
                        "this file cannot be read; check that it is a file, whole, and that its disk answers");
        };
    }

    private void check(Content file, Terms terms, Gathering gathering) throws IOException {
        Sha256 sha = Fingerprints.of(file);
        if (gathering.again(file.name(), sha)) {
            return;
        }
        switch (reader.readHeader(file)) {
            case HeaderOutcome.Malformed(FileFault fault, FileKind kind, var _) -> gathering.unusable(sha, kind, fault);
            case HeaderOutcome.NotABudgetDocument(FileFault fault, FileKind kind, var _) ->
                gathering.unusable(sha, kind, fault);
            case HeaderOutcome.Recognised(DocumentHeader header, var _) -> {
                if (terms.onlyAuthority() != null && !terms.onlyAuthority().equals(header.authority())) {
                    gathering.unusable(
                            sha,
                            FileKind.of(header),
                            FileFault.of(
                                    file.name(),
                                    new Wording(
                                            "document d’une autre collectivité (SIREN " + header.authority()
                                                    + ") ; se connecter avec un compte qui la voit",
                                            "document of another authority (SIREN " + header.authority()
                                                    + "); sign in with an account that sees it")));
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
            case ReadOutcome.Malformed(FileFault fault, var _, var _) ->
                gathering.unusable(sha, FileKind.of(announced), fault);
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
                    List<UnreadSheet> sheets = beside(file, header);
                    LeftOut left = new LeftOut(
                            RejectedRows.note(UnreadSheets.checked(sheets), lines.rejected(), rejected),
                            lines.rejected() > 0 || sheets.stream().anyMatch(UnreadSheet::alike));
                    judge(file.name(), reading, List.copyOf(keys.values()), chart, terms, left, gathering);
                } else {
                    gathering.unusable(sha, FileKind.of(header), nothingToJudge(file, header));
                }
            }
        }
    }

    private List<UnreadSheet> beside(Content file, DocumentHeader header) throws IOException {
        Sha256 profile = header.profile();
        return profile == null ? List.of() : reader.beside(file, profile);
    }

    /// What of a file is not read.
    ///
    /// @param holds whether it may be expenses
    private record LeftOut(Note told, boolean holds) {}

    /// A document none of whose lines carries the amount it is judged on would pass without having been looked at.
    private static FileFault nothingToJudge(Content file, DocumentHeader header) {
        return FileFault.of(
                file.name(),
                new Wording(
                        "aucune ligne ne porte « " + header.judgedMeasure().code()
                                + " », le montant sur lequel ce document ("
                                + (header.draft() ? "projet de " : "")
                                + header.stage().code()
                                + ") se juge ; vérifier l’export, ou si « ProjetBudget » dit vrai",
                        "no line bears “" + header.judgedMeasure().code() + "”, the amount this document ("
                                + (header.draft() ? "draft of a " : "")
                                + header.stage().code()
                                + ") is judged on; check the export, or whether “ProjetBudget” is right"));
    }

    private void judge(
            String name,
            Reading reading,
            List<KeyTotals> keys,
            @Nullable ChartOfAccounts chart,
            Terms terms,
            LeftOut left,
            Gathering gathering) {
        DocumentHeader header = reading.header();
        Tables inForce = everything.inForce(header.authority());
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
                        yearBefore.compare(header, keys, labels).orElse(null),
                        left.told(),
                        left.holds()));
    }
}
