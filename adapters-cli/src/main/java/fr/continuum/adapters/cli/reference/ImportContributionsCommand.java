package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FileContent;
import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.adapters.cli.KindOption;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.contribution.ImportContributionFile;
import fr.continuum.application.contribution.ImportEffect;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.application.port.ContributionFileReader.Proposal;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.application.port.FileFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import contributions`: what is done for the plan, from an authority's own file.
@Command(
        name = "contributions",
        description = "Importe ce qui est fait pour le plan : formations, projets, partenaires…",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ImportContributionsCommand implements Callable<Integer> {

    private static final String AUTHOR = "continuum import contributions";

    private final Console console;
    private final Supplier<ContributionProfiles> profiles;
    private final Supplier<ContributionProfileFormat> format;
    private final Supplier<ContributionFileReader> reader;
    private final Supplier<ImportContributionFile> imports;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FICHIER", description = "Le fichier : CSV ou classeur.")
    private Path file = Path.of("");

    @Mixin
    private KindOption kind = new KindOption();

    @Option(
            names = "--profile",
            paramLabel = "NOM",
            description = "Le profil qui dit quelle colonne est quoi ; par défaut, celui du modèle de ce genre.")
    private @Nullable String profile;

    @Option(
            names = "--propose",
            description = "N'importe rien : écrit le profil (YAML) que ce fichier suggère, et dit comment ses premières"
                    + " lignes se liraient.")
    private boolean propose;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    /// @param imports keeps what the file brings
    public ImportContributionsCommand(
            Console console,
            Supplier<ContributionProfiles> profiles,
            Supplier<ContributionProfileFormat> format,
            Supplier<ContributionFileReader> reader,
            Supplier<ImportContributionFile> imports) {
        this.console = console;
        this.profiles = profiles;
        this.format = format;
        this.reader = reader;
        this.imports = imports;
    }

    @Override
    public Integer call() throws IOException {
        if (propose && profile != null && spec != null) {
            throw new FrenchParameterException(
                    spec.commandLine(),
                    "--propose et --profile ne vont pas ensemble : un profil est proposé ou donné.");
        }
        return propose ? proposed() : imported();
    }

    private int proposed() throws IOException {
        Feed feed = imports.get().feed(owner.owner(), AUTHOR);
        Proposal proposal = reader.get().propose(new FileContent(file), kind.kind(), Optional.empty(), feed);
        return switch (proposal) {
            case Proposal.Unusable(FileFault fault) -> Faults.told(console, List.of(fault));
            case Proposal.Proposed proposed -> {
                console.out().print(format.get().write(proposed.profile()));
                console.out().flush();
                new ProposalInFrench(console).tell(proposed);
                yield 0;
            }
        };
    }

    private void tell(String what, List<String> names) {
        if (!names.isEmpty()) {
            console.err().println(what + String.join(", ", names) + ".");
        }
    }

    private int imported() throws IOException {
        ProfileChoice choice = new ProfileChoice(profiles.get(), owner.owner(), kind.kind());
        return switch (choice.of(Optional.ofNullable(profile))) {
            case ProfileChoice.Outcome.None(List<FileFault> faults) -> Faults.told(console, faults);
            case ProfileChoice.Outcome.Chosen(ContributionProfile chosen) -> imported(chosen);
        };
    }

    private int imported(ContributionProfile chosen) throws IOException {
        ImportContributionFile.Request request =
                new ImportContributionFile.Request(owner.owner(), new FileContent(file), chosen, AUTHOR);
        return switch (imports.get().importFile(request, Optional.empty())) {
            case ImportContributionFile.Outcome.Refused(List<FileFault> faults) -> Faults.told(console, faults);
            case ImportContributionFile.Outcome.ChangedMeanwhile _ -> {
                console.err().println("D'autres écrivent dans les contributions : recommencez l'import.");
                yield ExitCodes.UNUSABLE;
            }
            case ImportContributionFile.Outcome.Done done -> {
                new NotesInFrench(console).blank(done.blank());
                done.remarks().forEach(remark -> console.err().println(remark.inFrench()));
                tell(done);
                yield 0;
            }
        };
    }

    private void tell(ImportContributionFile.Outcome.Done done) {
        console.out()
                .println("Importé (%s) : %d nouvelles, %d changées, %d inchangées."
                        .formatted(
                                KindOption.french(kind.kind()),
                                done.effect().added().size(),
                                done.effect().changed().size(),
                                done.effect().unchanged()));
        tell(
                "Ne servent aucun objectif : ",
                done.effect().servingNothing().stream().map(one -> one.code()).collect(Collectors.toList()));
        tell(
                "Restent, que le fichier ne dit pas : ",
                staying(done.effect()).entrySet().stream()
                        .map(one -> one.getKey().wording().french() + " (" + one.getValue() + ")")
                        .toList());
        tell(
                "Sans part à prendre, les liens faits ici partageant déjà tout : ",
                done.effect().leftOut().stream()
                        .map(one -> one.id().code() + " vers " + one.target())
                        .toList());
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

    /// Of how many contributions each field stays.
    private static SortedMap<ContributionField, Long> staying(ImportEffect effect) {
        return effect.staying().stream()
                .flatMap(one -> one.fields().stream())
                .collect(Collectors.groupingBy(field -> field, TreeMap::new, Collectors.counting()));
    }
}
