package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.FeedSampleReader.First;
import fr.continuum.application.port.FeedSampleReader.Preview;
import fr.continuum.application.port.FeedSampleReader.Proposal;
import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.KnownNames;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every reader of samples of feeds does.
public abstract class FeedSampleReaderContract {

    private static final List<String> LEDGER = List.of("Type", "Exercice", "Budget", "Nature", "Montant", "Tiers");
    private static final List<String> POSTS = List.of("Poste", "Direction", "Occupation", "Nom");
    private static final HrReader.Names NAMES =
            _ -> KnownNames.of(List.of(), List.of("Direction des routes"), List.of());

    protected abstract FeedSampleReader reader();

    /// A file, in the reader's own format, with these rows.
    protected abstract InMemoryContent file(String name, List<List<String>> rows) throws IOException;

    private InMemoryContent ledger(int rows) throws IOException {
        return file(
                "export",
                Stream.concat(
                                Stream.of(LEDGER),
                                IntStream.range(0, rows)
                                        .mapToObj(i -> List.of(
                                                "Mandat",
                                                "2026",
                                                "22930008200018",
                                                "6184",
                                                i + ",50",
                                                "Dupont Jeanne")))
                        .toList());
    }

    private InMemoryContent posts() throws IOException {
        return file(
                "export",
                List.of(
                        POSTS,
                        List.of("P001", "Direction des routes", "pourvu", "Dupont Jeanne"),
                        List.of("P002", "Martin Paul", "vacant", "Durand Anne")));
    }

    private FeedProfile proposed(Content sample, FeedKind kind) throws IOException {
        return ((Proposal.Proposed) reader().propose(sample, kind, Optional.empty())).profile();
    }

    @Test
    void a_proposal_reads_the_sample_it_was_made_of() throws IOException {
        InMemoryContent sample = ledger(3);
        Proposal.Proposed proposal = (Proposal.Proposed) reader().propose(sample, FeedKind.LEDGER, Optional.empty());

        assertThat(proposal.profile().missing()).isEmpty();
        assertThat(proposal.guessed())
                .contains(FeedField.KIND, FeedField.AMOUNT)
                .doesNotContain(FeedField.REFERENCE);
        assertThat(reader().fit(sample, proposal.profile())).isInstanceOf(FeedFit.Whole.class);
        assertThat(reader().fit(posts(), proposal.profile())).isEqualTo(new FeedFit.None());
    }

    @Test
    void all_of_a_sample_is_read_and_the_first_rows_are_shown() throws IOException {
        InMemoryContent sample = ledger(7);

        Preview preview = reader().preview(sample, proposed(sample, FeedKind.LEDGER), NAMES, 2);

        FeedSampleReader.Told told = preview.told().orElseThrow();
        assertThat(told.lines().kept()).isEqualTo(7);
        assertThat(((First.Money) told.first()).entries())
                .extracting(entry -> entry.cents())
                .containsExactly(50L, 1_50L);
        assertThat(preview.toString()).doesNotContain("Dupont");
    }

    @Test
    void of_people_nothing_is_told_but_headers_and_what_would_be_kept() throws IOException {
        InMemoryContent sample = posts();

        Preview preview = reader().preview(sample, proposed(sample, FeedKind.POSTS), NAMES, 5);

        assertThat(preview.columns())
                .extracting(FeedSampleReader.Column::header)
                .containsExactlyElementsOf(POSTS);
        assertThat(preview.words()).isEmpty();
        FeedSampleReader.Told told = preview.told().orElseThrow();
        assertThat(((HrFacts.Posts) ((First.People) told.first()).facts()).posts())
                .extracting(post -> post.code())
                .containsExactly("P001");
        assertThat(told.rejected()).hasSize(1);
        assertThat(preview.toString()).doesNotContain("Dupont", "Martin", "Durand");
    }

    @Test
    void however_many_rows_are_rejected_the_others_are_shown() throws IOException {
        InMemoryContent sample = file(
                "export",
                List.of(
                        LEDGER,
                        List.of("Mandat", "2026", "22930008200018", "6184", "1,00", ""),
                        List.of("Mandat", "2026", "22930008200018", "6184", "un", ""),
                        List.of("Mandat", "2026", "22930008200018", "6184", "deux", "")));

        Preview preview = reader().preview(sample, proposed(sample, FeedKind.LEDGER), NAMES, 5);

        assertThat(preview.told().orElseThrow().lines().kept()).isEqualTo(1);
        assertThat(preview.told().orElseThrow().lines().rejected()).isEqualTo(2);
        assertThat(preview.faults()).isEmpty();
    }

    @Test
    void bytes_that_cannot_be_had_are_no_fault_of_the_sample() {
        assertThatThrownBy(() -> reader().propose(new FailingContent("export"), FeedKind.LEDGER, Optional.empty()))
                .isInstanceOf(IOException.class);
    }
}
