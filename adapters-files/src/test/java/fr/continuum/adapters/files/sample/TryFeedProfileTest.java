package fr.continuum.adapters.files.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.application.feed.KeepFeedProfile;
import fr.continuum.application.feed.TryFeedProfile;
import fr.continuum.application.feed.TryFeedProfile.Tried;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FeedSampleReader.Proposal;
import fr.continuum.application.port.KeptFeedProfiles.Kept;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.KnownNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A profile tried on a sample, kept, and met again as the night meets it.
class TryFeedProfileTest {

    private static final ProfileName NAME = new ProfileName("compta");

    @TempDir
    private Path home;

    private final FeedSamples samples = new FeedSamples(Clock.systemUTC());

    private FeedProfileFolder folder() {
        return new FeedProfileFolder(home.resolve("profiles"));
    }

    private static Content template() throws IOException {
        return new InMemoryContent("gl.csv", Files.readAllBytes(Path.of("../docs/templates/ledger.csv")));
    }

    private FeedProfile proposed() throws IOException {
        return ((Proposal.Proposed) samples.propose(template(), FeedKind.LEDGER, Optional.empty())).profile();
    }

    private Tried tried(FeedProfile profile, Optional<ProfileName> standsFor) throws IOException {
        return new TryFeedProfile(samples, folder(), _ -> KnownNames.of(List.of(), List.of(), List.of()))
                .tried(template(), profile, standsFor, 3);
    }

    private KeepFeedProfile keeping() {
        return new KeepFeedProfile(folder(), new YamlFeedProfiles());
    }

    private KeepFeedProfile.Outcome keep(FeedProfile profile, Optional<Sha256> seen, boolean dryRun)
            throws IOException {
        return keeping().keep(new KeepFeedProfile.Request(NAME, profile, seen, dryRun));
    }

    @Test
    void one_with_as_many_columns_as_a_shipped_one_reads_the_file_and_one_with_fewer_does_not() throws IOException {
        assertThat(tried(proposed(), Optional.empty()).known()).isTrue();
        assertThat(tried(proposed(), Optional.empty()).instead()).isEmpty();
        FeedProfile fewer = proposed()
                .reading(
                        Map.of(
                                FeedField.KIND, List.of("Type"),
                                FeedField.BUDGET, List.of("Budget"),
                                FeedField.YEAR, List.of("Exercice"),
                                FeedField.NATURE, List.of("Nature"),
                                FeedField.AMOUNT, List.of("Montant")),
                        Set.of());

        assertThat(tried(fewer, Optional.empty()).instead())
                .map(FeedProfile::name)
                .contains("ledger");
    }

    @Test
    void another_of_the_homes_with_as_many_columns_comes_first_by_its_name() throws IOException {
        keep(proposed(), Optional.empty(), false);

        assertThat(tried(proposed(), Optional.empty()).instead())
                .as("a new one, of no name yet")
                .map(FeedProfile::name)
                .contains("compta");
        assertThat(tried(proposed(), Optional.of(NAME)).instead())
                .as("the one that takes its place")
                .isEmpty();
        assertThat(tried(proposed(), Optional.of(new ProfileName("aaa"))).instead())
                .as("one tried before it")
                .isEmpty();
    }

    @Test
    void what_is_kept_is_the_profile_the_night_reads_the_file_with() throws IOException {
        assertThat(keep(proposed(), Optional.empty(), false)).isInstanceOf(KeepFeedProfile.Outcome.Done.class);

        int columns = 0;
        String best = "";
        for (FeedProfile profile : folder().atHand().ofMoney()) {
            if (samples.fit(template(), profile) instanceof FeedFit.Whole(int met) && met > columns) {
                columns = met;
                best = profile.name();
            }
        }
        assertThat(best).isEqualTo("compta");
    }

    @Test
    void one_that_lacks_what_nothing_can_be_read_without_is_not_kept() throws IOException {
        FeedProfile bare = proposed().reading(Map.of(FeedField.AMOUNT, List.of("Montant")), Set.of());

        assertThat(keep(bare, Optional.empty(), false))
                .isInstanceOfSatisfying(
                        KeepFeedProfile.Outcome.Incomplete.class,
                        outcome -> assertThat(outcome.missing())
                                .containsExactly(FeedField.KIND, FeedField.BUDGET, FeedField.YEAR, FeedField.NATURE));
        assertThat(folder().find(NAME)).isEmpty();
    }

    @Test
    void a_dry_run_says_what_would_become_of_it_and_keeps_nothing() throws IOException {
        assertThat(keep(proposed(), Optional.empty(), true)).isInstanceOf(KeepFeedProfile.Outcome.Done.class);
        assertThat(folder().find(NAME)).isEmpty();

        keep(proposed(), Optional.empty(), false);
        assertThat(keep(proposed(), Optional.empty(), true))
                .isEqualTo(new KeepFeedProfile.Outcome.NotKept(Kept.NAME_TAKEN));
        assertThat(keep(proposed(), Optional.of(Sha256.of("another")), true))
                .isEqualTo(new KeepFeedProfile.Outcome.NotKept(Kept.CHANGED_MEANWHILE));
        assertThat(keeping()
                        .keep(new KeepFeedProfile.Request(
                                new ProfileName("ledger"), proposed(), Optional.empty(), true)))
                .isEqualTo(new KeepFeedProfile.Outcome.NotKept(Kept.NAME_RESERVED));
    }
}
