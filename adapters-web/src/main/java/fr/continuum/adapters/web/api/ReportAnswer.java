package fr.continuum.adapters.web.api;

import fr.continuum.application.night.NightReportWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    public void write(NightReportWriter.Written what, HttpServletResponse to) throws IOException {
        to.setContentType(MediaType.APPLICATION_JSON_VALUE);
        writer.write(what, to.getOutputStream());
    }
}
