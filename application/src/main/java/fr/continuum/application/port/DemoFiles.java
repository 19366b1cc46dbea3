package fr.continuum.application.port;

import java.io.IOException;
import java.nio.file.Path;

/// Makes the files of an authority that does not exist, for a demonstration that shows what a real one would see. The
/// same files each time, to the byte.
public interface DemoFiles {

    /// Writes into an existing folder, over what is there:
    /// - `inbox/*.xml`, voted documents and accounts of three fiscal years;
    /// - `draft/*.xml`, a budget not voted yet, to be checked;
    /// - `plan-de-comptes.xml`, `plan.csv`, `politiques.csv` (profile `plan`), `table-plan.csv`,
    ///   `table-politiques.csv` (profile `table`).
    void writeTo(Path folder) throws IOException;
}
