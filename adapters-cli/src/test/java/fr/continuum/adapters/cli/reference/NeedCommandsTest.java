package fr.continuum.adapters.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.adapters.cli.export.ExportNeedsCommand;
import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.contribution.ImportNeeds;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.NeedFileReader;
import fr.continuum.application.port.NeedFileWriter;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `import needs` and `export needs`, on files whose lines are in the words of tests.
class NeedCommandsTest {

    private final House house = new House(new ScriptedReader("1"));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void needs_are_imported_and_what_they_break_is_told() throws IOException {
        plan();
        house.contributions.keep(
                Owner.HOME,
                PlanWords.contributions(List.of("training F1 needs=B1")),
                new TimelineEntry("marie", House.NOW, "f.csv"));

        assertThat(run("import", "needs", file("need B1 objectives=D1", "need B2 objectives=Z9"), "--essai"))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly("Importerait (besoins de compétence) : 2 nouveaux, 0 changés, 0 inchangés.");
        assertThat(needs()).isEmpty();

        assertThat(run("import", "needs", file("need B1", "need B2 objectives=Z9")))
                .isZero();

        assertThat(out.toString().lines())
                .last()
                .isEqualTo("Importé (besoins de compétence) : 2 nouveaux, 0 changés, 0 inchangés.");
        assertThat(err.toString().lines())
                .contains("1 ligne vide, laissée de côté.", "Formations qui ne reposent plus sur rien : F1.")
                .anyMatch(line -> line.startsWith("R11, 1 constat"));
        assertThat(needs()).extracting(CompetencyNeed::code).containsExactly("B1", "B2");
        assertThat(run("import", "needs", file("need B1", "need B2 objectives=D1")))
                .isZero();
        assertThat(out.toString().lines())
                .last()
                .isEqualTo("Importé (besoins de compétence) : 0 nouveaux, 1 changés, 1 inchangés.");
    }

    @Test
    void every_fault_is_named_and_nothing_is_imported() throws IOException {
        assertThat(run("import", "needs", file("need B1", "faute"))).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("b.csv, ligne 2, colonne « Nature » : Corrigez.", "1 défaut : rien n'a été importé.");
        assertThat(needs()).isEmpty();
    }

    @Test
    void what_is_known_is_written_and_the_table_to_fill_too() throws IOException {
        assertThat(run("export", "needs")).isEqualTo(2);
        assertThat(err.toString()).contains("aucun besoin de compétence n'est connu");
        run("import", "needs", file("need B1", "need B2"));
        Path known = folder.resolve("known.csv");
        Path empty = folder.resolve("empty.xlsx");

        assertThat(run("export", "needs", "--output", known.toString())).isZero();
        assertThat(run("export", "needs", "--template", "--format", "xlsx", "--output", empty.toString()))
                .isZero();

        assertThat(known).hasContent("CSV B1 B2");
        assertThat(empty).hasContent("WORKBOOK ");
    }

    private void plan() {
        PlanStep plan = Rulings.allowed(MandatePlan.begin(
                PlanWords.plan(List.of("challenge D1", "action A1 principal=D1")), Changes.on("2026-11-22")));
        house.plans.replace(Owner.HOME, plan, new TimelineEntry("marie", House.NOW, "écran"));
    }

    private List<CompetencyNeed> needs() {
        return new ReadContributions(house.contributions, ZoneOffset.UTC)
                .today(Owner.HOME)
                .background()
                .needs();
    }

    private String file(String... lines) throws IOException {
        return Files.write(folder.resolve("b.csv"), List.of(lines)).toString();
    }

    private int run(String... words) {
        ImportNeeds imports =
                new ImportNeeds(new Lines(), new ImportContributions(house.plans, house.contributions, house.clock));
        return new ContinuumCommands()
                .addGroup("import", "Importe.", List.of(new ImportNeedsCommand(console, () -> imports)))
                .addGroup(
                        "export",
                        "Écrit.",
                        List.of(new ExportNeedsCommand(
                                console, () -> new ReadContributions(house.contributions, ZoneOffset.UTC), Codes::new)))
                .run(
                        console,
                        (failure, _, _) -> {
                            throw failure;
                        },
                        words);
    }

    /// Reads lines in the words of tests; `faute` is a fault.
    private static final class Lines implements NeedFileReader {

        @Override
        public Outcome read(Content file) throws IOException {
            try (InputStream in = file.open()) {
                List<String> said = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                return said.contains("faute")
                        ? new Outcome.Unusable(List.of(
                                FileFault.inTable(file.name(), "", said.indexOf("faute") + 1, "Nature", "Corrigez.")))
                        : new Outcome.Read(PlanWords.needs(said), 1);
            }
        }
    }

    /// Writes codes alone.
    private static final class Codes implements NeedFileWriter {

        @Override
        public void write(Collection<CompetencyNeed> needs, Format format, OutputStream to) throws IOException {
            to.write((format + " " + needs.stream().map(CompetencyNeed::code).collect(Collectors.joining(" ")))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
