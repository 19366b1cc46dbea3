package fr.continuum.adapters.cli.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.application.night.ReportNight;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What a night that a fault stopped says of what it published.
class ConsolidateCommandTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Siren NEIGHBOUR = new Siren("219300555");
    private static final IOException FULL = new IOException("No space left on device");

    private final House house = new House(new ScriptedReader("1"));
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false);

    @Test
    void a_night_stopped_before_it_published_says_that_earlier_figures_stay() {
        int exit = consolidate(night -> {
            prepare(night, CITY);
            house.nights.end(night, NightStatus.FAILED, House.NOW);
        });

        assertThat(exit).isEqualTo(4);
        assertThat(told())
                .contains("La nuit 2026-11-22.1 s'est arrêtée ; rien n'est publié, les chiffres précédents restent.");
    }

    @Test
    void a_night_stopped_while_it_published_names_who_was_published() {
        int exit = consolidate(night -> {
            prepare(night, CITY);
            prepare(night, NEIGHBOUR);
            house.consolidations.publish(CITY, night, House.NOW);
            house.nights.end(night, NightStatus.FAILED, House.NOW);
        });

        assertThat(exit).isEqualTo(4);
        assertThat(told())
                .contains("La nuit 2026-11-22.1 s'est arrêtée pendant la publication. Publiées : 219300480 ; chiffres"
                        + " précédents gardés : 219300555.");
    }

    @Test
    void a_night_stopped_after_it_published_does_not_say_that_it_is_not() {
        int exit = consolidate(night -> {
            prepare(night, CITY);
            house.consolidations.publish(CITY, night, House.NOW);
            house.nights.end(night, NightStatus.PUBLISHED, House.NOW);
        });

        assertThat(exit).isEqualTo(4);
        assertThat(told())
                .contains("La nuit 2026-11-22.1 est publiée, ses chiffres sont en ligne")
                .doesNotContain("rien n'est publié")
                .doesNotContain("chiffres précédents");
    }

    @Test
    void a_night_that_refused_an_authority_and_was_stopped_after_says_both() {
        int exit = consolidate(night -> {
            prepare(night, CITY);
            prepare(night, NEIGHBOUR);
            house.consolidations.publish(CITY, night, House.NOW);
            house.consolidations.refuse(NEIGHBOUR, night, "les sommes ne s’accordent pas");
            house.nights.end(night, NightStatus.NOT_PUBLISHED, House.NOW);
        });

        assertThat(exit).isEqualTo(4);
        assertThat(told())
                .contains("La nuit 2026-11-22.1 est terminée, mais tout n'est pas publié")
                .contains("Publiées : 219300480 ; chiffres précédents gardés : 219300555.");
    }

    private String told() {
        return err.toString();
    }

    private void prepare(NightId night, Siren authority) {
        house.consolidations.prepare(new Consolidation(
                authority,
                night,
                new Inputs(House.TONIGHT, "1", "1", "1", null, null, null, null, List.of()),
                List.of(),
                List.of(),
                Consolidations.State.PREPARED,
                ""));
    }

    private int consolidate(Consumer<NightId> untilTheFault) {
        NightLauncher launcher = new NightLauncher() {
            @Override
            public Outcome run(LocalDate asOf, String inbox, Consumer<NightId> begun) {
                NightId night = house.nights.begin(asOf, House.NOW, inbox);
                begun.accept(night);
                untilTheFault.accept(night);
                return new Outcome.Failed(night, FULL);
            }

            @Override
            public List<Outcome> resume() {
                return List.of();
            }
        };
        return new ContinuumCommands()
                .add(new ConsolidateCommand(
                        console,
                        house.clock,
                        () -> launcher,
                        () -> house.nights,
                        () -> house.consolidations,
                        () -> new ReportNight(
                                house.nights, house.consolidations, house.measurements, house.facts, house.findings),
                        () -> (_, _) -> {}))
                .run(
                        console,
                        (failure, command, _) -> {
                            assertThat(failure).isEqualTo(FULL);
                            return command.getCommandSpec().exitCodeOnExecutionException();
                        },
                        "consolidate",
                        "--as-of",
                        "2026-11-22");
    }
}
