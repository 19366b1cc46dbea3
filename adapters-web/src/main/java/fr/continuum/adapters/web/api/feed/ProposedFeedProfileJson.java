package fr.continuum.adapters.web.api.feed;

import fr.continuum.adapters.web.api.wire.FilePlace;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.application.feed.TryFeedProfile.Tried;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FeedSampleReader.Column;
import fr.continuum.application.port.FeedSampleReader.Preview;
import fr.continuum.application.port.FeedSampleReader.Told;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A profile proposed for a sample, and what a night would make of the sample by it. Nothing is kept, and no cell is
/// told but the words of closed lists of a finance feed.
///
/// @param profile as `PUT /api/v1/feed-profiles/{name}` takes it, once nothing is missing
/// @param missing what nothing can be read without and no column was found for
/// @param words of the columns of closed lists, of a finance feed
/// @param encoding as it was found; absent for a workbook
/// @param lines of the whole sample; absent where it cannot be read yet
/// @param known whether a night would know the file by this profile
/// @param instead the profile by which it would read it in place of this one; absent for none
/// @param rejected why rows are, the first of them
/// @param faults why the sample cannot be read
@Schema(
        name = "ProposedFeedProfile",
        description = "Un profil proposé d’après un échantillon, et ce qu’une nuit en lirait ; rien n’est gardé")
record ProposedFeedProfileJson(
        FeedProfileJson profile,
        List<FeedField> missing,
        List<SampleHeader> columns,
        List<SampleWord> words,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable Lines lines,
        boolean known,
        @Nullable String instead,
        List<FilePlace> rejected,
        List<FilePlace> faults) {

    /// @param header as a profile names it: where another column has the same, or it has none, by its place
    /// @param twice whether another column has the same header
    /// @param read whether the profile reads it
    @Schema(name = "FeedSampleColumn", description = "Une colonne de l’échantillon")
    record SampleHeader(String header, boolean twice, boolean read) {

        private static SampleHeader of(Column column) {
            return new SampleHeader(column.header(), column.twice(), column.read());
        }
    }

    /// @param meaning absent where nobody knows: the profile must say
    @Schema(name = "FeedSampleWord", description = "Un mot d’une colonne à liste fermée, et ce qu’il veut dire")
    record SampleWord(
            FeedField field,
            String text,
            long rows,
            @Nullable String meaning) {}

    @Schema(name = "FeedSampleLines", description = "Les lignes de l’échantillon : lues, totaux, rejetées")
    record Lines(long read, long kept, long totals, long rejected) {

        private static Lines of(LineCounts lines) {
            return new Lines(lines.read(), lines.kept(), lines.totals(), lines.rejected());
        }
    }

    static ProposedFeedProfileJson of(FeedProfile profile, Tried tried, Locale locale) {
        Preview preview = tried.preview();
        Optional<Told> told = preview.told();
        return new ProposedFeedProfileJson(
                FeedProfileJson.of(profile),
                profile.missing(),
                preview.columns().stream().map(SampleHeader::of).toList(),
                FeedField.of(profile.kind()).stream()
                        .flatMap(field -> preview.words().getOrDefault(field, List.of()).stream()
                                .map(word -> new SampleWord(
                                        field,
                                        word.text(),
                                        word.rows(),
                                        word.meaning().orElse(null))))
                        .toList(),
                Words.orNull(preview.found().encoding()),
                Words.orNull(preview.found().separator()),
                told.map(one -> Lines.of(one.lines())).orElse(null),
                tried.known(),
                tried.instead().map(FeedProfile::name).orElse(null),
                told.map(one -> FilePlace.of(one.rejected(), locale)).orElse(List.of()),
                FilePlace.of(preview.faults(), locale));
    }
}
