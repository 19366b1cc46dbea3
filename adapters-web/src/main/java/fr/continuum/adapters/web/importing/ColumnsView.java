package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.importing.ContributionFacts.Fact;
import fr.continuum.adapters.web.mapping.Choice;
import fr.continuum.adapters.web.mapping.LayoutView;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionFileReader.Column;
import fr.continuum.application.port.FileFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file, what its columns are said to be, and its first rows as they would be read.
///
/// @param fields in the order of the form
/// @param codeOf what may make a code; none where a column holds it
/// @param words by field, of those that have a column of a closed list
/// @param unread columns that nothing reads
/// @param faults of the profile over this file
record ColumnsView(
        String depot,
        String file,
        Genre genre,
        @Nullable String kept,
        ContributionProfile profile,
        LayoutView shape,
        List<Choice> texts,
        List<FieldRow> fields,
        List<CodePart> codeOf,
        List<WordList> words,
        List<Column> unread,
        int count,
        List<Line> lines,
        List<FileFault> faults) {

    /// One thing a contribution says, and where it is read.
    ///
    /// @param guess `header`, `values`, or empty where somebody said so
    /// @param missing whether nothing can be read without it
    /// @param constants answers of a closed list that may hold for every row
    record FieldRow(
            ContributionField field,
            List<Choice> columns,
            String guess,
            boolean missing,
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

    /// What a row says that may be a part of its code.
    record CodePart(ContributionField field, boolean chosen) {}

    /// The words of a column.
    ///
    /// @param more how many others it has
    record WordList(ContributionField field, List<WordRow> words, int more) {}

    /// @param known the name of what we know it to mean; empty where we do not
    /// @param open whether nobody knows what it means
    /// @param said the code of the plan it means, where its column names elements of it; empty for none
    record WordRow(String text, int rows, String known, boolean open, List<Choice> meanings, String said) {

        /// Whether what it means is one of a list, rather than a code of the plan.
        public boolean isChosen() {
            return !meanings.isEmpty();
        }
    }

    /// One row as it would be read.
    ///
    /// @param code empty where it has faults
    record Line(int line, String code, String title, List<Fact> facts, List<FileFault> faults) {}

    /// Whether somebody said how the file is written, or must: that part of the form then stands open.
    public boolean isShapeOpen() {
        return columns() == 0 || !profile.layout().equals(TableLayout.FOUND);
    }

    /// As the form says them.
    public String totals() {
        return String.join(", ", profile.rows().totals());
    }

    private long columns() {
        return fields.stream().filter(FieldRow::hasColumn).count();
    }

    public long faultyLines() {
        return lines.stream().filter(line -> !line.faults().isEmpty()).count();
    }
}
