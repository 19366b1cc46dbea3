package fr.continuum.application.port;

import java.io.IOException;
import java.util.Optional;

/// Shows the columns of a file as a reader of action plans sees them, whether it could read the file or not.
public interface ActionPlanLayouts {

    /// @param sheet to look at; empty to find it
    /// @return empty where the file is no table
    /// @throws IOException only where the bytes could not be had
    Optional<ActionPlanLayout> of(Content file, ActionPlanWords words, String sheet) throws IOException;
}
