package fr.continuum.application.check;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Note;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a check found; nothing of it is stored.
///
/// @param report as a night would report it, without consolidation
/// @param documents one per file that could be read, in the order given
/// @param faults why the others could not, in both languages where they are told so; the report has them in French
public record DraftCheck(NightReport report, List<CheckedDocument> documents, List<FileFault> faults, Verdict verdict) {

    public DraftCheck {
        documents = List.copyOf(documents);
        faults = List.copyOf(faults);
    }

    /// Why a file of the report could not be used; empty where it is told elsewhere, of a file with the same
    /// bytes.
    public Optional<FileFault> fault(NightReport.Document document) {
        return faults.stream()
                .filter(fault -> fault.inFrench().equals(document.reason()))
                .findFirst();
    }

    /// Whether some expense serves nothing yet and was let pass: under the threshold, or lines that cancel out.
    public boolean letsPass() {
        return documents.stream().anyMatch(document -> document.letPass() > 0);
    }

    /// What a check comes to; the highest of its files wins.
    public enum Verdict {
        /// Every expense above the threshold is traced, set aside or out of scope. Of a file that is read in
        /// part nobody knows.
        TRACED,
        /// Some is not.
        UNTRACED,
        /// Some file cannot be used.
        UNUSABLE;

        Verdict worst(Verdict other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /// A file that could be read, under the measure and the dimension it is judged on.
    ///
    /// @param untraced expense keys untraced, ambiguous or traced for less than all, above the threshold, largest
    /// first;
    ///     the amount is what is missing
    /// @param letPass how many such keys do not exceed the threshold
    /// @param comparison with last year's document of the same budget and stage; null where there is none
    /// @param unread what of the file was left out: rows that do not read, other sheets; empty where all of it was
    /// read
    /// @param holds whether what was left out may be expenses, so that the file does not pass: rows that do not
    /// read,
    ///     sheets that have the columns of the table. A list of choices, a notice, a pivot are told, and hold
    /// nothing
    public record CheckedDocument(
            Sha256 sha,
            DocumentHeader header,
            Measure measure,
            Dimension dimension,
            List<LabelledKey> untraced,
            long letPass,
            @Nullable Comparison comparison,
            Note unread,
            boolean holds) {

        public CheckedDocument {
            untraced = List.copyOf(untraced);
        }

        /// The expenses voted of the budget this document makes or changes, once it is voted as it stands, in
        /// the dimension it is judged on; empty for an account.
        public Optional<NightReport.BudgetCoverage> cumulated(NightReport report) {
            return report.budgets().stream()
                    .filter(sum -> sum.budget().equals(header.budget())
                            && sum.fiscalYear().equals(header.fiscalYear())
                            && sum.coverage().flow() == Flow.EXPENSE
                            && sum.coverage().measure() == Measure.VOTED
                            && sum.coverage().dimension() == dimension)
                    .findFirst();
        }
    }

    /// A key, and what the chart calls its codes; empty where it does not know them.
    public record LabelledKey(BudgetKey key, String natureLabel, String functionLabel, Tally tally) {}

    /// The document beside last year's, expenses under the measure each is judged on.
    ///
    /// @param changes keys whose amount differs, largest difference first
    public record Comparison(DocumentHeader lastYear, long beforeCents, long nowCents, List<Change> changes) {

        public Comparison {
            changes = List.copyOf(changes);
        }
    }

    /// What became of one key.
    public record Change(
            Kind kind, BudgetKey key, String natureLabel, String functionLabel, long beforeCents, long nowCents) {

        public long change() {
            return nowCents - beforeCents;
        }
    }

    public enum Kind {
        NEW,
        GONE,
        UP,
        DOWN
    }
}
