package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FileContent;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.reference.ImportPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import plan`: the mandate plan, or a tree of public policies.
@Command(
        name = "plan",
        description = "Importe le plan de mandat, ou l'arbre des politiques publiques.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ImportPlanCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<ImportPlan> plans;

    @Parameters(paramLabel = "FICHIER", description = "Le plan : CSV ou classeur.")
    private Path file = Path.of("");

    @Option(names = "--profile", paramLabel = "NOM", description = "Le profil qui dit quelle colonne est quoi.")
    private String profile = "plan";

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ImportPlanCommand(Console console, Supplier<ImportPlan> plans) {
        this.console = console;
        this.plans = plans;
    }

    @Override
    public Integer call() throws IOException {
        ImportPlan.Request request =
                new ImportPlan.Request(new FileContent(file), profile, owner.owner(), "continuum import plan");
        return switch (plans.get().importPlan(request)) {
            case ImportPlan.Outcome.Refused(var faults) -> Faults.told(console, faults);
            case ImportPlan.Outcome.Imported(var tree, int blank) -> {
                new NotesInFrench(console).blank(blank);
                console.out()
                        .println("Plan importé : %d éléments."
                                .formatted(tree.targets().size()));
                yield 0;
            }
        };
    }
}
