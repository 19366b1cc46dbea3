package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.testing.SaidInBoth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"crosswalk", "table", "plan"})
    void shipped_profiles_are_found_in_an_empty_home(String name) throws IOException {
        assertThat(new Profiles(home.resolve("none")).find(name)).isInstanceOf(Profiles.Outcome.Found.class);
    }

    @Test
    void the_homes_own_profile_stands_before_a_shipped_one() throws IOException {
        write("crosswalk.yaml", "reads: targets\ncolumns: {code: C, label: L, level: N, parent: P}\n");

        Profiles.Outcome outcome = new Profiles(home).find("crosswalk");

        assertThat(((Profiles.Outcome.Found) outcome).profile()).isInstanceOf(Profile.Targets.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "../crosswalk", "a/b", ""})
    void an_unknown_name_is_told_the_known_ones_and_never_leaves_the_folder(String name) throws IOException {
        write("mine.yml", "reads: targets\n");

        assertThat(faults(name))
                .containsExactly(
                        "profil " + name + " : Aucun profil ne porte ce nom. Profils connus :"
                                + " budget-preparation, competency-needs, crosswalk, ledger, mine, plan, posts, table, training-plan, training-sessions, work-cycles. Ajoutez le vôtre dans le dossier « profiles » de l'installation.");
    }

    @Test
    void every_fault_of_a_profile_is_told_with_its_place() throws IOException {
        write("mine.yaml", """
                reads: allocation
                file:
                  encodage: auto
                  separator: "x"
                conditions:
                  nature: {column: Nature, match: near}
                  compte: {column: Compte}
                target:
                  levels:
                    - {column: Politique, kind: POLICIES}
                share: part
                share: part
                """);

        assertThat(faults("mine"))
                .containsExactly(
                        "mine.yaml, ligne 3, colonne 3 : La clé « encodage » est inconnue ici. Clés admises :"
                                + " encoding, separator, decimal, header-row, sheet.",
                        "mine.yaml, ligne 4, colonne 14 : « x » n'est pas admis ici. Écrivez auto, \";\", \",\","
                                + " \"|\" ou tab.",
                        "mine.yaml, ligne 6, colonne 35 : « near » n'est pas admis ici. Écrivez exact, prefix ou"
                                + " star.",
                        "mine.yaml, ligne 7, colonne 3 : « compte » n'est pas un champ d'une clé budgétaire. Champs"
                                + " admis : autorisation, operation, analytique, service, politique, fonction,"
                                + " chapitre, nature, budget, section, sens, mouvement.",
                        "mine.yaml, ligne 10, colonne 33 : « POLICIES » n'est pas admis ici. Écrivez POLICY,"
                                + " SUB_POLICY, AXIS, STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE, ACTION.",
                        "mine.yaml, ligne 12, colonne 1 : La clé « share » figure deux fois. Gardez-en une.");
    }

    @Test
    void a_text_that_is_no_yaml_is_a_fault_with_its_place() throws IOException {
        write("mine.yaml", "reads: allocation\nfile: {encoding: auto\nshare: [\n");

        assertThat(faults("mine"))
                .singleElement()
                .asString()
                .startsWith("mine.yaml, ligne ")
                .contains("YAML");
    }

    private List<String> faults(String name) throws IOException {
        return ((Profiles.Outcome.Unusable) new Profiles(home).find(name))
                .faults().stream().map(SaidInBoth::fault).toList();
    }

    private void write(String name, String yaml) throws IOException {
        Files.writeString(home.resolve(name), yaml, StandardCharsets.UTF_8);
    }
}
