package fr.continuum.application.port;

import fr.continuum.application.night.NightReport;
import java.io.IOException;

/// Keeps the report of each night where an operator finds it.
public interface NightReports {

    /// Writes the report of its night, whole or not at all; writing it again replaces it.
    void put(NightReport report) throws IOException;
}
