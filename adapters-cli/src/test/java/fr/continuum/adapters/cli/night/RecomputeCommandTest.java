package fr.continuum.adapters.cli.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.application.night.NightFigures;
import fr.continuum.application.night.RecomputeNight.Recomputed;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.consolidation.NightId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RecomputeCommandTest {

    private final House house = new House(new ScriptedReader("1"));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);

    @Test
    void a_night_that_published_nothing_has_no_figures_to_compare() {
        NightId night = house.nights.begin(House.TONIGHT, House.NOW, "");
        house.nights.end(night, NightStatus.FAILED, House.NOW);

        int exit = recompute(UnaryOperator.identity(), false);

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("La nuit 2026-11-22.1 n'a rien publié");
    }

    @Test
    void the_same_figures_and_findings_are_said_to_be() throws IOException {
        publish();

        assertThat(recompute(UnaryOperator.identity(), false)).isZero();
        assertThat(out.toString()).isEqualTo("Nuit 2026-11-22.1 : mêmes chiffres.\n");
    }

    @Test
    void other_findings_are_a_difference() throws IOException {
        publish();

        int exit = recompute(f -> new NightFigures(f.coverage(), f.budgets(), List.of()), true);

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString())
                .isEqualTo("Nuit 2026-11-22.1 : les chiffres sont les mêmes, les constats diffèrent.\n"
                        + "Elle avait été faite par une autre version du programme.\n");
    }

    @Test
    void other_figures_are_a_difference() throws IOException {
        publish();

        assertThat(recompute(f -> new NightFigures(List.of(), f.budgets(), f.findings()), false))
                .isEqualTo(1);
        assertThat(out.toString()).isEqualTo("Nuit 2026-11-22.1 : les chiffres diffèrent.\n");
    }

    private void publish() throws IOException {
        house.night(List.of(ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00")));
        assertThat(house.figuresOnRecord()
                        .of(new NightId("2026-11-22.1"))
                        .orElseThrow()
                        .findings())
                .isNotEmpty();
    }

    private int recompute(UnaryOperator<NightFigures> found, boolean otherProgram) {
        return new ContinuumCommands()
                .add(new RecomputeCommand(
                        console,
                        () -> house.nights,
                        house::figuresOnRecord,
                        () -> (report, to) -> to.write(report.toString().getBytes(StandardCharsets.UTF_8)),
                        night -> new Recomputed(
                                found.apply(house.figuresOnRecord().of(night).orElseThrow()), otherProgram)))
                .run(
                        console,
                        (failure, _, _) -> {
                            throw failure;
                        },
                        "recompute",
                        "2026-11-22.1");
    }
}
