package fr.continuum.application.port;

import fr.continuum.domain.workforce.HrExtract;
import java.io.IOException;

/// What was kept of an HR file as a text for the archive. What is written reads back the same, and the same is always
/// written alike.
public interface HrExtractFormat {

    String write(HrExtract extract);

    /// @throws IOException where the bytes could not be had, or are not what was written
    HrExtract read(Content kept) throws IOException;
}
