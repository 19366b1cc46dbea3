package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.AnalyticAxisWriter;
import fr.continuum.domain.analytic.AnalyticAxis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The analytic axis as a file to load elsewhere: the same for people and for programs.
@Component
public final class AxisExport {

    private final AnalyticAxisWriter writer;

    AxisExport(AnalyticAxisWriter writer) {
        this.writer = writer;
    }

    public byte[] of(AnalyticAxis axis) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(axis, bytes);
        return bytes.toByteArray();
    }

    /// What the file is called, without its end.
    public static String name(LocalDate day) {
        return "axe-analytique-" + day;
    }
}
