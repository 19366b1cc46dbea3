package fr.continuum.application.night;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Port: writes the report of a night or of a check, or some of it alone, as the JSON of blueprint §7. The same report
/// gives the same bytes. Stands here and not among the other ports because it speaks of [NightReport].
@FunctionalInterface
public interface NightReportWriter {

    /// Leaves the stream open.
    void write(Written what, OutputStream to) throws IOException;

    /// What can be written: a whole report, or one of its lists alone.
    sealed interface Written permits NightReport, Documents, Coverages {}

    /// The list a report holds under `documents`.
    record Documents(List<NightReport.Document> all) implements Written {

        public Documents {
            all = List.copyOf(all);
        }
    }

    /// The list a report holds under `coverage`.
    record Coverages(List<NightReport.DocumentCoverage> all) implements Written {

        public Coverages {
            all = List.copyOf(all);
        }
    }
}
