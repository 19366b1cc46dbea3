package fr.continuum.adapters.cli;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReportWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a report where the command line says.
public final class ReportFile {

    private ReportFile() {}

    /// Writes the report; folders on the way are made.
    public static void write(NightReport report, NightReportWriter writer, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.write(report, to);
        }
    }
}
