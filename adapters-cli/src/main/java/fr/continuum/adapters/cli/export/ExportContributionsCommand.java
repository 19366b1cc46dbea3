package fr.continuum.adapters.cli.export;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.KindOption;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.port.ContributionFileWriter;
import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.domain.contribution.Contribution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `export contributions`: what is done for the plan, as it reads back under the profile that ships for its kind.
@Command(
        name = "contributions",
        description = "Écrit ce qui est fait pour le plan comme il se réimporte (CSV ou classeur).",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ExportContributionsCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<ReadContributions> contributions;
    private final Supplier<ContributionFileWriter> writer;

    @Mixin
    private KindOption kind = new KindOption();

    @Option(
            names = "--format",
            paramLabel = "csv|xlsx",
            converter = Formats.class,
            description = "Le format ; par défaut, csv.")
    private Format format = Format.CSV;

    @Option(names = "--output", paramLabel = "FICHIER", description = "Où écrire ; par défaut, la sortie standard.")
    private @Nullable Path output;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ExportContributionsCommand(
            Console console, Supplier<ReadContributions> contributions, Supplier<ContributionFileWriter> writer) {
        this.console = console;
        this.contributions = contributions;
        this.writer = writer;
    }

    @Override
    public Integer call() throws IOException {
        List<Contribution> known = contributions.get().today(owner.owner()).contributions().stream()
                .filter(one -> one.kind() == kind.kind())
                .toList();
        if (known.isEmpty()) {
            console.err().println("Il n'y a rien à écrire : rien de ce genre n'est connu.");
            return ExitCodes.UNUSABLE;
        }
        Output.write(output, to -> {
            writer.get().write(kind.kind(), known, format, to);
            return true;
        });
        return 0;
    }

    static final class Formats implements ITypeConverter<Format> {

        @Override
        public Format convert(String word) {
            return switch (word) {
                case "csv" -> Format.CSV;
                case "xlsx" -> Format.WORKBOOK;
                default -> throw new TypeConversionException("No such format: " + word);
            };
        }
    }
}
