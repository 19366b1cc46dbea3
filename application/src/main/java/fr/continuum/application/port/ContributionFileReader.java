package fr.continuum.application.port;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.mapping.TargetNames;
import fr.continuum.application.mapping.ToldFields;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads contributions from an authority's own file, told by a mapping profile which column is what. Whether they keep
/// the rules is not its business: a training that serves nothing is read as it is.
public interface ContributionFileReader {

    /// Larger files are refused: no table made by hand is.
    int MOST_MEGABYTES = 64;

    /// Reads the whole file; where anything in it is wrong, says all that is wrong and gives nothing. Rows of one
    /// code are one contribution: what they say once must be the same, what can be several is put together.
    ///
    /// @throws IOException only where the bytes could not be had
    Outcome read(Content file, ContributionProfile profile, Feed feed) throws IOException;

    /// Proposes a profile for a sample: columns found by their headers, else by what they hold.
    ///
    /// @param layout how the sample is written, where somebody said so; empty to find that too
    /// @throws IOException only where the bytes could not be had
    Proposal propose(Content sample, ContributionKind kind, Optional<TableLayout> layout, Feed feed) throws IOException;

    /// Says what a sample holds, and reads its first rows as the profile would, each with its own faults.
    ///
    /// @throws IOException only where the bytes could not be had
    Preview preview(Content sample, ContributionProfile profile, Feed feed, int rows) throws IOException;

    /// Who says that these contributions serve what the file says, and when.
    ///
    /// @param names what people call what they serve
    record Feed(String author, Instant at, TargetNames names) {

        /// By codes alone.
        public Feed(String author, Instant at) {
            this(author, at, TargetNames.NONE);
        }
    }

    sealed interface Outcome {

        /// @param told what the rows say of each, so that what they leave out is not taken for denied
        /// @param blank rows skipped because every cell is empty
        /// @param remarks how cells were read that could have been meant otherwise, by sheet, row and column
        record Read(
                List<Contribution> contributions,
                Map<ContributionId, ToldFields> told,
                int blank,
                List<FileFault> remarks)
                implements Outcome {

            public Read {
                contributions = List.copyOf(contributions);
                told = Map.copyOf(told);
                remarks = List.copyOf(remarks);
            }

            /// Of rows that leave nothing out.
            public Read(List<Contribution> contributions, int blank) {
                this(contributions, Map.of(), blank, List.of());
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
        record Proposed(ContributionProfile profile, List<Guess> guesses, Preview preview) implements Proposal {

            public Proposed {
                guesses = List.copyOf(guesses);
            }
        }

        record Unusable(FileFault fault) implements Proposal {}
    }

    /// @param byHeader whether the header says so; otherwise what the column holds looks like it
    record Guess(ContributionField field, String column, boolean byHeader) {}

    /// A sample under a profile.
    ///
    /// @param found how it is written: the layout of the profile, with what that left open
    /// @param sheets of a workbook that people see; none of a CSV file
    /// @param columns in the order of the file; none where no header was found
    /// @param words the texts of each column of a closed list, the most frequent first
    /// @param count how many rows the whole file has, blank ones apart
    /// @param faults of the profile over this file; there are then no rows
    record Preview(
            TableLayout found,
            List<String> sheets,
            List<Column> columns,
            Map<ContributionField, List<Word>> words,
            int count,
            List<PreviewRow> rows,
            List<FileFault> faults) {

        public Preview {
            sheets = List.copyOf(sheets);
            columns = List.copyOf(columns);
            words = Map.copyOf(words);
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
        }
    }

    /// One column of a sample.
    ///
    /// @param samples the first values that differ
    /// @param isTwice whether another column has the same header: neither can then be named
    /// @param isRead whether the profile reads it
    record Column(String header, List<String> samples, boolean isTwice, boolean isRead) {

        public Column {
            samples = List.copyOf(samples);
        }
    }

    /// A text of a column of a closed list.
    ///
    /// @param rows how many rows say it
    /// @param meaning the name of what it means, `""` for nothing; empty where nobody knows
    /// @param isTold whether the profile says so; otherwise the word is one we know
    record Word(String text, int rows, Optional<String> meaning, boolean isTold) {}

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
