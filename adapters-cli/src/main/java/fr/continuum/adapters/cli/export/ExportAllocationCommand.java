package fr.continuum.adapters.cli.export;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.port.AllocationFileWriter;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `export allocation`: an allocation table, as it reads back under the profile `table`.
@Command(
        name = "allocation",
        description = "Écrit une table de ventilation comme elle se réimporte (CSV).",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ExportAllocationCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<AllocationTables> tables;
    private final Supplier<AllocationFileWriter> writer;

    @Option(names = "--to", paramLabel = "policy|plan", required = true, description = "Ce vers quoi elle affecte.")
    private Dimension to = Dimension.POLICY;

    @Option(names = "--output", paramLabel = "FICHIER", description = "Où écrire ; par défaut, la sortie standard.")
    private @Nullable Path output;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ExportAllocationCommand(
            Console console, Supplier<AllocationTables> tables, Supplier<AllocationFileWriter> writer) {
        this.console = console;
        this.tables = tables;
        this.writer = writer;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Versioned<AllocationTable>> table = tables.get().latest(owner.owner(), to);
        if (table.isEmpty()) {
            console.err().println("Il n'y a rien à écrire : aucune table n'a été importée.");
            return ExitCodes.UNUSABLE;
        }
        Output.write(output, stream -> {
            writer.get().write(table.get().content(), stream);
            return true;
        });
        return 0;
    }
}
