package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.AxisColumn;
import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.analytic.CodeFormat.Alphabet;
import fr.continuum.domain.plan.PlanLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The forms in which tools load an analytic axis, as people write them down.
class AxisProfileFolderTest {

    @TempDir
    private Path folder = Path.of("");

    private AxisProfiles.Outcome found(String... lines) throws IOException {
        Files.writeString(folder.resolve("outil.yaml"), String.join("\n", lines));
        return new AxisProfileFolder(folder).find("outil");
    }

    private static AxisProfile profile(AxisProfiles.Outcome outcome) {
        return switch (outcome) {
            case AxisProfiles.Outcome.Found(AxisProfile profile) -> profile;
            case AxisProfiles.Outcome.Unusable(List<FileFault> faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<String> faults(AxisProfiles.Outcome outcome) {
        return switch (outcome) {
            case AxisProfiles.Outcome.Found found -> throw new AssertionError(found.toString());
            case AxisProfiles.Outcome.Unusable(List<FileFault> faults) -> {
                assertThat(faults)
                        .allSatisfy(fault -> assertThat(fault.english()).isNotEmpty());
                yield faults.stream().map(FileFault::inFrench).toList();
            }
        };
    }

    @Test
    void what_a_profile_leaves_out_is_as_in_our_own_form() throws IOException {
        AxisProfile profile = profile(found("writes: analytic-axis"));

        assertThat(profile).usingRecursiveComparison().ignoringFields("name").isEqualTo(AxisProfile.OURS);
        assertThat(profile.name()).isEqualTo("outil");
    }

    @Test
    void the_template_says_all_there_is() throws IOException {
        AxisProfile profile = profile(new AxisProfileFolder(Path.of("../docs/templates")).find("analytic-axis"));

        assertThat(profile.codes()).isEqualTo(new CodeFormat("", 6, Alphabet.LETTERS_AND_DIGITS, true, false, 30));
        assertThat(profile.encoding()).isEqualTo("windows-1252");
        assertThat(profile.separator()).isEqualTo("\t");
        assertThat(profile.lineEnd()).isEqualTo("\r\n");
        assertThat(profile.dates()).isEqualTo("dd/MM/yyyy");
        assertThat(profile.columns().stream().map(AxisColumn.Headed::column))
                .containsExactlyInAnyOrder(AxisColumn.values());
        assertThat(profile.columns().getFirst()).isEqualTo(new AxisColumn.Headed(AxisColumn.CODE, "CODE_ANA"));
        assertThat(profile.levels())
                .isEqualTo(Map.of(
                        PlanLevel.STRATEGIC_OBJECTIVE, "OS",
                        PlanLevel.OPERATIONAL_OBJECTIVE, "OO",
                        PlanLevel.ACTION, "AC"));
        assertThat(List.of(profile.open(), profile.closed())).containsExactly("O", "N");
    }

    @Test
    void a_file_may_have_no_headers_and_fewer_columns() throws IOException {
        AxisProfile profile = profile(
                found("writes: analytic-axis", "file:", "  header: no", "columns:", "  code: Code", "  label:"));

        assertThat(profile.hasHeader()).isFalse();
        assertThat(profile.columns())
                .containsExactly(
                        new AxisColumn.Headed(AxisColumn.CODE, ""), new AxisColumn.Headed(AxisColumn.LABEL, ""));
        assertThat(profile(found("writes: analytic-axis", "file:", "  header: no"))
                        .hasHeader())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            writes: ledger                                                  | ligne 1, colonne 9  | Écrivez analytic-axis
            codes: {longest: 6}                                             | ligne 1, colonne 1  | La clé « writes » manque
            {writes: analytic-axis, file: {encoding: klingon}}              | « klingon »         | windows-1252
            {writes: analytic-axis, file: {encoding: windows-1252}}         | ligne 1             | « characters »
            {writes: analytic-axis, file: {separator: x}}                   | « x »               | ";"
            {writes: analytic-axis, file: {line-end: CR}}                   | « CR »              | CRLF ou LF
            {writes: analytic-axis, file: {dates: yyyy-MM}}                 | « yyyy-MM »         | l'ordre du jour, du mois et de l'année
            {writes: analytic-axis, file: {dates: }}                        | «  »                | l'ordre du jour, du mois et de l'année
            {writes: analytic-axis, file: {byte-order-mark: maybe}}         | « maybe »           | yes ou no
            {writes: analytic-axis, file: {colour: red}}                    | « colour »          | inconnue
            {writes: analytic-axis, codes: {longest: 65}}                   | ligne 1             | Aucun code ne peut avoir cette forme
            {writes: analytic-axis, codes: {longest: 4, prefix: PLAN}}      | ligne 1             | Aucun code ne peut avoir cette forme
            {writes: analytic-axis, codes: {longest: ten}}                  | « ten »             | nombre entier
            {writes: analytic-axis, codes: {filled: yes}}                   | ligne 1             | Aucun code ne peut avoir cette forme
            {writes: analytic-axis, codes: {characters: greek}}             | « greek »           | word
            {writes: analytic-axis, columns: {label: LIB}}                  | « code »            | manque
            {writes: analytic-axis, columns: {code: }}                      | « code »            | manque
            {writes: analytic-axis, columns: {code: C, colour: X}}          | ligne 1             | plan-code
            {writes: analytic-axis, columns: {code: C, code: D}}            | « code »            | deux fois
            {writes: analytic-axis, values: {level: {PLEDGE: X}}}           | « PLEDGE »          | inconnue
            """)
    void each_fault_is_told_with_its_place_and_what_to_write(String text, String told, String what) throws IOException {
        assertThat(faults(found(text)))
                .anySatisfy(fault ->
                        assertThat(fault).contains("outil.yaml").contains(told).contains(what));
    }

    @Test
    void an_encoding_that_lacks_what_a_code_may_hold_or_a_mark_it_has_not_is_refused() throws IOException {
        assertThat(faults(found(
                        "writes: analytic-axis",
                        "file: {encoding: windows-1252, byte-order-mark: yes}",
                        "codes: {characters: digits, prefix: Ω}")))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("Seul un fichier en UTF-8"))
                .anySatisfy(fault -> assertThat(fault).contains("ne sait pas écrire ce préfixe"));
    }

    @Test
    void names_are_those_of_files_and_no_other_file_is_opened() throws IOException {
        assertThat(new AxisProfileFolder(folder.resolve("absent")).names()).isEmpty();
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "writes: analytic-axis");
        Path home = Files.createDirectory(folder.resolve("axe-analytique"));
        Files.writeString(home.resolve("b.yml"), "writes: analytic-axis");
        Files.writeString(home.resolve("a.yaml"), "writes: analytic-axis");
        Files.writeString(home.resolve("notes.txt"), "rien");
        AxisProfileFolder profiles = new AxisProfileFolder(home);

        assertThat(profiles.names()).containsExactly("a", "b");
        assertThat(profile(profiles.find("b")).name()).isEqualTo("b");
        assertThat(secret).exists();
        for (String name : List.of(
                "../secret", "secret", "", "a.yaml", folder.resolve("secret").toString())) {
            assertThat(faults(profiles.find(name)))
                    .as(name)
                    .singleElement()
                    .asString()
                    .contains("Aucun profil ne porte ce nom. Profils connus : a, b.");
        }
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        Files.write(folder.resolve("outil.yaml"), "writes: analytic-axis # é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faults(new AxisProfileFolder(folder).find("outil")))
                .singleElement()
                .asString()
                .contains("n'est pas en UTF-8");
    }
}
