package fr.continuum.application.port;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/// Writes contributions of one kind as a table that the profile shipped for that kind reads back: imported again where
/// they come from, they change nothing. The same contributions are the same bytes.
public interface ContributionFileWriter {

    /// @param contributions all of that kind, in the order they are to stand
    void write(ContributionKind kind, Collection<? extends Contribution> contributions, Format format, OutputStream to)
            throws IOException;

    /// A table to be filled: every column, no row.
    void template(ContributionKind kind, Format format, OutputStream to) throws IOException;

    /// Which file.
    enum Format {
        /// XLSX. Besides the table it says what each column holds, and offers the words of closed lists.
        WORKBOOK,
        CSV
    }
}
