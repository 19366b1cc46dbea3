package fr.continuum.adapters.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.application.analytic.AskAnalyticAxis;
import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.analytic.AxisCode;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.analytic.CodeFormat.Alphabet;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportAnalyticCommandTest {

    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");

    private final House house = new House(new ScriptedReader("1"));
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private void plan(String... lines) {
        PlanStep step = Rulings.allowed(MandatePlan.begin(PlanWords.plan(List.of(lines)), Changes.on("2026-11-22")));
        assertThat(house.plans.replace(Owner.HOME, step, ENTRY)).isTrue();
    }

    @Test
    void the_codes_of_the_plan_are_written_as_they_are() throws IOException {
        plan("challenge D1", "action D1.A1 principal=D1 state=ABANDONED@2026-01-02", "action D1.A2 principal=D1");

        assertThat(run("--output", file("axe.csv"))).isZero();

        assertThat(written("axe.csv")).isEqualTo("D1 D1.A2");
        assertThat(err.toString()).isEmpty();
        assertThat(run("--with-closed", "--output", file("axe.csv"))).isZero();
        assertThat(written("axe.csv")).isEqualTo("D1 D1.A1 D1.A2");
    }

    @Test
    void codes_a_tool_asks_otherwise_come_with_the_table_that_understands_them() throws IOException {
        plan("challenge D1", "action D1.A1 principal=D1");
        house.tables.put(Owner.HOME, Words.table(Dimension.PLAN, "service=S1 -> D1"), ENTRY);

        assertThat(run(
                        "--longest",
                        "6",
                        "--alphabet",
                        "letters_and_digits",
                        "--capitals",
                        "--prefix",
                        "PM",
                        "--output",
                        file("axe.csv"),
                        "--table",
                        file("table.csv")))
                .isZero();

        assertThat(written("axe.csv")).isEqualTo("PMD1 PMD1A1");
        assertThat(written("table.csv")).isEqualTo("service=S1 analytique=PMD1 analytique=PMD1A1");
        assertThat(err.toString())
                .contains("2 codes sur 2 ne sont pas ceux du plan")
                .contains("importez table.csv (import allocation --to plan)");
    }

    @Test
    void what_cannot_be_told_apart_or_is_not_there_is_not_written() throws IOException {
        assertThat(run("--output", file("axe.csv"))).isEqualTo(2);
        plan("challenge DA", "challenge DB");

        assertThat(run("--longest", "1", "--alphabet", "digits", "--output", file("axe.csv")))
                .as("two digits for two challenges")
                .isZero();
        plan11();
        assertThat(run("--longest", "1", "--alphabet", "digits", "--output", file("autre.csv")))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("aucun plan n'est en vigueur")
                .contains("Des codes si courts ne distinguent pas les 11 éléments du plan : « DJ » n'en a pas.");
        assertThat(Files.exists(folder.resolve("autre.csv"))).isFalse();
    }

    private void plan11() {
        MandatePlan now = house.plans.latest(Owner.HOME).orElseThrow().content();
        PlanStep step = Rulings.allowed(now.become(
                PlanWords.plan("ABCDEFGHIJK"
                        .chars()
                        .mapToObj(letter -> "challenge D" + (char) letter)
                        .toList()),
                Changes.on("2026-11-22")));
        assertThat(house.plans.replace(Owner.HOME, step, ENTRY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--longest 0", "--longest 3 --prefix PLAN", "--label 0", "--filled", "--alphabet greek"})
    void a_form_no_code_can_have_is_bad_usage(String words) {
        plan("challenge D1");

        assertThat(run(words.split(" "))).isEqualTo(64);
    }

    @Test
    void a_form_written_for_the_tool_says_codes_and_file() throws IOException {
        plan("challenge D1", "action D1.A1 principal=D1");

        assertThat(run("--profile", "compta", "--output", file("axe.csv"))).isZero();

        assertThat(written("axe.csv")).isEqualTo("compta D1 D1A1");
        assertThat(run("--profile", "autre", "--output", file("autre.csv"))).isEqualTo(2);
        assertThat(err.toString()).contains("autre.yaml", "Aucun profil ne porte ce nom.");
        assertThat(Files.exists(folder.resolve("autre.csv"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prefix PM", "--longest 6", "--alphabet digits", "--capitals", "--filled", "--label 9"})
    void a_form_and_options_of_codes_together_are_bad_usage(String words) {
        plan("challenge D1");

        assertThat(run(("--profile compta " + words).split(" "))).isEqualTo(64);
        assertThat(err.toString()).contains("--profile dit déjà à quoi ressemblent les codes");
    }

    /// One tool: four capitals or digits.
    private static final class OneProfile implements AxisProfiles {

        @Override
        public List<String> names() {
            return List.of("compta");
        }

        @Override
        public Outcome find(String name) {
            AxisProfile ours =
                    AxisProfile.OURS.coding(new CodeFormat("", 4, Alphabet.LETTERS_AND_DIGITS, true, false, 30));
            return names().contains(name)
                    ? new Outcome.Found(new AxisProfile(
                            name,
                            ours.codes(),
                            ours.encoding(),
                            ours.mark(),
                            ours.separator(),
                            ours.lineEnd(),
                            ours.dates(),
                            ours.columns(),
                            ours.levels(),
                            ours.open(),
                            ours.closed()))
                    : new Outcome.Unusable(List.of(FileFault.of(
                            name + ".yaml",
                            new Wording("Aucun profil ne porte ce nom.", "No profile has this name."))));
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of("analytic"));
        all.addAll(Arrays.asList(words));
        Console console = new Console(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), false);
        return new ContinuumCommands()
                .add(new ExportAnalyticCommand(
                        console,
                        () -> new AskAnalyticAxis(house.plans, house.tables, house.clock),
                        () -> (axis, form, to) -> to.write(Stream.concat(
                                        Stream.of(form.name()).filter(name -> !name.isEmpty()),
                                        axis.codes().stream().map(AxisCode::code))
                                .collect(Collectors.joining(" "))
                                .getBytes(StandardCharsets.UTF_8)),
                        OneProfile::new,
                        () -> (table, to) -> to.write(table.rules().stream()
                                .map(AllocationRule::conditionsText)
                                .collect(Collectors.joining(" "))
                                .getBytes(StandardCharsets.UTF_8))))
                .run(
                        console,
                        (failure, _, _) -> {
                            throw failure;
                        },
                        all.toArray(String[]::new));
    }
}
