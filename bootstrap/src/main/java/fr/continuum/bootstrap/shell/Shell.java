package fr.continuum.bootstrap.shell;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ContinuumCommands;
import fr.continuum.adapters.cli.account.ChangeAccountCommand;
import fr.continuum.adapters.cli.account.CreateAccountCommand;
import fr.continuum.adapters.cli.check.CheckCommand;
import fr.continuum.adapters.cli.demo.DemoCommand;
import fr.continuum.adapters.cli.export.ExportAllocationCommand;
import fr.continuum.adapters.cli.export.ExportAnalyticCommand;
import fr.continuum.adapters.cli.export.ExportContributionsCommand;
import fr.continuum.adapters.cli.export.ExportCoverageCommand;
import fr.continuum.adapters.cli.export.ExportNeedsCommand;
import fr.continuum.adapters.cli.export.ExportPlanCommand;
import fr.continuum.adapters.cli.export.ExportScdlCommand;
import fr.continuum.adapters.cli.night.AdmitCommand;
import fr.continuum.adapters.cli.night.ConsolidateCommand;
import fr.continuum.adapters.cli.night.RebuildCommand;
import fr.continuum.adapters.cli.night.RecomputeCommand;
import fr.continuum.adapters.cli.night.TakeBackCommand;
import fr.continuum.adapters.cli.reference.ImportAllocationCommand;
import fr.continuum.adapters.cli.reference.ImportChartCommand;
import fr.continuum.adapters.cli.reference.ImportContributionsCommand;
import fr.continuum.adapters.cli.reference.ImportNeedsCommand;
import fr.continuum.adapters.cli.reference.ImportPlanCommand;
import fr.continuum.adapters.cli.serve.ServeCommand;
import fr.continuum.application.account.KeepAccounts;
import fr.continuum.application.analytic.AskAnalyticAxis;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ImportNeeds;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.export.ExportDocument;
import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.night.FiguresOnRecord;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.night.ReportNight;
import fr.continuum.application.night.TakeBackFile;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.AllocationFileWriter;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.AnalyticAxisWriter;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileWriter;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.application.port.NeedFileWriter;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.application.port.PlanFileWriter;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.reference.ImportAllocation;
import fr.continuum.application.reference.ImportCharts;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.bootstrap.demo.Demonstration;
import fr.continuum.bootstrap.rebuild.Rebuilding;
import fr.continuum.bootstrap.recompute.Recomputation;
import fr.continuum.bootstrap.training.Training;
import fr.continuum.domain.shared.Days;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/// Every command of the program, given what it needs.
public final class Shell {

    /// Set by the build, which starts the program once, has it run a few nights, and stops it, so that the virtual
    /// machine remembers how that is done.
    private static final String TRAINING = "continuum.training";

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
            return new Shell(program, console).commands().run(console, new Failures(console, program::used), words);
        }
    }

    private ContinuumCommands commands() {
        return new ContinuumCommands()
                .add(new DemoCommand(this::demonstrate))
                .add(new ServeCommand(this::serve))
                .add(new ConsolidateCommand(
                        console,
                        Clock.systemUTC(),
                        program.lazily(NightLauncher.class),
                        program.lazily(Nights.class),
                        program.lazily(Consolidations.class),
                        program.lazily(ReportNight.class),
                        program.lazily(NightReportWriter.class)))
                .add(new CheckCommand(
                        console, program.silently(CheckDraft.class), program.silently(NightReportWriter.class)))
                .addGroup(
                        "import",
                        "Importe des plans de comptes, un plan de mandat, une table de ventilation, ce qui est fait.",
                        List.of(
                                new ImportChartCommand(console, program.lazily(ImportCharts.class)),
                                new ImportPlanCommand(
                                        console, Clock.system(Days.FRANCE), program.lazily(ImportPlan.class)),
                                new ImportAllocationCommand(console, program.lazily(ImportAllocation.class)),
                                new ImportContributionsCommand(
                                        console,
                                        program.lazily(ContributionProfiles.class),
                                        program.lazily(ContributionProfileFormat.class),
                                        program.lazily(ContributionFileReader.class),
                                        program.lazily(ImportContributionFile.class)),
                                new ImportNeedsCommand(console, program.lazily(ImportNeeds.class))))
                .addGroup("export", "Écrit ce que Continuum connaît dans des formats ouverts.", exports())
                .add(new AdmitCommand(console, program.lazily(AdmitFile.class)))
                .add(new TakeBackCommand(console, program.lazily(TakeBackFile.class)))
                .add(new RecomputeCommand(
                        console,
                        program.lazily(Nights.class),
                        program.lazily(FiguresOnRecord.class),
                        program.lazily(NightReportWriter.class),
                        night -> program.lazily(Recomputation.class).get().apply(night)))
                .add(new RebuildCommand(
                        console,
                        new AskedPassword(),
                        (target, told) -> program.lazily(Rebuilding.class).get().into(target, told)))
                .addGroup(
                        "account",
                        "Gère les comptes.",
                        List.of(
                                new CreateAccountCommand(
                                        console, program.lazily(KeepAccounts.class), new AskedPassword()),
                                new ChangeAccountCommand(
                                        console, program.lazily(KeepAccounts.class), new AskedPassword())));
    }

    private List<Object> exports() {
        return List.of(
                new ExportScdlCommand(console, program.lazily(ExportDocument.class)),
                new ExportCoverageCommand(
                        console,
                        program.lazily(Registers.class),
                        program.lazily(Consolidations.class),
                        program.lazily(ReportNight.class),
                        program.lazily(NightReportWriter.class)),
                new ExportPlanCommand(
                        console,
                        program.lazily(TargetTrees.class),
                        program.lazily(PlanFileWriter.class),
                        program.lazily(ReadPlan.class),
                        program.lazily(PlanContentWriter.class)),
                new ExportAllocationCommand(
                        console, program.lazily(AllocationTables.class), program.lazily(AllocationFileWriter.class)),
                new ExportAnalyticCommand(
                        console,
                        program.lazily(AskAnalyticAxis.class),
                        program.lazily(AnalyticAxisWriter.class),
                        program.lazily(AxisProfiles.class),
                        program.lazily(AllocationFileWriter.class)),
                new ExportContributionsCommand(
                        console, program.lazily(ReadContributions.class), program.lazily(ContributionFileWriter.class)),
                new ExportNeedsCommand(
                        console, program.lazily(ReadContributions.class), program.lazily(NeedFileWriter.class)));
    }

    private static String hash(String password) {
        return Objects.requireNonNull(
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password));
    }

    private void demonstrate() {
        ConfigurableApplicationContext server = program.serve(Program.home().demo(), false);
        try {
            server.getBean(Demonstration.class).prepare(Shell::hash, console.err()::println);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (DemoAccount account : DemoAccount.values()) {
            console.out()
                    .println("  identifiant : %-12s mot de passe : %s".formatted(account.login(), account.password()));
        }
        console.out().println("La démonstration répond sur " + address(server) + " ; Ctrl-C pour l'arrêter.");
        Program.await(server);
    }

    private void serve() {
        ConfigurableApplicationContext server = program.serve(Program.home(), true);
        if (server.getEnvironment().getProperty(TRAINING, Boolean.class, false)) {
            train(server);
            return;
        }
        console.out().println("Continuum répond sur " + address(server) + " ; Ctrl-C pour l'arrêter.");
        Program.await(server);
    }

    private static void train(ConfigurableApplicationContext server) {
        try {
            server.getBean(Training.class).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(ConfigurableApplicationContext server) {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port", "8080");
    }
}
