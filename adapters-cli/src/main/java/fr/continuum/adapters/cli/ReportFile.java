package fr.continuum.adapters.cli;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.report.ReportJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a report where the command line says.
public final class ReportFile {

    private ReportFile() {}

    /// Writes the report; folders on the way are made.
    public static void write(NightReport report, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            ReportJson.write(report, writer);
            writer.newLine();
        }
    }
}
