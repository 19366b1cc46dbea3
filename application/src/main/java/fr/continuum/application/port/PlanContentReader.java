package fr.continuum.application.port;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Reads a whole plan from our own exchange format, workbook or CSV.
public interface PlanContentReader {

    /// Reads the whole file; where anything in it is wrong, says all that is wrong and gives nothing.
    ///
    /// @throws IOException only where the bytes could not be had
    Outcome read(Content file) throws IOException;

    sealed interface Outcome {

        /// @param stands the cell that names each element
        /// @param remarks sheets and columns that are not of the format, hence not kept
        /// @param blank rows skipped because every cell is empty
        record Read(PlanContent content, Map<PlanCode, ToldCell> stands, List<FileRemark> remarks, int blank)
                implements Outcome {

            public Read {
                stands = Map.copyOf(stands);
                remarks = List.copyOf(remarks);
            }

            /// Of elements that stand nowhere in particular.
            public Read(PlanContent content, List<FileRemark> remarks, int blank) {
                this(content, Map.of(), remarks, blank);
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
