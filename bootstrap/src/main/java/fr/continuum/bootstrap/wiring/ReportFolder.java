package fr.continuum.bootstrap.wiring;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.NightReports;
import fr.continuum.application.report.ReportJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// The reports of a home, one file per night: `2026-11-22.1.json`.
final class ReportFolder implements NightReports {

    private final Path folder;

    ReportFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(NightReport report) throws IOException {
        NightReport.Consolidation night =
                Objects.requireNonNull(report.consolidation(), "Only the report of a night is kept");
        Files.createDirectories(folder);
        Path apart = Files.createTempFile(folder, ".writing-", ".tmp");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(apart)) {
                ReportJson.write(report, writer);
                writer.newLine();
            }
            Files.move(apart, folder.resolve(night.id() + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(apart);
        }
    }
}
