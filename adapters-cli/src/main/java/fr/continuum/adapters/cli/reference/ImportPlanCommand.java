package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FileContent;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.application.reference.ImportPlan.Outcome;
import fr.continuum.application.reference.ImportPlan.Request;
import fr.continuum.application.reference.PlanFileGuidance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import plan`: the mandate plan, whatever file it is in, or a tree of public policies.
@Command(
        name = "plan",
        description = "Importe le plan de mandat, quel que soit son format, ou l'arbre des politiques publiques.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ImportPlanCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;
    private final Supplier<ImportPlan> plans;

    @Parameters(
            paramLabel = "FICHIER",
            description = "Le plan : classeur ou CSV exporté, classeur de plan d'actions, table d'éléments. Son contenu"
                    + " dit ce qu'il est.")
    private Path file = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "NOM",
            description = "Le profil qui dit quelle colonne est quoi ; par défaut, trouvé.")
    private @Nullable String profile;

    @Mixin
    private PlanHeadingOptions heading = new PlanHeadingOptions();

    @Mixin
    private ActionPlanWordsOptions words = new ActionPlanWordsOptions();

    @Option(names = "--partiel", description = "Le fichier ne dit qu'une partie du plan : ce qu'il ne nomme pas reste.")
    private boolean part;

    @Mixin
    private RevisionOptions revision = new RevisionOptions();

    @Option(names = "--essai", description = "Dit ce qui changerait, sans rien importer.")
    private boolean trial;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ImportPlanCommand(Console console, Clock clock, Supplier<ImportPlan> plans) {
        this.console = console;
        this.clock = clock;
        this.plans = plans;
    }

    @Override
    public Integer call() throws IOException {
        FileContent content = new FileContent(file);
        PlanFileGuidance guidance = new PlanFileGuidance(
                Optional.ofNullable(profile), heading.heading(), heading.top(), heading.sheet(), words.words(), part);
        Request request = new Request(
                content,
                guidance,
                false,
                owner.owner(),
                "continuum import plan",
                content.name(),
                revision.revision(clock),
                Optional.empty());
        ImportedPlanInFrench french =
                new ImportedPlanInFrench(console, request.file().name());
        Outcome outcome = trial ? plans.get().foresee(request) : plans.get().importPlan(request);
        return switch (outcome) {
            case Outcome.Unusable(var _, var faults) -> Faults.told(console, faults);
            case Outcome.Refused(var effect, var refusals) -> {
                french.read(effect.reading());
                yield Faults.told(console, french.refused(effect, refusals));
            }
            case Outcome.ChangedMeanwhile _ -> {
                console.err().println("Le plan a été modifié entre-temps : recommencez l'import.");
                yield ExitCodes.UNUSABLE;
            }
            case Outcome.Policies(var reading, var tree) -> {
                french.read(reading);
                french.policies(tree, trial);
                yield 0;
            }
            case Outcome.Imported(var effect) -> {
                french.read(effect.reading());
                french.effect(effect, trial);
                yield 0;
            }
        };
    }
}
