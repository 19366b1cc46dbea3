package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.application.port.KeptFeedProfiles.Entry;
import fr.continuum.application.port.KeptFeedProfiles.Kept;
import fr.continuum.application.port.KeptFeedProfiles.State;
import fr.continuum.application.port.KeptFeedProfilesContract;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedProfileFolderTest extends KeptFeedProfilesContract {

    @TempDir
    private Path home;

    private FeedProfileFolder folder() {
        return new FeedProfileFolder(home.resolve("profiles"));
    }

    private Path write(String name, String yaml) throws IOException {
        Path file = home.resolve("profiles").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, yaml, StandardCharsets.UTF_8);
    }

    @Override
    protected KeptFeedProfiles profiles() {
        return folder();
    }

    @Override
    protected FeedProfiles atHand() {
        return folder();
    }

    private Sha256 version() throws IOException {
        return folder().find(NAME).orElseThrow().version();
    }

    @Test
    void those_that_ship_are_there_without_a_folder() throws IOException {
        assertThat(folder().list())
                .extracting(Entry::name, Entry::shipped)
                .containsExactlyElementsOf(Arrays.stream(FeedKind.values())
                        .map(kind -> tuple(kind.key(), true))
                        .toList());
        assertThat(home.resolve("profiles")).doesNotExist();
    }

    @Test
    void a_profile_is_a_file_under_its_name() throws IOException {
        folder().keep(NAME, profile(7), Optional.empty());

        assertThat(Files.readString(home.resolve("profiles/comptes-2026.yaml"))).startsWith("---");
    }

    @Test
    void nothing_lies_beside_but_the_lock() throws IOException {
        folder().keep(NAME, profile(7), Optional.empty());

        try (Stream<Path> files = Files.list(home.resolve("profiles"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("comptes-2026.yaml", ".profiles.lock");
        }
    }

    @Test
    void a_remark_written_by_hand_is_seen_before_it_is_lost() throws IOException {
        folder().keep(NAME, profile(7), Optional.empty());
        Sha256 seen = version();
        Path file = home.resolve("profiles/comptes-2026.yaml");
        Files.writeString(file, Files.readString(file) + "# convenu avec la trésorerie\n");

        assertThat(folder().keep(NAME, profile(8), Optional.of(seen))).isEqualTo(Kept.CHANGED_MEANWHILE);
    }

    @Test
    void the_names_of_those_that_ship_and_of_other_readers_are_not_taken() throws IOException {
        write("plan-2026.yaml", "reads: targets\ncolumns: {code: c, label: l, level: n, parent: p}\n");
        write("Grand-Livre.yaml", "reads: ledger\n");

        for (String taken : List.of("ledger", "training", "plan-2026", "grand-livre")) {
            assertThat(folder().keep(new ProfileName(taken), profile(7), Optional.empty()))
                    .as(taken)
                    .isEqualTo(Kept.NAME_RESERVED);
        }
    }

    @Test
    void one_that_stands_before_a_shipped_one_may_be_corrected() throws IOException {
        ProfileName ledger = new ProfileName("ledger");
        write("ledger.yaml", new YamlFeedProfiles().write(profile("ledger", 7)));
        Sha256 seen = folder().find(ledger).orElseThrow().version();

        assertThat(folder().keep(ledger, profile(8), Optional.of(seen))).isEqualTo(Kept.DONE);
        assertThat(folder().list())
                .filteredOn(entry -> entry.name().equals("ledger"))
                .hasSize(1);
    }

    @Test
    void one_broken_by_hand_is_told_with_its_place_and_may_be_removed() throws IOException {
        write("comptes-2026.yml", "reads: ledger\ncolumns:\n  nature: Nature\n  montant: Montant\n");

        Entry entry = folder().find(NAME).orElseThrow();
        assertThat(entry.kind()).contains(FeedKind.LEDGER);
        assertThat(entry.state()).isInstanceOf(State.Broken.class);
        assertThat(((State.Broken) entry.state()).faults())
                .anyMatch(fault -> fault.line() == 4 && fault.reason().contains("montant"));
        assertThat(folder().atHand().broken()).isNotEmpty();

        assertThat(folder().remove(NAME, Sha256.of("another"))).isEqualTo(Kept.CHANGED_MEANWHILE);
        assertThat(folder().remove(NAME, entry.version())).isEqualTo(Kept.DONE);
        assertThat(folder().remove(NAME, entry.version())).isEqualTo(Kept.MISSING);
        assertThat(folder().find(NAME)).isEmpty();
    }

    @Test
    void one_that_does_not_even_say_what_it_reads_is_told_and_one_for_other_files_is_not() throws IOException {
        write("rien.yaml", "columns: {nature: Nature}\n");
        write("plan-2026.yaml", "reads: targets\n");

        assertThat(folder().list()).extracting(Entry::name).contains("rien").doesNotContain("plan-2026");
        assertThat(folder().find(new ProfileName("rien")).orElseThrow().kind()).isEmpty();
    }

    @Test
    void columns_are_read_back_as_they_were_kept() throws IOException {
        folder().keep(NAME, profile(7), Optional.empty());

        assertThat(folder().find(NAME).orElseThrow().state())
                .isInstanceOfSatisfying(
                        State.Sound.class,
                        sound -> assertThat(sound.profile().columns().get(FeedField.KIND))
                                .containsExactly("Type", "Type de pièce"));
    }
}
