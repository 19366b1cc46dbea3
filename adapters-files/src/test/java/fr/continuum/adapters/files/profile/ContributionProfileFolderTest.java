package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.application.port.ContributionProfiles.Entry;
import fr.continuum.application.port.ContributionProfiles.Kept;
import fr.continuum.application.port.ContributionProfiles.State;
import fr.continuum.application.port.ContributionProfilesContract;
import fr.continuum.application.testing.SaidInBoth;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionProfileFolderTest extends ContributionProfilesContract {

    private static final String SOUND = """
            reads: contributions
            kind: TRAINING
            columns: {code: C, title: T, year: Y, category: K}
            """;

    @TempDir
    private Path home;

    @Override
    protected ContributionProfiles profiles() {
        return new ContributionProfileFolder(home.resolve("profiles"));
    }

    private Path write(String name, String yaml) throws IOException {
        Path file = home.resolve("profiles").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, yaml, StandardCharsets.UTF_8);
    }

    private Entry listed(String name) throws IOException {
        return profiles().list(OWN).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> faults(Entry entry) {
        return ((State.Broken) entry.state())
                .faults().stream().map(SaidInBoth::fault).toList();
    }

    @Test
    void each_has_its_file_whole_and_nothing_beside() throws IOException {
        profiles().keep(Owner.HOME, NAME, profile("Réf"), false);
        profiles().keep(OWN, NAME, profile("Réf"), false);

        try (Stream<Path> files = Files.walk(home.resolve("profiles"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file ->
                                    home.resolve("profiles").relativize(file).toString()))
                    .containsExactlyInAnyOrder("rh-2026.yaml", OWN.value() + "/rh-2026.yaml");
        }
    }

    @Test
    void a_profile_broken_by_hand_is_listed_with_its_faults_and_may_be_mended_by_keeping() throws IOException {
        write("rh-2026.yaml", "reads: contributions\nkind: TRAINING\ncolumns: {code: C, titre: T}\n");

        assertThat(faults(listed("rh-2026")))
                .anyMatch(
                        fault -> fault.startsWith("rh-2026.yaml, ligne 3, colonne 20 : La clé « titre » est inconnue"))
                .anyMatch(fault -> fault.contains("ligne 3") && fault.contains("« year » manque"));

        assertThat(profiles().keep(Owner.HOME, NAME, profile("Réf"), true)).isEqualTo(Kept.DONE);
        assertThat(listed("rh-2026").state()).isInstanceOf(State.Sound.class);
    }

    @Test
    void what_is_no_yaml_no_text_or_too_long_is_listed_too() throws IOException {
        write("a.yaml", "reads: [contributions\n");
        Files.write(write("b.yml", ""), new byte[] {(byte) 0xE9, ':', ' ', 'x'});
        write("c.yaml", "#".repeat(300_000));
        write("d.yaml", "");

        for (String name : List.of("a", "b", "c", "d")) {
            assertThat(faults(listed(name))).as(name).isNotEmpty();
        }
    }

    @Test
    void profiles_of_other_files_are_neither_listed_nor_written_over() throws IOException {
        write("grand-livre.yaml", "reads: allocation\nconditions: {nature: {column: N}}\ntarget: {code: C}\n");
        write("casse.yaml", "reads: targets\n");

        assertThat(profiles().list(Owner.HOME)).hasSize(ContributionKind.values().length);
        for (String name : List.of("grand-livre", "casse", "table", "crosswalk", "plan")) {
            assertThat(profiles().keep(Owner.HOME, new ProfileName(name), profile("Réf"), true))
                    .as(name)
                    .isEqualTo(Kept.NAME_RESERVED);
        }
        assertThat(profiles().remove(Owner.HOME, new ProfileName("grand-livre")))
                .isFalse();
        assertThat(Files.readString(home.resolve("profiles/casse.yaml"))).isEqualTo("reads: targets\n");
    }

    @Test
    void a_file_somebody_named_is_found_whatever_its_case_and_ending() throws IOException {
        write("RH_Formations.yml", SOUND);
        ProfileName name = ProfileName.of("rh_formations").orElseThrow();

        Entry found = profiles().find(OWN, name).orElseThrow();
        assertThat(((State.Sound) found.state()).profile().column(ContributionField.CODE))
                .isEqualTo("C");

        assertThat(profiles().keep(Owner.HOME, name, profile("Réf"), true)).isEqualTo(Kept.DONE);
        assertThat(home.resolve("profiles/RH_Formations.yml")).doesNotExist();
        assertThat(home.resolve("profiles/rh_formations.yaml")).exists();
    }

    @Test
    void two_files_of_one_name_and_a_file_that_can_have_none_are_told() throws IOException {
        write("rh.yaml", SOUND);
        write("rh.yml", SOUND);
        write("Plan été.yaml", SOUND);

        assertThat(listed("rh").state()).isInstanceOf(State.Sound.class);
        assertThat(faults(listed("rh.yml"))).singleElement().asString().contains("le même nom");
        assertThat(faults(listed("Plan été.yaml"))).singleElement().asString().contains("Renommez le fichier");
    }

    @Test
    void one_put_by_hand_under_the_name_of_one_that_ships_stands_before_it() throws IOException {
        write("training.yaml", SOUND);

        Entry entry = profiles()
                .find(OWN, ProfileName.shipped(ContributionKind.TRAINING))
                .orElseThrow();

        assertThat(entry.keptBy()).isEqualTo(Optional.of(Owner.HOME));
    }
}
