package fr.continuum.application.report;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.rule.Finding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a report.
public final class ReportJson {

    private final Json json;
    private final CoverageJson coverages;

    private ReportJson(Appendable to) {
        json = new Json(to);
        coverages = new CoverageJson(json);
    }

    /// @throws java.io.UncheckedIOException where it cannot be written
    public static void write(NightReport report, Appendable to) {
        new ReportJson(to).report(report);
    }

    private void report(NightReport report) {
        json.object(() -> {
            consolidation(report.consolidation());
            json.list("documents", report.documents(), this::document);
            json.list(
                    "coverage",
                    report.coverage(),
                    coverage -> json.object(() -> {
                        json.field("authority", coverage.authority().value());
                        json.field("document", coverage.document().value());
                        json.field("fiscalYear", coverage.fiscalYear().value());
                        json.field("stage", coverage.stage().code());
                        json.field("budget", coverage.budget().value());
                        coverages.fields(coverage.coverage(), coverage.stage().isDelta());
                    }));
            json.list(
                    "budgets",
                    report.budgets(),
                    budget -> json.object(() -> {
                        json.field("authority", budget.authority().value());
                        json.field("budget", budget.budget().value());
                        json.field("fiscalYear", budget.fiscalYear().value());
                        coverages.fields(budget.coverage(), false);
                    }));
            findings(report);
        });
    }

    private void consolidation(NightReport.@Nullable Consolidation consolidation) {
        if (consolidation == null) {
            json.absent("consolidation");
            return;
        }
        json.object("consolidation", () -> {
            json.field("id", consolidation.id().value());
            json.field("asOf", consolidation.asOf().toString());
            json.field("status", consolidation.status().name());
            json.list(
                    "refusals",
                    consolidation.refusals(),
                    refusal -> json.object(() -> {
                        json.field("authority", refusal.authority().value());
                        json.field("reason", refusal.reason());
                    }));
        });
    }

    private void document(NightReport.Document document) {
        DocumentHeader header = document.header();
        json.object(() -> {
            json.field("file", document.file());
            json.field("sha256", document.sha() == null ? null : document.sha().value());
            json.field("kind", document.kind().name());
            if (header == null) {
                for (String name : new String[] {"authority", "budget", "fiscalYear", "stage", "number"}) {
                    json.absent(name);
                }
            } else {
                json.field("authority", header.authority().value());
                json.field("budget", header.budget().value());
                json.field("fiscalYear", header.fiscalYear().value());
                json.field("stage", header.stage().code());
                json.field("number", header.number());
            }
            json.field("status", document.status().name());
            json.field("reason", document.reason().isEmpty() ? null : document.reason());
            lines(document.lines());
            sums(document.sums());
        });
    }

    private void lines(@Nullable LineCounts lines) {
        if (lines == null) {
            json.absent("lines");
            return;
        }
        json.object("lines", () -> {
            json.field("read", lines.read());
            json.field("kept", lines.kept());
            json.field("totals", lines.totals());
            json.field("rejected", lines.rejected());
        });
    }

    private void sums(Sums sums) {
        json.object(
                "sums",
                () -> Arrays.stream(Measure.values())
                        .filter(sums::has)
                        .forEach(measure -> json.object(measure.code(), () -> {
                            json.field("expense", sums.of(Flow.EXPENSE, measure).euros());
                            json.field("revenue", sums.of(Flow.REVENUE, measure).euros());
                        })));
    }

    private void findings(NightReport report) {
        Map<String, Long> byRule = report.findings().stream()
                .collect(Collectors.groupingBy(f -> f.finding().rule().id(), TreeMap::new, Collectors.counting()));
        json.object("findings", () -> {
            json.field("total", report.findings().size());
            json.object("byRule", () -> byRule.forEach(json::field));
            json.list("items", report.findings(), this::finding);
        });
    }

    private void finding(NightReport.DatedFinding dated) {
        Finding finding = dated.finding();
        json.object(() -> {
            json.field("rule", finding.rule().id());
            json.field("subject", finding.subject());
            json.field("expected", finding.expected());
            json.field("found", finding.found());
            json.field(
                    "amount",
                    finding.cents().isPresent()
                            ? BigDecimal.valueOf(finding.cents().getAsLong(), 2)
                            : null);
            json.field("since", dated.since() == null ? null : dated.since().toString());
        });
    }
}
