package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.FilePlace;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.port.ContributionFileReader.Column;
import fr.continuum.application.port.ContributionFileReader.Preview;
import fr.continuum.application.port.ContributionFileReader.PreviewRow;
import fr.continuum.application.port.ContributionFileReader.Proposal.Proposed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A profile proposed for a sample, and what the sample would be by it. Nothing is kept.
///
/// @param profile as `PUT /api/v1/contributions/profile` takes it, once nothing is missing
/// @param guesses why each column was taken
/// @param missing what a contribution of this kind cannot do without and no column was found for
/// @param columns of the sample, in its order
/// @param words of the columns of closed lists
/// @param sheets of a workbook that people see; none of a CSV file
/// @param encoding as it was found or said; absent for a workbook
/// @param rowCount rows of the whole sample, blank ones apart
/// @param rows the first, each as it would be read
/// @param faults of the profile over this sample: there are then no rows
@Schema(
        name = "ProposedProfile",
        description = "Un profil proposé d’après un exemple, et comment ses premières lignes se liraient ; rien n’est"
                + " gardé. « profile » se corrige et s’envoie à PUT /api/v1/contributions/profile")
record ProposedProfileJson(
        ProfileJson profile,
        List<Guessed> guesses,
        List<ContributionField> missing,
        List<SampleColumn> columns,
        List<SampleWord> words,
        List<String> sheets,
        @Nullable String encoding,
        @Nullable String separator,
        int rowCount,
        List<SampleRow> rows,
        List<FilePlace> faults) {

    /// @param byHeader whether the header says so; otherwise what the column holds looks like it
    @Schema(
            name = "GuessedColumn",
            description = "La colonne trouvée pour ce qui se lit : par son en-tête, ou par ce qu’elle contient")
    record Guessed(ContributionField field, String column, boolean byHeader) {}

    /// @param samples the first values that differ
    /// @param twice whether another column has the same header: neither can then be named
    /// @param read whether the profile reads it
    @Schema(name = "SampleColumn", description = "Une colonne de l’exemple")
    record SampleColumn(String header, List<String> samples, boolean twice, boolean read) {

        private static SampleColumn of(Column column) {
            return new SampleColumn(column.header(), column.samples(), column.isTwice(), column.isRead());
        }
    }

    /// @param rows how many say it
    /// @param meaning a name of the closed list, empty for a text that says nothing; absent where nobody knows
    @Schema(
            name = "SampleWord",
            description = "Un mot d’une colonne à liste fermée, et ce qu’il veut dire ; « meaning » est absent si"
                    + " personne ne le sait : le profil doit le dire")
    record SampleWord(
            ContributionField field,
            String text,
            int rows,
            @Nullable String meaning) {}

    /// @param line from 1, as the file counts
    /// @param reads what it makes; none where it has faults
    @Schema(name = "SampleRow", description = "Une ligne de l’exemple, telle qu’elle se lirait")
    record SampleRow(int line, List<ContributionJson> reads, List<FilePlace> faults) {

        private static SampleRow of(PreviewRow row, Locale locale) {
            return new SampleRow(
                    row.line(),
                    row.read().stream().map(ContributionJson::of).toList(),
                    FilePlace.of(row.faults(), locale));
        }
    }

    static ProposedProfileJson of(Proposed proposed, Locale locale) {
        Preview preview = proposed.preview();
        return new ProposedProfileJson(
                ProfileJson.of(proposed.profile()),
                proposed.guesses().stream()
                        .map(guess -> new Guessed(guess.field(), guess.column(), guess.byHeader()))
                        .toList(),
                proposed.profile().missing(),
                preview.columns().stream().map(SampleColumn::of).toList(),
                preview.words().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(column -> column.getValue().stream()
                                .map(word -> new SampleWord(
                                        column.getKey(),
                                        word.text(),
                                        word.rows(),
                                        word.meaning().orElse(null))))
                        .toList(),
                preview.sheets(),
                Words.orNull(preview.found().encoding()),
                Words.orNull(preview.found().separator()),
                preview.count(),
                preview.rows().stream().map(row -> SampleRow.of(row, locale)).toList(),
                FilePlace.of(preview.faults(), locale));
    }
}
