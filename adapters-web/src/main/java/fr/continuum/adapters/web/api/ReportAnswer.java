package fr.continuum.adapters.web.api;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReportWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Answers reports, documents and coverages as the one writer of reports writes them: the API says the same bytes as
/// the report a night leaves in its home.
@Component
public final class ReportAnswer {

    private final NightReportWriter writer;

    public ReportAnswer(NightReportWriter writer) {
        this.writer = writer;
    }

    public void report(NightReport report, HttpServletResponse to) throws IOException {
        asJson(to);
        writer.write(report, to.getOutputStream());
    }

    void documents(List<NightReport.Document> documents, HttpServletResponse to) throws IOException {
        asJson(to);
        writer.writeDocuments(documents, to.getOutputStream());
    }

    void coverage(List<NightReport.DocumentCoverage> coverage, HttpServletResponse to) throws IOException {
        asJson(to);
        writer.writeCoverage(coverage, to.getOutputStream());
    }

    private static void asJson(HttpServletResponse to) {
        to.setContentType(MediaType.APPLICATION_JSON_VALUE);
    }
}
