package fr.continuum.application.night;

import fr.continuum.application.night.NightReport.BudgetCoverage;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// What a night found, as one is held against another: in the order of the report, by authority. Since when a finding
/// is known stands apart: earlier nights decide that.
public record NightFigures(List<DocumentCoverage> coverage, List<BudgetCoverage> budgets, List<Finding> findings) {

    public NightFigures {
        coverage = List.copyOf(coverage);
        budgets = List.copyOf(budgets);
        findings = List.copyOf(findings);
    }

    /// As a report of no night.
    public NightReport report() {
        return new NightReport(
                null,
                List.of(),
                coverage,
                budgets,
                findings.stream()
                        .map(finding -> new DatedFinding(finding, null))
                        .toList());
    }

    /// Whether both are written as the same bytes; of findings, in French, which every night kept.
    public boolean isWrittenAs(NightFigures other, NightReportWriter writer) throws IOException {
        return Arrays.equals(bytes(writer), other.bytes(writer));
    }

    private byte[] bytes(NightReportWriter writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(new NightFigures(coverage, budgets, inFrench()).report(), bytes);
        return bytes.toByteArray();
    }

    private List<Finding> inFrench() {
        return findings.stream()
                .map(finding -> new Finding(
                        finding.rule(),
                        finding.subject(),
                        Wording.same(finding.expected()),
                        Wording.same(finding.found()),
                        finding.cents()))
                .toList();
    }
}
