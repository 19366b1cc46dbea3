package fr.continuum.adapters.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `check`, of files on the disk.
class CheckCommandTest {

    private final House house = new House(new ScriptedReader("1"));
    private final NightReportWriter writer = mock(NightReportWriter.class);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_file_that_cannot_be_opened_does_not_keep_the_others_from_being_judged() throws IOException {
        Path sound = file(ScriptedReader.document("dm.xml", "projet DM2 2025", "D nature=60 MtPropNouv=7,00"));

        int exit = run(
                folder.resolve("nothere.xml").toString(),
                sound.toString(),
                "--report",
                folder.resolve("report.json").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("nothere.xml : ce fichier n’existe pas ; vérifier son nom et son dossier");
        assertThat(out.toString())
                .contains("21930048000015 2025 DM2, projet (MtPropNouv, politiques)")
                .contains("Un fichier au moins ne peut pas être utilisé.");
        verify(writer).write(any(), any());
    }

    @Test
    void what_is_left_out_of_a_draft_is_said_and_does_not_pass() throws IOException {
        int exit = run(file(ScriptedReader.document("prep.csv", "projet BP 2025", "rejected montant illisible"))
                .toString());

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString())
                .contains("  Laissé de côté : 1 ligne rejetée : prep.csv, ligne 2", "montant illisible")
                .contains(
                        "Une partie d’un fichier n’est pas lue : rien ne dit à quoi elle est reliée.",
                        "Corriger ce qui est « laissé de côté » plus haut, et vérifier de nouveau.");
    }

    @Test
    void a_draft_that_starts_from_another_budget_than_the_one_in_force_is_told() throws IOException {
        house.night(List.of(ScriptedReader.document("bp.xml", "BP 2025", "D chapitre=011 nature=60 MtPrev=100,00")));
        Path draft = file(ScriptedReader.document(
                "dm.xml", "projet DM1 2025", "D chapitre=011 nature=60 MtBudgPrec=90,00 MtPropNouv=7,00"));

        run(draft.toString());

        assertThat(out.toString())
                .contains("  R24 21930048000015 2025 DM1 dépenses chapitre 011 budget précédent : attendu ")
                .contains("90,00");
    }

    private Path file(InMemoryContent content) throws IOException {
        return Files.write(folder.resolve(content.name()), content.bytes());
    }

    private int run(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "check";
        System.arraycopy(words, 0, all, 1, words.length);
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return new ContinuumCommands()
                .add(new CheckCommand(console, house::checkDraft, () -> writer))
                .run(
                        console,
                        (failure, _, _) -> {
                            throw failure;
                        },
                        all);
    }
}
