package fr.continuum.bootstrap.shell;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.adapters.cli.account.CreateAccountCommand;
import fr.continuum.adapters.cli.night.ConsolidateCommand;
import fr.continuum.adapters.cli.reference.ImportAllocationCommand;
import fr.continuum.adapters.cli.reference.ImportChartCommand;
import fr.continuum.adapters.cli.reference.ImportPlanCommand;
import fr.continuum.adapters.cli.serve.ServeCommand;
import fr.continuum.application.night.ReportNight;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.port.Nights;
import fr.continuum.application.reference.ImportAllocation;
import fr.continuum.application.reference.ImportCharts;
import fr.continuum.application.reference.ImportPlan;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/// Every command of the program, given what it needs.
public final class Shell {

    private final Program program;
    private final Console console;

    private Shell(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    /// Runs one command.
    ///
    /// @param application what the context is made of
    /// @return the exit code of the process
    public static int run(Class<?> application, String... words) {
        Console console = Console.ofProcess();
        try (Program program = new Program(application)) {
            return new Shell(program, console).commands().run(console, new Failures(console), words);
        }
    }

    private ContinuumCommands commands() {
        return new ContinuumCommands()
                .add(new ServeCommand(this::serve))
                .add(new ConsolidateCommand(
                        console,
                        Clock.systemUTC(),
                        program.lazily(NightLauncher.class),
                        program.lazily(Nights.class),
                        program.lazily(ReportNight.class)))
                .addGroup(
                        "import",
                        "Importe des plans de comptes, un plan de mandat, une table d'affectation.",
                        List.of(
                                new ImportChartCommand(console, program.lazily(ImportCharts.class)),
                                new ImportPlanCommand(console, program.lazily(ImportPlan.class)),
                                new ImportAllocationCommand(console, program.lazily(ImportAllocation.class))))
                .addGroup(
                        "account",
                        "Gère les comptes.",
                        List.of(new CreateAccountCommand(
                                console,
                                program.lazily(Accounts.class),
                                new AskedPassword(),
                                PasswordEncoderFactories.createDelegatingPasswordEncoder()::encode)));
    }

    private void serve() {
        ConfigurableApplicationContext server = program.serve(Program.home(), true);
        console.out().println("Continuum répond sur " + address(server) + " ; Ctrl-C pour l'arrêter.");
        Program.await(server);
    }

    private static String address(ConfigurableApplicationContext server) {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port", "8080");
    }
}
