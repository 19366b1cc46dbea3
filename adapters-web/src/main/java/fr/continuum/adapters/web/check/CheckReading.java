package fr.continuum.adapters.web.check;

import fr.continuum.adapters.web.document.Bridge;
import fr.continuum.adapters.web.document.BucketRow;
import fr.continuum.adapters.web.document.Rates;
import fr.continuum.adapters.web.finding.FindingRow;
import fr.continuum.adapters.web.finding.RuleRow;
import fr.continuum.adapters.web.finding.SubjectTitles;
import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.application.check.DraftCheck;
import fr.continuum.application.check.DraftCheck.Change;
import fr.continuum.application.check.DraftCheck.CheckedDocument;
import fr.continuum.application.check.DraftCheck.LabelledKey;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.trace.Coverage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a check ready for its page.
@Component
final class CheckReading {

    private static final int SHOWN = 200;

    /// @param unusable files that could not be read, each with its reason
    /// @param documents those that could
    /// @param rules of all findings
    /// @param findings but those of R20, which the tables of untraced keys tell; at most as many as a page shows
    record View(
            List<UnusableFile> unusable,
            List<DocumentView> documents,
            List<RuleRow> rules,
            List<FindingRow> findings) {}

    /// @param file name it was given under
    /// @param cumulated of a change, the rates of the budget once this is voted as it stands; null elsewhere
    /// @param unread what of the file was left out, in the language of the reader; empty where all of it was read
    record DocumentView(
            CheckedDocument document,
            String file,
            Coverage coverage,
            Rates rates,
            @Nullable Rates cumulated,
            Bridge bridge,
            List<BucketRow> buckets,
            Bar bar,
            String unread) {

        /// The largest: a page of thousands is read by nobody; the report holds them all.
        public List<LabelledKey> untraced() {
            return document.untraced().stream().limit(SHOWN).toList();
        }

        public List<Change> changes() {
            var comparison = document.comparison();
            return comparison == null
                    ? List.of()
                    : comparison.changes().stream().limit(SHOWN).toList();
        }

        /// Whether every expense in scope serves something, or is set aside with a reason; of rows that do not
        /// read nobody knows.
        public boolean isWhole() {
            return isTraced() && !document.holds();
        }

        /// Whether it is so of what is read, and there is more.
        public boolean isWholeOfRead() {
            return isTraced() && document.holds();
        }

        private boolean isTraced() {
            return coverage.buckets().untraced().lines() == 0
                    && coverage.buckets().ambiguous().lines() == 0;
        }
    }

    View of(DraftCheck checked, Locale locale) {
        List<Finding> found = checked.report().findings().stream()
                .map(NightReport.DatedFinding::finding)
                .toList();
        return new View(
                UnusableFile.of(checked, locale),
                checked.documents().stream()
                        .flatMap(d -> document(checked.report(), d, locale).stream())
                        .toList(),
                RuleRow.of(found, locale),
                found.stream()
                        .filter(f -> f.rule() != ContinuumRule.R20)
                        .sorted(Comparator.comparingLong(
                                        (Finding f) -> Math.abs(f.cents().orElse(0)))
                                .reversed())
                        .limit(SHOWN)
                        .map(f -> FindingRow.of(f, null, SubjectTitles.NONE, locale))
                        .toList());
    }

    private static Optional<DocumentView> document(NightReport report, CheckedDocument document, Locale locale) {
        NightReport.Document file = report.documents().stream()
                .filter(d -> document.sha().equals(d.sha()))
                .findFirst()
                .orElseThrow();
        return report.coverage().stream()
                .filter(c -> c.document().equals(document.sha()))
                .map(NightReport.DocumentCoverage::coverage)
                .filter(c -> c.flow() == Flow.EXPENSE
                        && c.measure() == document.measure()
                        && c.dimension() == document.dimension())
                .findFirst()
                .map(c -> view(document, file, c, cumulated(report, document), locale));
    }

    private static @Nullable Rates cumulated(NightReport report, CheckedDocument document) {
        return document.header().stage().isDelta()
                ? document.cumulated(report)
                        .map(budget -> Rates.of(new CumulatedBudget(
                                budget.budget(), budget.fiscalYear(), budget.complete(), budget.coverage())))
                        .orElse(null)
                : null;
    }

    private static DocumentView view(
            CheckedDocument document,
            NightReport.Document file,
            Coverage coverage,
            @Nullable Rates cumulated,
            Locale locale) {
        List<BucketRow> buckets = BucketRow.unlinked(coverage.buckets());
        return new DocumentView(
                document,
                file.file(),
                coverage,
                Rates.of(coverage, document.header().stage().isDelta()),
                cumulated,
                Bridge.unlinked(coverage),
                buckets,
                BucketRow.bar(buckets),
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? document.unread().english()
                        : document.unread().french());
    }
}
