package fr.continuum.adapters.cli.export;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.application.port.PlanFileWriter;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `export plan`: the mandate plan, whole or as targets, or the tree of policies; all of them read back by
/// `import plan`.
@Command(
        name = "plan",
        description = "Écrit le plan de mandat, ou l'arbre des politiques, comme il se réimporte.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ExportPlanCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<TargetTrees> trees;
    private final Supplier<PlanFileWriter> targets;
    private final Supplier<ReadPlan> plans;
    private final Supplier<PlanContentWriter> books;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--of", paramLabel = "policy|plan", description = "Lequel des deux ; par défaut, le plan.")
    private Dimension dimension = Dimension.PLAN;

    @Option(
            names = "--format",
            paramLabel = "workbook|csv|targets",
            description =
                    "Le plan entier, en classeur ou en CSV, ou ses seuls codes, intitulés et places (targets). Par"
                            + " défaut : workbook vers un fichier .xlsx, sinon targets.")
    private @Nullable Format format;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Le plan tel qu'il était ce jour-là ; par défaut, aujourd'hui.")
    private @Nullable LocalDate on;

    @Option(names = "--template", description = "Le classeur vide, avec ce que tient chaque colonne.")
    private boolean template;

    @Option(names = "--output", paramLabel = "FICHIER", description = "Où écrire ; par défaut, la sortie standard.")
    private @Nullable Path output;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    /// What the file is.
    enum Format {
        WORKBOOK,
        CSV,
        TARGETS
    }

    public ExportPlanCommand(
            Console console,
            Supplier<TargetTrees> trees,
            Supplier<PlanFileWriter> targets,
            Supplier<ReadPlan> plans,
            Supplier<PlanContentWriter> books) {
        this.console = console;
        this.trees = trees;
        this.targets = targets;
        this.plans = plans;
        this.books = books;
    }

    @Override
    public Integer call() throws IOException {
        if (template) {
            refuse(
                    dimension == Dimension.POLICY || on != null || format == Format.CSV || format == Format.TARGETS,
                    "Le modèle est un classeur vide : --template ne va ni avec --on, ni avec un autre --format, ni avec"
                            + " --of policy.");
            return written(to -> books.get().template(to));
        }
        refuse(
                dimension == Dimension.POLICY && (on != null || (format != null && format != Format.TARGETS)),
                "Les politiques s'écrivent comme cibles, telles qu'aujourd'hui : --of policy ne va ni avec --on, ni avec"
                        + " un autre --format que targets.");
        return switch (format()) {
            case TARGETS -> {
                Optional<TargetTree> tree = tree();
                yield tree.isEmpty() ? nothing() : written(to -> targets.get().write(tree.get(), to));
            }
            case WORKBOOK -> whole(PlanContentWriter.Format.WORKBOOK);
            case CSV -> whole(PlanContentWriter.Format.CSV);
        };
    }

    private Format format() {
        boolean workbook =
                output != null && output.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return format == null ? (workbook ? Format.WORKBOOK : Format.TARGETS) : format;
    }

    private Integer whole(PlanContentWriter.Format as) throws IOException {
        Optional<MandatePlan> plan = plan();
        return plan.isEmpty() ? nothing() : written(to -> books.get().write(plan.get(), as, to));
    }

    /// The tree of today is read as it lies; of a past day it follows from the plan of that day.
    private Optional<TargetTree> tree() {
        Optional<TargetTree> own =
                on == null ? trees.get().latest(owner.owner(), dimension).map(Versioned::content) : Optional.empty();
        return own.isPresent() || dimension == Dimension.POLICY ? own : plan().map(MandatePlan::targets);
    }

    private Optional<MandatePlan> plan() {
        ReadPlan reading = plans.get();
        return (on == null ? reading.today(owner.owner()) : reading.on(owner.owner(), on)).map(Versioned::content);
    }

    /// Writes all that is to be written.
    @FunctionalInterface
    private interface Writing {
        void writeTo(OutputStream to) throws IOException;
    }

    private Integer written(Writing writing) throws IOException {
        Output.write(output, to -> {
            writing.writeTo(to);
            return true;
        });
        return 0;
    }

    private Integer nothing() {
        console.err()
                .println(
                        on == null
                                ? "Il n'y a rien à écrire : rien n'a été importé."
                                : "Il n'y a rien à écrire : aucun plan n'était en vigueur ce jour-là.");
        return ExitCodes.UNUSABLE;
    }

    private void refuse(boolean wrong, String sentence) {
        if (wrong && command != null) {
            throw new FrenchParameterException(command.commandLine(), sentence);
        }
    }
}
