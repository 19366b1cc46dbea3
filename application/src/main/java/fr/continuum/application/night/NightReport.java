package fr.continuum.application.night;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Note;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.rule.Waivers.Held;
import fr.continuum.domain.rule.Waivers.Outgrown;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.Coverage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a consolidation or a check found, whole: the report of blueprint §7 before it is written as JSON. Lists are in
/// the order of the report.
///
/// @param consolidation null for a check: it publishes nothing
/// @param documents what became of each file
/// @param coverage one per document in force (unchanged ones too), measure, flow and dimension
/// @param budgets the same for the cumulated budgets (BP + BS + DM)
public record NightReport(
        @Nullable Consolidation consolidation,
        List<Document> documents,
        List<DocumentCoverage> coverage,
        List<BudgetCoverage> budgets,
        List<DatedFinding> findings)
        implements NightReportWriter.Written {

    public NightReport {
        documents = List.copyOf(documents);
        coverage = List.copyOf(coverage);
        budgets = List.copyOf(budgets);
        findings = List.copyOf(findings);
    }

    /// The night.
    ///
    /// @param refusals authorities whose figures were not published, each with its reason; empty where all were
    public record Consolidation(NightId id, LocalDate asOf, NightStatus status, List<Refusal> refusals) {

        public Consolidation {
            refusals = List.copyOf(refusals);
        }
    }

    /// @param reason in French
    public record Refusal(Siren authority, String reason) {}

    /// One file.
    ///
    /// @param file name it was given under; empty where it is known by its content alone
    /// @param sha null where the file could not be read at all
    /// @param header null where it could not be read
    /// @param reason in French, with its place; empty where there is nothing to say
    /// @param english the same in English; empty where it was told in French only
    /// @param lines null where the lines were not read
    public record Document(
            String file,
            @Nullable Sha256 sha,
            FileKind kind,
            @Nullable DocumentHeader header,
            Status status,
            String reason,
            String english,
            @Nullable LineCounts lines,
            Sums sums) {

        /// One of which there is nothing to say, or that is told in French only.
        public Document(
                String file,
                @Nullable Sha256 sha,
                FileKind kind,
                @Nullable DocumentHeader header,
                Status status,
                String reason,
                @Nullable LineCounts lines,
                Sums sums) {
            this(file, sha, kind, header, status, reason, "", lines, sums);
        }

        /// The same, where this is why it could not be used.
        public Document because(FileFault fault) {
            return new Document(
                    file,
                    sha,
                    kind,
                    header,
                    status,
                    fault.inFrench(),
                    fault.english().isEmpty() ? "" : fault.inEnglish(),
                    lines,
                    sums);
        }

        /// The same, where this is to be said of it.
        public Document noting(Note note) {
            return new Document(file, sha, kind, header, status, note.french(), note.english(), lines, sums);
        }
    }

    /// What became of a file: of a night, what became of the document; of a check, whether it could be read; of
    /// what is published now, that it is in force.
    public enum Status {
        LOADED,
        UNCHANGED,
        SUPERSEDING,
        QUARANTINED,
        READ,
        UNUSABLE,
        IN_FORCE;

        public static Status of(DocumentStatus status) {
            return switch (status) {
                case LOADED -> LOADED;
                case UNCHANGED -> UNCHANGED;
                case SUPERSEDING -> SUPERSEDING;
                case QUARANTINED -> QUARANTINED;
            };
        }
    }

    /// The coverage of one document.
    public record DocumentCoverage(
            Siren authority,
            Sha256 document,
            FiscalYear fiscalYear,
            BudgetStage stage,
            BudgetRef budget,
            Coverage coverage) {}

    /// The coverage of one cumulated budget.
    ///
    /// @param complete whether a voted initial budget stands in the sum: without it there is no rate
    public record BudgetCoverage(
            Siren authority, BudgetRef budget, FiscalYear fiscalYear, boolean complete, Coverage coverage) {

        public static BudgetCoverage of(Siren authority, CumulatedBudget budget) {
            return new BudgetCoverage(
                    authority, budget.budget(), budget.fiscalYear(), budget.complete(), budget.coverage());
        }
    }

    /// @param since the night it was first seen; null for a check, which remembers nothing
    /// @param waiver what sets it aside on the date of the night; null where it is open
    /// @param outgrown what would set it aside, were it still what was seen; null where nothing would
    /// @param ended what set it aside last and is over; null where nothing was, or where something is in force
    public record DatedFinding(
            Finding finding,
            @Nullable LocalDate since,
            @Nullable Waiver waiver,
            @Nullable Outgrown outgrown,
            @Nullable Held ended) {

        /// An open one that nobody ever set aside.
        public DatedFinding(Finding finding, @Nullable LocalDate since) {
            this(finding, since, null, null, null);
        }

        /// As waivers have it on a day.
        static DatedFinding on(LocalDate day, Finding finding, LocalDate since, Waivers waivers) {
            return new DatedFinding(
                    finding,
                    since,
                    waivers.covering(finding, day).orElse(null),
                    waivers.outgrown(finding, day).orElse(null),
                    waivers.ended(finding, day).orElse(null));
        }

        /// Whether it was set aside and counts again.
        public boolean isBack() {
            return outgrown != null || ended != null;
        }

        public boolean isWaived() {
            return waiver != null;
        }
    }
}
