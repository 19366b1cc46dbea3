package fr.continuum.adapters.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.continuum.application.night.NightReport;
import fr.continuum.domain.rule.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The report of a check (blueprint §7): of a consolidation, `consolidation` is null.
public record ReportJson(
        @Nullable Object consolidation,
        List<DocumentJson> documents,
        List<DocumentCoverageJson> coverage,
        List<BudgetCoverageJson> budgets,
        FindingsJson findings) {

    public record DocumentCoverageJson(
            String authority,
            String document,
            int fiscalYear,
            String stage,
            String budget,
            @JsonUnwrapped CoverageJson coverage) {}

    public record BudgetCoverageJson(
            String authority,
            String budget,
            int fiscalYear,
            @JsonUnwrapped CoverageJson coverage) {}

    public record FindingsJson(int total, Map<String, Integer> byRule, List<FindingJson> items) {}

    public record FindingJson(
            String rule,
            String subject,
            String expected,
            String found,
            @Nullable BigDecimal amount,
            @Nullable LocalDate since) {}

    public static ReportJson of(NightReport report) {
        return new ReportJson(
                null,
                report.documents().stream()
                        .map(d -> DocumentJson.of(
                                d.file(),
                                d.sha(),
                                d.kind().name(),
                                d.header(),
                                d.status().name(),
                                d.reason(),
                                d.lines(),
                                d.sums()))
                        .toList(),
                report.coverage().stream()
                        .map(c -> new DocumentCoverageJson(
                                c.authority().value(),
                                c.document().value(),
                                c.fiscalYear().value(),
                                c.stage().code(),
                                c.budget().value(),
                                CoverageJson.of(c.coverage(), c.stage().isDelta())))
                        .toList(),
                report.budgets().stream()
                        .map(b -> new BudgetCoverageJson(
                                b.authority().value(),
                                b.budget().value(),
                                b.fiscalYear().value(),
                                CoverageJson.of(b.coverage(), false)))
                        .toList(),
                findings(report.findings()));
    }

    private static FindingsJson findings(List<NightReport.DatedFinding> findings) {
        Map<String, Integer> byRule = new LinkedHashMap<>();
        findings.forEach(f -> byRule.merge(f.finding().rule().id(), 1, Integer::sum));
        return new FindingsJson(
                findings.size(),
                byRule,
                findings.stream().map(f -> finding(f.finding(), f.since())).toList());
    }

    private static FindingJson finding(Finding finding, @Nullable LocalDate since) {
        return new FindingJson(
                finding.rule().id(),
                finding.subject(),
                finding.expected(),
                finding.found(),
                finding.cents().isEmpty()
                        ? null
                        : BigDecimal.valueOf(finding.cents().getAsLong(), 2),
                since);
    }
}
