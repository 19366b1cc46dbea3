package fr.continuum.adapters.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.application.port.PlanFileWriter;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportPlanCommandTest {

    private final House house = new House(new ScriptedReader("1"));
    private final PlanFileWriter targets = mock(PlanFileWriter.class);
    private final PlanContentWriter books = mock(PlanContentWriter.class);
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private MandatePlan first;
    private MandatePlan second;

    @BeforeEach
    void writeAPlanTwice() {
        PlanStep begun =
                Rulings.allowed(MandatePlan.begin(PlanWords.plan(List.of("challenge D1")), Changes.on("2026-11-01")));
        first = begun.plan();
        PlanStep changed = Rulings.allowed(
                first.become(PlanWords.plan(List.of("challenge D1", "challenge D2")), Changes.on("2026-11-10")));
        second = changed.plan();
        put(begun, "2026-11-01T10:00:00Z");
        put(changed, "2026-11-10T10:00:00Z");
    }

    @Test
    void without_a_word_it_writes_targets_as_ever() throws IOException {
        assertThat(run("--output", file("plan.csv"))).isZero();

        verify(targets).write(eq(second.targets()), any());
        verifyNoInteractions(books);
    }

    @Test
    void the_whole_plan_is_a_workbook_or_a_csv_file() throws IOException {
        assertThat(run("--format", "workbook", "--output", file("a"))).isZero();
        assertThat(run("--format", "csv", "--output", file("b"))).isZero();

        verify(books).write(eq(second), eq(PlanContentWriter.Format.WORKBOOK), any());
        verify(books).write(eq(second), eq(PlanContentWriter.Format.CSV), any());
    }

    @Test
    void a_file_called_xlsx_is_a_workbook() throws IOException {
        assertThat(run("--output", file("Plan.XLSX"))).isZero();

        verify(books).write(eq(second), eq(PlanContentWriter.Format.WORKBOOK), any());
        assertThat(Files.exists(folder.resolve("Plan.XLSX"))).isTrue();
    }

    @Test
    void a_past_day_has_the_plan_of_that_day() throws IOException {
        assertThat(run("--format", "csv", "--on", "2026-11-05", "--output", file("a")))
                .isZero();
        assertThat(run("--on", "2026-11-05", "--output", file("b"))).isZero();
        assertThat(run("--on", "2026-10-01", "--output", file("c"))).isEqualTo(2);

        verify(books).write(eq(first), eq(PlanContentWriter.Format.CSV), any());
        verify(targets).write(eq(first.targets()), any());
        assertThat(err).hasToString("Il n'y a rien à écrire : aucun plan n'était en vigueur ce jour-là.\n");
        assertThat(Files.exists(folder.resolve("c"))).isFalse();
    }

    @Test
    void an_authority_without_a_plan_of_its_own_has_the_home_s() throws IOException {
        assertThat(run("--authority", "219300480", "--format", "csv", "--output", file("a")))
                .isZero();

        verify(books).write(eq(second), eq(PlanContentWriter.Format.CSV), any());
    }

    @Test
    void the_template_needs_no_plan() throws IOException {
        assertThat(run("--template", "--output", file("modele.xlsx"))).isZero();

        verify(books).template(any());
    }

    @Test
    void policies_are_written_as_targets() throws IOException {
        TargetTree policies =
                new TargetTree(Dimension.POLICY, List.of(new Target("EDU", "Éducation", TargetKind.POLICY, "")));
        assertThat(run("--of", "policy", "--output", file("a"))).isEqualTo(2);
        house.trees.put(Owner.HOME, policies, new TimelineEntry("alice", House.NOW, "p.csv"));

        assertThat(run("--of", "policy", "--output", file("a"))).isZero();

        verify(targets).write(eq(policies), any());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--of policy --format workbook",
                "--of policy --on 2026-01-01",
                "--template --format csv",
                "--template --on 2026-01-01",
                "--format docx"
            })
    void what_does_not_go_together_is_said_with_the_usage(String words) {
        assertThat(run(words.split(" "))).isEqualTo(64);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void put(PlanStep step, String at) {
        assertThat(house.plans.replace(Owner.HOME, step, new TimelineEntry("marie", Instant.parse(at), "écran")))
                .isTrue();
    }

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of("plan"));
        all.addAll(Arrays.asList(words));
        Console console = new Console(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), false);
        return new ContinuumCommands()
                .add(new ExportPlanCommand(
                        console,
                        () -> house.trees,
                        () -> targets,
                        () -> new ReadPlan(house.plans, ZoneOffset.UTC),
                        () -> books))
                .run(
                        console,
                        (failure, _, _) -> {
                            throw failure;
                        },
                        all.toArray(String[]::new));
    }
}
