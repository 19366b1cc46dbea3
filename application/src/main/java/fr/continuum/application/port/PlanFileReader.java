package fr.continuum.application.port;

import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.util.List;

/// Reads a mandate plan, or a tree of public policies, from a table: one row for each target. The levels of the rows
/// tell which of the two it is.
public interface PlanFileReader {

    /// Reads the whole file; where anything in it is wrong, says all that is wrong and gives nothing.
    ///
    /// @param profileName name of a mapping profile: the home's own, else one that ships with the program
    /// @throws IOException only where the bytes could not be had
    Outcome read(Content file, String profileName) throws IOException;

    sealed interface Outcome {

        /// @param blank rows skipped because every cell is empty
        record Read(TargetTree tree, int blank) implements Outcome {}

        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }
}
