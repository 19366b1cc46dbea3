package fr.continuum.application.port;

import fr.continuum.domain.plan.MandatePlan;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a whole plan in our own exchange format: everything a plan says, and nothing else. What is written reads
/// back ([PlanContentReader]) as an equal content, with the same version; the same content is the same bytes.
public interface PlanContentWriter {

    void write(MandatePlan plan, Format format, OutputStream to) throws IOException;

    /// A plan to be filled: every sheet and column, no row, and what each column holds.
    void template(OutputStream to) throws IOException;

    /// Which file.
    enum Format {
        /// XLSX, one sheet for each kind of thing.
        WORKBOOK,
        /// One CSV file whose first column names the sheet.
        CSV
    }
}
