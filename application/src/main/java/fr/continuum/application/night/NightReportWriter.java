package fr.continuum.application.night;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Port: writes the report of a night or of a check as the JSON of blueprint §7. The same report gives the same bytes.
/// Stands here and not among the other ports because it speaks of [NightReport].
public interface NightReportWriter {

    /// Leaves the stream open, as the others do.
    void write(NightReport report, OutputStream to) throws IOException;

    /// Documents alone: the list a report would hold under `documents`.
    void writeDocuments(List<NightReport.Document> documents, OutputStream to) throws IOException;

    /// Coverages alone: the list a report would hold under `coverage`.
    void writeCoverage(List<NightReport.DocumentCoverage> coverage, OutputStream to) throws IOException;
}
