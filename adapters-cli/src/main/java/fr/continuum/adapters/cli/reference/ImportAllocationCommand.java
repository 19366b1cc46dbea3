package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FileContent;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.reference.ImportAllocation;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import allocation`: the table that says where money goes.
@Command(
        name = "allocation",
        description = "Importe une table de ventilation, vers les politiques publiques ou vers le plan.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ImportAllocationCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<ImportAllocation> allocations;

    @Parameters(paramLabel = "FICHIER", description = "La table : CSV ou classeur.")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "policy|plan", required = true, description = "Ce vers quoi elle ventile.")
    private Dimension to = Dimension.POLICY;

    @Option(names = "--profile", paramLabel = "NOM", description = "Le profil qui dit quelle colonne est quoi.")
    private String profile = "table";

    @Option(
            names = "--create-targets",
            description = "Crée les politiques ou actions que la table nomme et qui manquent.")
    private boolean createTargets;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ImportAllocationCommand(Console console, Supplier<ImportAllocation> allocations) {
        this.console = console;
        this.allocations = allocations;
    }

    @Override
    public Integer call() throws IOException {
        ImportAllocation.Request request = new ImportAllocation.Request(
                new FileContent(file), profile, to, createTargets, owner.owner(), "continuum import allocation");
        return switch (allocations.get().importTable(request)) {
            case ImportAllocation.Outcome.Refused(var faults) -> Faults.told(console, faults);
            case ImportAllocation.Outcome.Imported imported -> {
                new NotesInFrench(console).tell(imported.notes());
                new NotesInFrench(console).tell(imported.findings());
                console.out()
                        .println("Table importée : %d règles%s."
                                .formatted(
                                        imported.rows(),
                                        imported.created().isEmpty()
                                                ? ""
                                                : ", %d cibles créées"
                                                        .formatted(imported.created()
                                                                .size())));
                yield 0;
            }
        };
    }
}
