package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.feed.FeedFacts.Row;
import fr.continuum.adapters.web.mapping.Choice;
import fr.continuum.adapters.web.mapping.LayoutView;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FileFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sample, what its columns are said to be, and its first rows as they would be read.
///
/// @param base name of the kept profile that is corrected; null for a new one
/// @param fields in the order of the form
/// @param codes what spreadsheets and tools do to codes of digits, of those that have a column
/// @param words by field, those of its column
/// @param typed by field, those somebody types: no cell of an HR feed is shown
/// @param years whose amounts count otherwise, and places for others; none of an HR feed
/// @param unread columns that nothing reads
/// @param lines of the whole sample; null where it cannot be read
/// @param beyond whether so many are rejected that the night would put the file aside
/// @param rows the first, as they are read
/// @param rejected why rows are rejected, the first of them
/// @param faults why the sample cannot be read
/// @param missing what nothing says and nothing can be read without
/// @param known whether a night would know the file by this profile
/// @param instead the profile by which a night would read it in place of this one; null for none
record FeedColumnsView(
        String depot,
        String file,
        Flux flux,
        @Nullable String base,
        FeedProfile profile,
        LayoutView shape,
        List<FieldRow> fields,
        List<CodeRow> codes,
        List<WordList> words,
        List<TypedWords> typed,
        List<Choice> signs,
        List<Choice> dates,
        List<YearRow> years,
        List<String> unread,
        @Nullable LineCounts lines,
        boolean beyond,
        List<Row> rows,
        List<FileFault> rejected,
        List<FileFault> faults,
        List<FeedField> missing,
        boolean known,
        @Nullable String instead) {

    static final int REJECTED_SHOWN = 8;

    /// One thing a row says, and where it is read.
    ///
    /// @param required whether nothing can be read without it
    /// @param missing whether it is, and nothing says it
    /// @param guessed whether its column was proposed
    /// @param lacking whether a file may lack its column
    /// @param constants answers of a closed list that may hold for every row
    record FieldRow(
            FeedField field,
            boolean required,
            boolean missing,
            boolean guessed,
            List<Choice> columns,
            boolean lacking,
            String constant,
            List<Choice> constants) {

        public boolean hasColumn() {
            return columns.stream()
                    .anyMatch(column -> column.chosen() && !column.value().isEmpty());
        }

        public boolean asksConstant() {
            return field.allowsConstant() && !hasColumn();
        }
    }

    /// @param length to which shorter codes are filled; 0 for none
    /// @param labels where a cell may say what its code is called
    record CodeRow(FeedField field, boolean trimmed, int length, List<Choice> labels) {}

    /// A year whose amounts count otherwise than those of other years.
    ///
    /// @param year as it is typed; empty where nothing is said yet
    record YearRow(String year, List<Choice> units) {}

    /// The words of a column; none where it holds too many to be a closed list.
    record WordList(FeedField field, List<WordRow> words) {}

    /// @param known the name of what we know it to mean; empty where we do not, or the profile says so
    /// @param open whether nobody knows what it means
    record WordRow(String text, String known, boolean open, long rows, List<Choice> meanings) {}

    /// Words a profile knows, and places for others.
    ///
    /// @param meanings none where any name will do
    record TypedWords(FeedField field, List<TypedWord> words, List<Choice> meanings) {}

    record TypedWord(String text, String meaning) {}

    public boolean isOfPeople() {
        return flux.kind().people().isPresent();
    }

    public boolean isLedger() {
        return flux.kind() == FeedKind.LEDGER;
    }

    /// As the form says them.
    public String totals() {
        return String.join(", ", profile.totalRows());
    }

    public List<FileFault> firstRejected() {
        return rejected.stream().limit(REJECTED_SHOWN).toList();
    }
}
