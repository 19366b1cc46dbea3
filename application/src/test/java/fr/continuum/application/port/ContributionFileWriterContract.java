package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.memory.InMemoryContributions;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.RandomContributions;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every writer of contributions does together with their reader and the profile that ships for each kind.
public abstract class ContributionFileWriterContract {

    private static final int BOOKS = 60;

    protected abstract ContributionFileWriter writer();

    protected abstract ContributionFileReader reader();

    protected abstract ContributionProfile shipped(ContributionKind kind) throws IOException;

    protected final byte[] written(
            ContributionKind kind, List<Contribution> contributions, ContributionFileWriter.Format format)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer().write(kind, contributions, format, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(ContributionKind.class)
    void what_is_exported_imports_back_as_no_change(ContributionKind kind) throws IOException {
        for (ContributionFileWriter.Format format : ContributionFileWriter.Format.values()) {
            for (long seed = 0; seed < BOOKS; seed++) {
                List<Contribution> known = RandomContributions.of(kind, seed);
                InMemoryContributions book = new InMemoryContributions();
                book.keep(Owner.HOME, known, new TimelineEntry("marie", Instant.EPOCH, "écran"));

                ContributionFileReader.Outcome outcome = reader().read(
                                new InMemoryContent("t", written(kind, known, format)),
                                shipped(kind),
                                ContributionFileReaderContract.FEED);

                assertThat(outcome)
                        .as("%s, seed %d", format, seed)
                        .isInstanceOf(ContributionFileReader.Outcome.Read.class);
                List<Contribution> read = ((ContributionFileReader.Outcome.Read) outcome).contributions();
                assertThat(read).extracting(Contribution::id).containsExactlyElementsOf(ids(known));
                assertThat(new ImportContributions(
                                        new InMemoryPlans(new InMemoryTargetTrees()), book, Clock.systemUTC())
                                .importAll(new ImportContributions.Request(
                                        Owner.HOME,
                                        read,
                                        ((ContributionFileReader.Outcome.Read) outcome).told(),
                                        Background.UNKNOWN,
                                        "t",
                                        "paul"))
                                .changed())
                        .as("%s, seed %d", format, seed)
                        .isEmpty();
                assertThat(book.latest(Owner.HOME).orElseThrow().content().contributions())
                        .containsExactlyInAnyOrderElementsOf(known);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ContributionFileWriter.Format.class)
    void proofs_that_read_like_nothing_come_back_as_they_were(ContributionFileWriter.Format format) throws IOException {
        for (String word : List.of("-", "non", "Néant", "n/a", "en cours", "\\", "😀", "'", "=", "/x", "oui")) {
            List<Contribution> known = List.of(new PartnerIntervention(
                    "Q1",
                    "Aider",
                    "",
                    "CCAS",
                    PartnerIntervention.PartnerKind.PUBLIC_BODY,
                    word,
                    Map.of(),
                    List.of(TraceLink.by("paul", Instant.EPOCH, new PlanCode("D1"), word))));

            ContributionFileReader.Outcome outcome = reader().read(
                            new InMemoryContent("t", written(ContributionKind.PARTNER_INTERVENTION, known, format)),
                            shipped(ContributionKind.PARTNER_INTERVENTION),
                            ContributionFileReaderContract.FEED);

            assertThat(outcome).as(word).isInstanceOfSatisfying(ContributionFileReader.Outcome.Read.class, read -> {
                assertThat(read.remarks()).as(word).isEmpty();
                PartnerIntervention one =
                        (PartnerIntervention) read.contributions().getFirst();
                assertThat(one.agreement()).isEqualTo(word);
                assertThat(one.links()).extracting(TraceLink::rationale).containsExactly(word);
            });
        }
    }

    /// Whoever may not see them cannot lose them by sending the file back.
    @ParameterizedTest
    @EnumSource(ContributionFileWriter.Format.class)
    void figures_that_are_masked_are_not_there_and_imported_again_stay_as_they_were(
            ContributionFileWriter.Format format) throws IOException {
        for (long seed = 0; seed < BOOKS; seed++) {
            List<Contribution> known = RandomContributions.of(ContributionKind.TRAINING, seed);
            InMemoryContributions book = new InMemoryContributions();
            book.keep(Owner.HOME, known, new TimelineEntry("marie", Instant.EPOCH, "trainings.csv"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer().write(
                            ContributionKind.TRAINING,
                            known.stream()
                                    .map(one -> ((Training) one).withoutFigures())
                                    .toList(),
                            Set.copyOf(ids(known)),
                            format,
                            bytes);

            ContributionFileReader.Outcome outcome = reader().read(
                            new InMemoryContent("t", bytes.toByteArray()),
                            shipped(ContributionKind.TRAINING),
                            ContributionFileReaderContract.FEED);

            assertThat(outcome).as("seed %d", seed).isInstanceOf(ContributionFileReader.Outcome.Read.class);
            ContributionFileReader.Outcome.Read read = (ContributionFileReader.Outcome.Read) outcome;
            assertThat(read.contributions())
                    .allSatisfy(one -> assertThat(one).isEqualTo(((Training) one).withoutFigures()));
            new ImportContributions(new InMemoryPlans(new InMemoryTargetTrees()), book, Clock.systemUTC())
                    .importAll(new ImportContributions.Request(
                            Owner.HOME, read.contributions(), read.told(), Background.UNKNOWN, "t", "paul"));
            assertThat(book.latest(Owner.HOME).orElseThrow().content().contributions())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    private static List<fr.continuum.domain.contribution.ContributionId> ids(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::id).toList();
    }

    @ParameterizedTest
    @EnumSource(ContributionFileWriter.Format.class)
    void the_same_contributions_are_the_same_bytes(ContributionFileWriter.Format format) throws Exception {
        List<Contribution> some = RandomContributions.of(ContributionKind.TRAINING, 7);
        byte[] first = written(ContributionKind.TRAINING, some, format);
        Thread.sleep(2_100);

        assertThat(written(ContributionKind.TRAINING, some, format)).isEqualTo(first);
    }

    @Test
    void a_template_has_a_header_and_no_row() throws IOException {
        for (ContributionKind kind : ContributionKind.values()) {
            for (ContributionFileWriter.Format format : ContributionFileWriter.Format.values()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                writer().template(kind, format, bytes);

                ContributionFileReader.Preview preview = reader().preview(
                                new InMemoryContent("t", bytes.toByteArray()),
                                shipped(kind),
                                ContributionFileReaderContract.FEED,
                                3);

                assertThat(preview.faults()).isEmpty();
                assertThat(preview.count()).isZero();
                assertThat(preview.columns())
                        .hasSize(shipped(kind).columns().size())
                        .allMatch(ContributionFileReader.Column::isRead);
            }
        }
    }
}
