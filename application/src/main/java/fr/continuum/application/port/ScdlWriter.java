package fr.continuum.application.port;

import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a budget document in the SCDL budget format (open data, version 0.8.3).
public interface ScdlWriter {

    /// Writes one row per kept line, in document order, from the document's own bytes.
    ///
    /// @return what the reading of the document found; where it is not `Read`, what was written is to be thrown
    /// away
    BudgetDocumentReader.ReadOutcome write(Content document, Charts charts, OutputStream to) throws IOException;
}
