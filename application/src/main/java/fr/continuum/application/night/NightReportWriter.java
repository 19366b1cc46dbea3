package fr.continuum.application.night;

import java.io.IOException;
import java.io.OutputStream;

/// Port: writes the report of a night or of a check as the JSON of blueprint §7. The same report gives the same bytes.
/// Stands here and not among the other ports because it speaks of [NightReport].
@FunctionalInterface
public interface NightReportWriter {

    /// Leaves the stream open.
    void write(NightReport report, OutputStream to) throws IOException;
}
