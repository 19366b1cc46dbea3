package fr.continuum.adapters.web.api.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.files.profile.ContributionProfileFolder;
import fr.continuum.adapters.files.profile.YamlContributionProfiles;
import fr.continuum.adapters.web.api.wire.FilePlace;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.ProfileShelf;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.adapters.web.text.Typeset;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.application.port.ContributionProfiles.Entry;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Profiles somebody wrote by hand, and broke.
class KeptProfilesTest {

    private static final SignedIn VIEWER = new SignedIn(new Account("a", "A", "", Role.CONTRIBUTOR, ""));

    @TempDir
    private Path folder;

    private KeptProfiles profiles() {
        return new KeptProfiles(
                new ProfileShelf(new ContributionProfileFolder(folder)), new YamlContributionProfiles());
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("formations.yaml"), yaml);
    }

    private Entry entry() throws IOException {
        return profiles()
                .find(VIEWER, Owner.HOME, new ProfileName("formations"))
                .orElseThrow();
    }

    @Test
    void one_that_is_broken_reads_nothing_and_says_why() throws IOException {
        write("reads: contributions\nkind: TRAINING\ncolumns:\n  code: Clé\n  tittle: Nom\n");

        assertThatThrownBy(() -> profiles().sound(VIEWER, Owner.HOME, "formations", Locale.FRENCH))
                .isInstanceOfSatisfying(Told.class, told -> {
                    assertThat(told.getStatusCode().value()).isEqualTo(409);
                    assertThat(Arrays.toString(told.getDetailMessageArguments()))
                            .contains("formations", Typeset.french("La clé « tittle » est inconnue ici."));
                });
        assertThatThrownBy(() -> profiles().sound(VIEWER, Owner.HOME, "formations", Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        Told.class,
                        told -> assertThat(Arrays.toString(told.getDetailMessageArguments()))
                                .contains("formations.yaml, line 5, column 3: The key “tittle” is not known here."));
        assertThat(ListedProfile.of(entry(), Locale.FRENCH).kind()).isNull();
        assertThat(ListedProfile.of(entry(), Locale.ENGLISH).faults())
                .extracting(FilePlace::detail)
                .anyMatch(detail -> detail.startsWith("The key “tittle” is not known here."));
    }

    @Test
    void broken_otherwise_it_is_another_version() throws IOException {
        write("reads: contributions\nkind: TRAINING\n");
        var before = profiles().version(entry());
        write("reads: contributions\nkind: TRAININGS\n");

        assertThat(profiles().version(entry())).isNotEqualTo(before);
    }

    @Test
    void one_of_allocation_tables_is_none_of_these() throws IOException {
        write("reads: targets\ncolumns:\n  code: c\n");

        assertThatThrownBy(() -> profiles().sound(VIEWER, Owner.HOME, "formations", Locale.FRENCH))
                .isInstanceOf(NotHere.class);
    }
}
