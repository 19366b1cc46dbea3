package fr.continuum.application.port;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.workforce.HrFacts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes a profile of a sample of a feed, and says what a profile makes of it: by the very readers of the night. A
/// cell is told of a column that is read, and of a finance feed, alone; of an HR feed nothing but what would be kept
/// of it.
public interface FeedSampleReader {

    /// The largest sample that is read, in megabytes.
    int MOST_MEGABYTES = 16;

    /// @param layout how the file is written, as somebody says; empty to find it
    /// @throws IOException only where the bytes could not be had
    Proposal propose(Content sample, FeedKind kind, Optional<TableLayout> layout) throws IOException;

    /// @param names what texts of an HR feed may be kept
    /// @param shown how many rows, at most, are told one by one
    /// @throws IOException only where the bytes could not be had
    Preview preview(Content sample, FeedProfile profile, HrReader.Names names, int shown) throws IOException;

    /// Whether a night would know the file by this profile.
    ///
    /// @throws IOException only where the bytes could not be had
    FeedFit fit(Content sample, FeedProfile profile) throws IOException;

    sealed interface Proposal {

        /// @param guessed fields whose column was told by its header
        record Proposed(FeedProfile profile, Set<FeedField> guessed) implements Proposal {

            public Proposed {
                guessed = Set.copyOf(guessed);
            }
        }

        record Unusable(FileFault fault) implements Proposal {}
    }

    /// @param found how the file is written, as reading it finds
    /// @param sheets those people see, by name; none of a CSV file. For nobody but who brought the sample: they
    /// may be names of people
    /// @param columns of the header; none where the row cannot be a header
    /// @param words by field, the texts of columns of a closed list; none of an HR feed
    /// @param told what reading the whole sample gives; empty where it cannot be read
    /// @param faults why it cannot
    record Preview(
            TableLayout found,
            List<String> sheets,
            List<Column> columns,
            Map<FeedField, List<Word>> words,
            Optional<Told> told,
            List<FileFault> faults) {

        public Preview {
            sheets = List.copyOf(sheets);
            columns = List.copyOf(columns);
            words = Map.copyOf(words);
            faults = List.copyOf(faults);
        }
    }

    /// @param header its header; where another has the same, or it has none, its place as a profile names it
    /// @param bears the header it has; empty where it has none
    /// @param twice whether another has the same header
    /// @param read whether the profile reads it
    record Column(String header, String bears, boolean twice, boolean read) {}

    /// A text of a closed list.
    ///
    /// @param meaning what it means; empty where nobody knows
    /// @param told whether the profile says so
    record Word(String text, long rows, Optional<String> meaning, boolean told) {}

    /// @param lines of the whole sample
    /// @param rejected why rows are, without a cell; the first of them
    record Told(LineCounts lines, First first, List<FileFault> rejected) {

        public Told {
            rejected = List.copyOf(rejected);
        }
    }

    /// The first rows as they are read.
    sealed interface First {

        record Money(FeedIdentity identity, List<LedgerEntry> entries) implements First {

            public Money {
                entries = List.copyOf(entries);
            }
        }

        /// @param facts all that would be kept; whoever shows it shows the first
        record People(HrFacts facts) implements First {}

        /// Not one row is read.
        record None() implements First {}
    }
}
