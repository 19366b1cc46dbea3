package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FileContent;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.contribution.ImportNeeds;
import fr.continuum.application.port.FileFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import needs`: competency needs, from a table.
@Command(
        name = "needs",
        description = "Importe les besoins de compétence : code, libellé, nature, objectifs.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ImportNeedsCommand implements Callable<Integer> {

    private static final String AUTHOR = "continuum import needs";

    private final Console console;
    private final Supplier<ImportNeeds> imports;

    @Parameters(paramLabel = "FICHIER", description = "La table : CSV ou classeur.")
    private Path file = Path.of("");

    @Option(names = "--essai", description = "Dit ce qui changerait, sans rien importer.")
    private boolean trial;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ImportNeedsCommand(Console console, Supplier<ImportNeeds> imports) {
        this.console = console;
        this.imports = imports;
    }

    @Override
    public Integer call() throws IOException {
        ImportNeeds.Request request = new ImportNeeds.Request(owner.owner(), new FileContent(file), AUTHOR);
        ImportNeeds.Outcome outcome =
                trial ? imports.get().effect(request) : imports.get().importFile(request, Optional.empty());
        return switch (outcome) {
            case ImportNeeds.Outcome.Refused(List<FileFault> faults) -> Faults.told(console, faults);
            case ImportNeeds.Outcome.ChangedMeanwhile _ -> {
                console.err().println("D'autres écrivent dans les contributions : recommencez l'import.");
                yield ExitCodes.UNUSABLE;
            }
            case ImportNeeds.Outcome.Done done -> {
                tell(done);
                yield 0;
            }
        };
    }

    private void tell(ImportNeeds.Outcome.Done done) {
        new NotesInFrench(console).blank(done.blank());
        long added = done.effect().needs().stream()
                .filter(change -> change.before().isEmpty())
                .count();
        console.out()
                .println("%s (besoins de compétence) : %d nouveaux, %d changés, %d inchangés."
                        .formatted(
                                trial ? "Importerait" : "Importé",
                                added,
                                done.effect().needs().size() - added,
                                done.unchanged()));
        if (!done.effect().broken().isEmpty()) {
            console.err()
                    .println("Formations qui ne reposent plus sur rien : "
                            + done.effect().broken().stream()
                                    .map(one -> one.contribution().code())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (!done.effect().judged()) {
            console.err().println("Aucun plan n'est connu : rien n'a pu être jugé.");
        }
        done.effect()
                .findings()
                .byRule()
                .forEach((rule, count) -> console.err()
                        .println("%s, %d constat%s : %s"
                                .formatted(rule.id(), count, count == 1 ? "" : "s", rule.french())));
    }
}
