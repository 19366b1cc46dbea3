package fr.continuum.application.port;

import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.domain.contribution.CompetencyNeed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/// Writes competency needs as a table that reads back ([NeedFileReader]): imported again where they come from, they
/// change nothing. The same needs are the same bytes; none at all are the table to be filled.
public interface NeedFileWriter {

    /// @param needs in the order they are to stand
    void write(Collection<CompetencyNeed> needs, Format format, OutputStream to) throws IOException;
}
