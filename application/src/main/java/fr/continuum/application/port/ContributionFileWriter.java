package fr.continuum.application.port;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Set;

/// Writes contributions of one kind as a table that the profile shipped for that kind reads back: imported again where
/// they come from, they change nothing. The same contributions are the same bytes.
public interface ContributionFileWriter {

    /// @param contributions all of that kind, in the order they are to stand
    default void write(
            ContributionKind kind, Collection<? extends Contribution> contributions, Format format, OutputStream to)
            throws IOException {
        write(kind, contributions, Set.of(), format, to);
    }

    /// The same for somebody who may not see all of it.
    ///
    /// @param masked trainings without their figures: their cells say so, and imported again leave what is known
    void write(
            ContributionKind kind,
            Collection<? extends Contribution> contributions,
            Set<ContributionId> masked,
            Format format,
            OutputStream to)
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
