package fr.continuum.application.port;

import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.util.List;

/// Reads an authority's allocation table from its own file, told by a mapping profile which column is what.
public interface AllocationFileReader {

    /// Reads the whole file; where anything in it is wrong, says all that is wrong and gives nothing.
    ///
    /// @param profileName name of a mapping profile: the home's own, else one that ships with the program
    /// @param to the dimension the table is for
    /// @param known targets that exist: rows name them by code or label
    /// @param createTargets whether targets that do not exist are made; otherwise each is a fault
    /// @throws IOException only where the bytes could not be had
    Outcome read(Content file, String profileName, Dimension to, TargetTree known, boolean createTargets)
            throws IOException;

    sealed interface Outcome {

        /// @param tree the known targets, then those that were made; the same tree where none was
        record Read(AllocationTable table, TargetTree tree, ImportNotes notes) implements Outcome {}

        /// @param faults by row and column; also those of the profile itself
        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }
}
