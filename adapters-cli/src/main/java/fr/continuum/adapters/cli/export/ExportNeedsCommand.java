package fr.continuum.adapters.cli.export;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.application.port.NeedFileWriter;
import fr.continuum.domain.contribution.CompetencyNeed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `export needs`: the competency needs, as they read back, or the table to be filled.
@Command(
        name = "needs",
        description = "Écrit les besoins de compétence comme ils se réimportent (CSV ou classeur).",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ExportNeedsCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<ReadContributions> contributions;
    private final Supplier<NeedFileWriter> writer;

    @Option(
            names = "--format",
            paramLabel = "csv|xlsx",
            converter = ExportContributionsCommand.Formats.class,
            description = "Le format ; par défaut, csv.")
    private Format format = Format.CSV;

    @Option(names = "--template", description = "Écrit la table à remplir, sans aucun besoin.")
    private boolean template;

    @Option(names = "--output", paramLabel = "FICHIER", description = "Où écrire ; par défaut, la sortie standard.")
    private @Nullable Path output;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ExportNeedsCommand(
            Console console, Supplier<ReadContributions> contributions, Supplier<NeedFileWriter> writer) {
        this.console = console;
        this.contributions = contributions;
        this.writer = writer;
    }

    @Override
    public Integer call() throws IOException {
        List<CompetencyNeed> needs = template
                ? List.of()
                : contributions.get().today(owner.owner()).background().needs();
        if (needs.isEmpty() && !template) {
            console.err().println("Il n'y a rien à écrire : aucun besoin de compétence n'est connu.");
            return ExitCodes.UNUSABLE;
        }
        Output.write(output, to -> {
            writer.get().write(needs, format, to);
            return true;
        });
        return 0;
    }
}
