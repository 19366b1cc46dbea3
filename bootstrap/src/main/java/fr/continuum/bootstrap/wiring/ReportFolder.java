package fr.continuum.bootstrap.wiring;

import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.night.NightReports;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// The reports of a home, one file per night: `2026-11-22.1.json`.
final class ReportFolder implements NightReports {

    /// Reports tell every finding: of years of ledgers a hundred megabytes.
    private static final int WRITTEN_AT_ONCE = 1 << 16;

    private final Path folder;
    private final NightReportWriter writer;

    ReportFolder(Path folder, NightReportWriter writer) {
        this.folder = folder;
        this.writer = writer;
    }

    @Override
    public void put(NightReport report) throws IOException {
        NightReport.Consolidation night =
                Objects.requireNonNull(report.consolidation(), "Only the report of a night is kept");
        Files.createDirectories(folder);
        Path apart = Files.createTempFile(folder, ".writing-", ".tmp");
        try {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(apart), WRITTEN_AT_ONCE)) {
                writer.write(report, to);
            }
            Files.move(apart, folder.resolve(night.id() + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(apart);
        }
    }
}
