package fr.continuum.application.port;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// Reads contributions from an authority's own file, told by a mapping profile which column is what. Whether they keep
/// the rules is not its business: a training that serves nothing is read as it is.
public interface ContributionFileReader {

    /// Reads the whole file; where anything in it is wrong, says all that is wrong and gives nothing.
    ///
    /// @throws IOException only where the bytes could not be had
    Outcome read(Content file, ContributionProfile profile, Feed feed) throws IOException;

    /// Proposes a profile for a sample: columns found by their headers, else by what they hold.
    ///
    /// @throws IOException only where the bytes could not be had
    Proposal propose(Content sample, ContributionKind kind, Feed feed) throws IOException;

    /// Reads the first rows of a sample as the profile would, each with its own faults.
    ///
    /// @throws IOException only where the bytes could not be had
    Preview preview(Content sample, ContributionProfile profile, Feed feed, int rows) throws IOException;

    /// Who says that these contributions serve what the file says, and when.
    record Feed(String author, Instant at) {}

    sealed interface Outcome {

        /// @param blank rows skipped because every cell is empty
        record Read(List<Contribution> contributions, int blank) implements Outcome {

            public Read {
                contributions = List.copyOf(contributions);
            }
        }

        /// @param faults by sheet, row and column; also those of the profile itself
        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }

    sealed interface Proposal {

        /// @param guesses one for each field a column was found for
        /// @param unused headers of columns nothing was found for
        record Proposed(ContributionProfile profile, List<Guess> guesses, List<String> unused, Preview preview)
                implements Proposal {

            public Proposed {
                guesses = List.copyOf(guesses);
                unused = List.copyOf(unused);
            }
        }

        record Unusable(FileFault fault) implements Proposal {}
    }

    /// @param byHeader whether the header says so; otherwise what the column holds looks like it
    record Guess(ContributionField field, String column, boolean byHeader) {}

    /// The first rows of a sample.
    ///
    /// @param faults of the profile over this file; there are then no rows
    record Preview(List<PreviewRow> rows, List<FileFault> faults) {

        public Preview {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
        }
    }

    /// One row as it would be read.
    ///
    /// @param cells as written
    /// @param read what it makes; none where it has faults
    record PreviewRow(int line, List<String> cells, List<Contribution> read, List<FileFault> faults) {

        public PreviewRow {
            cells = List.copyOf(cells);
            read = List.copyOf(read);
            faults = List.copyOf(faults);
        }
    }
}
