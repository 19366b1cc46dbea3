package fr.continuum.adapters.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A word that asks for another: `import`, `export`, `account`, and the program's own name.
@Command
final class GroupCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new FrenchParameterException(spec.commandLine(), "Il manque une commande.");
        }
    }
}
