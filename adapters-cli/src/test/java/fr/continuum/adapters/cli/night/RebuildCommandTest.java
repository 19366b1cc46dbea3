package fr.continuum.adapters.cli.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.adapters.cli.night.RebuildCommand.Target;
import fr.continuum.application.night.RebuildHome.Rebuilt;
import fr.continuum.application.night.RebuildHome.Result;
import fr.continuum.domain.consolidation.NightId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RebuildCommandTest {

    private static final String URL = "jdbc:postgresql://localhost/neuve";
    private static final NightId FIRST = new NightId("2026-11-22.1");
    private static final NightId SECOND = new NightId("2026-11-22.2");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
    private final List<Target> targets = new ArrayList<>();
    private List<Rebuilt> nights = List.of();

    @Test
    void the_same_figures_every_night_end_with_0() {
        nights = List.of(
                new Rebuilt(FIRST, Result.NOTHING_PUBLISHED, false, 1, 2),
                new Rebuilt(SECOND, Result.SAME, true, 2, 2));

        int exit = run("rebuild", "--into", URL);

        assertThat(exit).isZero();
        assertThat(out.toString()).isEqualTo("""
                        1/2  Nuit 2026-11-22.1 : rien n'avait été publié.
                        2/2  Nuit 2026-11-22.2 : mêmes chiffres.
                        Nuits refaites : 2 ; publiées : 1, dont 0 différentes.
                        """);
        assertThat(targets).containsExactly(new Target(URL, null, null));
    }

    @Test
    void one_night_that_differs_ends_with_1() {
        nights = List.of(
                new Rebuilt(FIRST, Result.DIFFERENT, true, 1, 2), new Rebuilt(SECOND, Result.SAME, false, 2, 2));

        int exit = run("rebuild", "--into", URL, "--user", "camille", "--password");

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString())
                .contains("1/2  Nuit 2026-11-22.1 : différente ; elle avait été faite par une autre version du"
                        + " programme.\n")
                .endsWith("Nuits refaites : 2 ; publiées : 2, dont 1 différentes.\n");
        assertThat(targets).containsExactly(new Target(URL, "camille", "secret"));
    }

    @Test
    void what_is_no_address_of_postgresql_is_bad_usage() {
        assertThat(run("rebuild", "--into", "neuve")).isEqualTo(64);
        assertThat(err.toString())
                .startsWith("« neuve » n'est pas l'adresse d'une base PostgreSQL : il faut"
                        + " jdbc:postgresql://machine:5432/base.")
                .contains("Usage : continuum rebuild");
        assertThat(run("rebuild")).isEqualTo(64);
        assertThat(err.toString()).contains("Il manque : --into.");
        assertThat(targets).isEmpty();
    }

    private int run(String... words) {
        return new ContinuumCommands()
                .add(new RebuildCommand(console, () -> "secret", (target, told) -> {
                    targets.add(target);
                    nights.forEach(told);
                    return nights;
                }))
                .run(
                        console,
                        (failure, _, _) -> {
                            throw failure;
                        },
                        words);
    }
}
