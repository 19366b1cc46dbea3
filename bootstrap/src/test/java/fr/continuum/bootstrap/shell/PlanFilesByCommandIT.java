package fr.continuum.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.testing.SharedData;
import fr.continuum.bootstrap.shell.Command.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `import plan` and `export plan`, of files of others and of our own.
class PlanFilesByCommandIT {

    /// The pages import the others (`PlanFilesOnScreenIT`): each command starts a program.
    private static final String WORKBOOK = "nouveau-plan-valide.xlsx";

    @TempDir
    private Path folder;

    private Command continuum;

    @BeforeEach
    void settle() {
        continuum = Command.on(PostgresUnderTest.EMBEDDED_18.freshDatabase(), folder.resolve("maison"));
    }

    @Test
    void a_workbook_of_others_is_imported_and_what_goes_out_comes_in_as_no_change()
            throws IOException, InterruptedException {
        String file = SharedData.path("strategy/" + WORKBOOK).toString();

        Result trial = continuum.run("import", "plan", file, "--code", WORKBOOK, "--essai");
        Result imported = continuum.run("import", "plan", file, "--code", WORKBOOK);

        assertThat(trial.exit()).as(trial.err()).isZero();
        assertThat(trial.out()).startsWith("Essai, rien n'est importé : ").contains("\n+ action ");
        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(imported.err()).contains(WORKBOOK + " : classeur de plan d'actions.");
        assertThat(imported.out()).startsWith("Plan importé : ");
        for (String format : new String[] {"workbook", "csv", "targets"}) {
            Path out = folder.resolve("plan." + format);

            Result exported = continuum.run("export", "plan", "--format", format, "--output", out.toString());
            Result back = continuum.run("import", "plan", out.toString());

            assertThat(exported.exit()).as(exported.err()).isZero();
            assertThat(back.exit()).as(back.err()).isZero();
            assertThat(back.out()).as(format).endsWith("Aucun changement.\n");
        }
    }

    @Test
    void a_faulty_file_is_named_by_sheet_row_and_column_and_nothing_is_imported()
            throws IOException, InterruptedException {
        Path csv = folder.resolve("plan.csv");
        Files.writeString(
                csv,
                "Axe;Titre de l'action;Statut;Date de fin\nHabiter;Isoler;Bientôt fini;31/12/2027\nHabiter;Bâtir;;bientôt\n",
                StandardCharsets.UTF_8);

        Result refused = continuum.run("import", "plan", csv.toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .contains("plan.csv, ligne 2, colonne « Statut » : Le statut « Bientôt fini » est inconnu.")
                .contains("plan.csv, ligne 3, colonne « Date de fin » : « bientôt » n'est pas une date.")
                .contains("2 défauts : rien n'a été importé.");
        assertThat(continuum.run("export", "plan").exit()).isEqualTo(2);
    }
}
