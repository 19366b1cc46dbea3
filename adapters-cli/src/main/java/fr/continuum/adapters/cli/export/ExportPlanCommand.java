package fr.continuum.adapters.cli.export;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.port.PlanFileWriter;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `export plan`: the mandate plan, or the tree of policies, as it reads back under the profile `plan`.
@Command(
        name = "plan",
        description = "Écrit le plan de mandat, ou l'arbre des politiques, comme il se réimporte (CSV).",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ExportPlanCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<TargetTrees> trees;
    private final Supplier<PlanFileWriter> writer;

    @Option(names = "--of", paramLabel = "policy|plan", description = "Lequel des deux ; par défaut, le plan.")
    private Dimension dimension = Dimension.PLAN;

    @Option(names = "--output", paramLabel = "FICHIER", description = "Où écrire ; par défaut, la sortie standard.")
    private @Nullable Path output;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ExportPlanCommand(Console console, Supplier<TargetTrees> trees, Supplier<PlanFileWriter> writer) {
        this.console = console;
        this.trees = trees;
        this.writer = writer;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Versioned<TargetTree>> tree = trees.get().latest(owner.owner(), dimension);
        if (tree.isEmpty()) {
            console.err().println("Il n'y a rien à écrire : rien n'a été importé.");
            return ExitCodes.UNUSABLE;
        }
        Output.write(output, to -> {
            writer.get().write(tree.get().content(), to);
            return true;
        });
        return 0;
    }
}
