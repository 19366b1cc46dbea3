package fr.continuum.application.night;

import java.io.IOException;

/// Port: keeps the report of each night where an operator finds it. Stands here because it speaks of [NightReport].
@FunctionalInterface
public interface NightReports {

    /// Writes the report of its night, whole or not at all; writing it again replaces it.
    void put(NightReport report) throws IOException;
}
