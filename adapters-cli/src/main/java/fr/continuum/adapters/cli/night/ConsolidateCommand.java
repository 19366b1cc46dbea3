package fr.continuum.adapters.cli.night;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.adapters.cli.ReportFile;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.night.ReportNight;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.port.NightLauncher.Outcome;
import fr.continuum.application.port.Nights;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Days;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `consolidate`: one night now.
@Command(
        name = "consolidate",
        description = "Lance une nuit maintenant : lit la boîte de dépôt, relie, contrôle et publie.",
        exitCodeOnExecutionException = ExitCodes.NOT_PUBLISHED)
public final class ConsolidateCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;
    private final Supplier<NightLauncher> launcher;
    private final Supplier<Nights> nights;
    private final Supplier<Consolidations> consolidations;
    private final Supplier<ReportNight> reports;
    private final Supplier<NightReportWriter> writer;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--inbox",
            paramLabel = "DOSSIER",
            description = "Le dossier à lire, laissé comme il est ; par défaut, la boîte de dépôt.")
    private @Nullable Path inbox;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "La date de la nuit (AAAA-MM-JJ) ; par défaut, aujourd'hui.")
    private @Nullable LocalDate asOf;

    @Option(names = "--report", paramLabel = "FICHIER", description = "Où écrire le compte rendu (JSON).")
    private @Nullable Path report;

    public ConsolidateCommand(
            Console console,
            Clock clock,
            Supplier<NightLauncher> launcher,
            Supplier<Nights> nights,
            Supplier<Consolidations> consolidations,
            Supplier<ReportNight> reports,
            Supplier<NightReportWriter> writer) {
        this.console = console;
        this.clock = clock;
        this.launcher = launcher;
        this.nights = nights;
        this.consolidations = consolidations;
        this.reports = reports;
        this.writer = writer;
    }

    @Override
    public Integer call() throws Exception {
        String folder = folder();
        LocalDate date = asOf == null ? LocalDate.now(clock.withZone(Days.FRANCE)) : asOf;
        Outcome outcome;
        try (Progress progress = new Progress(console, nights)) {
            outcome = launcher.get().run(date, folder, progress::follow);
        }
        return switch (outcome) {
            case Outcome.Ran(NightId night) -> told(reports.get().report(night));
            case Outcome.Failed(NightId night, Throwable cause) -> {
                new FailedNight(console, nights.get(), consolidations.get()).tell(night);
                throw cause instanceof Exception exception ? exception : new IllegalStateException(cause);
            }
            case Outcome.Busy() -> {
                console.err().println("Une autre nuit est en cours sur cette base : celle-ci n'a pas commencé.");
                yield ExitCodes.NOT_PUBLISHED;
            }
        };
    }

    private int told(NightReport night) throws IOException {
        if (report != null) {
            ReportFile.write(night, writer.get(), report);
        }
        return new NightInFrench(console).tell(night);
    }

    private String folder() {
        if (inbox == null) {
            return "";
        }
        if (!Files.isDirectory(inbox) && spec != null) {
            throw new FrenchParameterException(spec.commandLine(), "« " + inbox + " » n'est pas un dossier.");
        }
        return inbox.toAbsolutePath().normalize().toString();
    }
}
