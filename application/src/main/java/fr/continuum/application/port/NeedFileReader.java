package fr.continuum.application.port;

import fr.continuum.domain.contribution.CompetencyNeed;
import java.io.IOException;
import java.util.List;

/// Reads competency needs from a table: a code, what is to be learnt, of which kind, for which objectives. Whether
/// these are part of the plan is not its business.
public interface NeedFileReader {

    /// Reads the whole file; where anything in it is wrong, says all that is wrong and gives nothing. Rows of one
    /// code are one need, which serves the objectives of all of them.
    ///
    /// @throws IOException only where the bytes could not be had
    Outcome read(Content file) throws IOException;

    sealed interface Outcome {

        /// @param needs one per code, in the order of the file
        /// @param blank rows skipped because every cell is empty
        record Read(List<CompetencyNeed> needs, int blank) implements Outcome {

            public Read {
                needs = List.copyOf(needs);
            }
        }

        /// @param faults by sheet, row and column
        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }
}
