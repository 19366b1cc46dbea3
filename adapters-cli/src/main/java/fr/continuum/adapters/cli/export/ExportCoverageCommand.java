package fr.continuum.adapters.cli.export;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.night.ReportNight;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `export coverage`: the published figures of every authority, or of one, in the form of the night's report.
@Command(
        name = "coverage",
        description = "Écrit les chiffres publiés, comme dans le compte rendu de la nuit (JSON).",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ExportCoverageCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Registers> registers;
    private final Supplier<Consolidations> consolidations;
    private final Supplier<ReportNight> reports;
    private final Supplier<NightReportWriter> writer;

    @Option(names = "--output", paramLabel = "FICHIER", description = "Où écrire ; par défaut, la sortie standard.")
    private @Nullable Path output;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ExportCoverageCommand(
            Console console,
            Supplier<Registers> registers,
            Supplier<Consolidations> consolidations,
            Supplier<ReportNight> reports,
            Supplier<NightReportWriter> writer) {
        this.console = console;
        this.registers = registers;
        this.consolidations = consolidations;
        this.reports = reports;
        this.writer = writer;
    }

    @Override
    public Integer call() throws IOException {
        List<Consolidation> published = registers.get().authorities().stream()
                .map(Registers.KnownAuthority::siren)
                .filter(siren ->
                        owner.owner().equals(Owner.HOME) || owner.owner().equals(Owner.of(siren)))
                .map(consolidations.get()::current)
                .flatMap(Optional::stream)
                .toList();
        if (published.isEmpty()) {
            console.err().println("Il n'y a rien à écrire : rien n'a été publié.");
            return ExitCodes.UNUSABLE;
        }
        NightReport figures = figures(published);
        Output.write(output, to -> {
            writer.get().write(figures, to);
            return true;
        });
        return 0;
    }

    private NightReport figures(List<Consolidation> published) {
        List<NightReport.DocumentCoverage> coverage = new ArrayList<>();
        List<NightReport.BudgetCoverage> budgets = new ArrayList<>();
        for (Consolidation consolidation : published) {
            NightReport night = reports.get().report(consolidation.night());
            night.coverage().stream()
                    .filter(c -> c.authority().equals(consolidation.authority()))
                    .forEach(coverage::add);
            night.budgets().stream()
                    .filter(b -> b.authority().equals(consolidation.authority()))
                    .forEach(budgets::add);
        }
        return new NightReport(null, List.of(), coverage, budgets, List.of());
    }
}
