package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.port.ExpectedFiles.Said;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.watch.ExpectedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedFilesFileTest {

    @TempDir
    private Path folder;

    private Said read(String text) throws IOException {
        Path file = folder.resolve("attendus.yaml");
        Files.writeString(file, text);
        return new ExpectedFilesFile(file).read();
    }

    @Test
    void nothing_is_expected_where_nobody_said_anything() throws IOException {
        assertThat(new ExpectedFilesFile(folder.resolve("attendus.yaml")).read())
                .isEqualTo(Said.NOTHING);
        assertThat(read("")).isEqualTo(Said.NOTHING);
        assertThat(read("# rien encore\n\n")).isEqualTo(Said.NOTHING);
    }

    @Test
    void each_says_its_title_its_kind_its_name_and_its_days() throws IOException {
        assertThat(read("""
                        expected:
                          - title: Grand livre
                            kind: ledger
                            name: "GL_*.csv"
                            days: 1
                          - title: Tableau des postes
                            kind: posts
                            days: 31
                        """).files())
                .containsExactly(
                        new ExpectedFile("Grand livre", "LEDGER", "GL_*.csv", 1),
                        new ExpectedFile("Tableau des postes", "POSTS", "", 31));
    }

    @Test
    void what_does_not_read_says_where_and_what_to_write_and_nothing_is_expected_meanwhile() throws IOException {
        Said said = read("""
                expected:
                  - title: Grand livre
                    kind: grand-livre
                    days: souvent
                  - kind: posts
                    days: 401
                    every: 2
                """);

        assertThat(said.files()).isEmpty();
        assertThat(said.faults().stream().map(FileFault::inFrench))
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("attendus.yaml, ligne 3")
                        .contains("« grand-livre » n'est pas admis ici", "totem, ledger", "competency-needs"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("attendus.yaml, ligne 4").contains("de 1 à 400"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("attendus.yaml, ligne 5").contains("« title » manque"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("attendus.yaml, ligne 6").contains("« 401 »"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("attendus.yaml, ligne 7").contains("« every » est inconnue"));
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        Path file = folder.resolve("attendus.yaml");
        Files.write(file, "# été".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new ExpectedFilesFile(file).read().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("UTF-8"));
    }
}
