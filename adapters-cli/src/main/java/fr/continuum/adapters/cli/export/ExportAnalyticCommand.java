package fr.continuum.adapters.cli.export;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.analytic.AskAnalyticAxis;
import fr.continuum.application.analytic.AskAnalyticAxis.AxisSeen;
import fr.continuum.application.analytic.RecogniseCodes;
import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.port.AllocationFileWriter;
import fr.continuum.application.port.AnalyticAxisWriter;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.CodeFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `export analytic`: the codes of the plan as an analytic axis that a finance or HR tool loads (code at source).
@Command(
        name = "analytic",
        description =
                "Écrit les codes du plan comme un axe analytique à charger dans un outil de finances ou de RH (CSV).",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ExportAnalyticCommand implements Callable<Integer> {

    /// What a profile says instead.
    private static final List<String> OF_CODES =
            List.of("--prefix", "--longest", "--alphabet", "--capitals", "--filled", "--label");

    private final Console console;
    private final Supplier<AskAnalyticAxis> axes;
    private final Supplier<AnalyticAxisWriter> writer;
    private final Supplier<AxisProfiles> profiles;
    private final Supplier<AllocationFileWriter> tables;

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = "--profile",
            paramLabel = "NOM",
            description =
                    "Forme du fichier et des codes, écrite dans « profiles/axe-analytique » (NOM.yaml) ; elle dit tout,"
                            + " à la place des options de codes.")
    private String profile = "";

    @Option(
            names = "--prefix",
            paramLabel = "TEXTE",
            description = "Ce par quoi tout code commence ; par défaut, rien.")
    private String prefix = "";

    @Option(
            names = "--longest",
            paramLabel = "N",
            description = "Longueur d'un code au plus, préfixe compris ; par défaut, 64.")
    private int longest = CodeFormat.LONGEST;

    @Option(
            names = "--alphabet",
            paramLabel = "any|word|letters_and_digits|digits",
            description = "Ce qu'un code peut contenir après le préfixe ; par défaut, ce que contient le plan.")
    private CodeFormat.Alphabet alphabet = CodeFormat.Alphabet.ANY;

    @Option(names = "--capitals", description = "Les lettres sont des majuscules.")
    private boolean capitals;

    @Option(names = "--filled", description = "Les codes ont tous la même longueur, des zéros après le préfixe.")
    private boolean filled;

    @Option(names = "--label", paramLabel = "N", description = "Longueur d'un libellé au plus ; par défaut, 500.")
    private int longestLabel = CodeFormat.LONGEST_LABEL;

    @Option(
            names = "--with-closed",
            description = "Écrit aussi ce qui est achevé ou abandonné, pour que l'outil en ferme les codes.")
    private boolean withClosed;

    @Option(
            names = "--table",
            paramLabel = "FICHIER",
            description =
                    "Écrit là la table de ventilation qui comprend ces codes, à importer (import allocation --to plan).")
    private @Nullable Path table;

    @Option(names = "--output", paramLabel = "FICHIER", description = "Où écrire ; par défaut, la sortie standard.")
    private @Nullable Path output;

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ExportAnalyticCommand(
            Console console,
            Supplier<AskAnalyticAxis> axes,
            Supplier<AnalyticAxisWriter> writer,
            Supplier<AxisProfiles> profiles,
            Supplier<AllocationFileWriter> tables) {
        this.profiles = profiles;
        this.console = console;
        this.axes = axes;
        this.writer = writer;
        this.tables = tables;
    }

    @Override
    public Integer call() throws IOException {
        Optional<AxisProfile> form = form();
        if (form.isEmpty()) {
            return ExitCodes.UNUSABLE;
        }
        Optional<AxisSeen> seen = axes.get().ask(owner.owner(), form.get().codes(), withClosed);
        if (seen.isEmpty()) {
            console.err().println("Il n'y a rien à écrire : aucun plan n'est en vigueur.");
            return ExitCodes.UNUSABLE;
        }
        return switch (seen.get().made()) {
            case AnalyticAxis.Made.TooShort(int elements, var first) -> {
                console.err()
                        .println("Des codes si courts ne distinguent pas les " + elements + " éléments du plan : « "
                                + first + " » n'en a pas. Rien n'est écrit.");
                yield ExitCodes.UNUSABLE;
            }
            case AnalyticAxis.Made.Axis(AnalyticAxis axis) -> write(seen.get(), axis, form.get());
        };
    }

    private int write(AxisSeen seen, AnalyticAxis axis, AxisProfile form) throws IOException {
        if (table != null) {
            Output.write(table, to -> {
                tables.get().write(RecogniseCodes.with(seen.table(), axis), to);
                return true;
            });
        }
        Output.write(output, to -> {
            writer.get().write(axis, form, to);
            return true;
        });
        int unknown = axis.notYet().size();
        if (unknown > 0) {
            console.err()
                    .println(unknown + " codes sur " + axis.codes().size()
                            + " ne sont pas ceux du plan, et aucune règle ne dit ce qu'ils désignent : "
                            + (table == null
                                    ? "écrivez la table qui les comprend (--table) et importez-la."
                                    : "importez " + table.getFileName() + " (import allocation --to plan)."));
        }
        return 0;
    }

    /// Empty where it cannot be read, which is told.
    private Optional<AxisProfile> form() throws IOException {
        if (profile.isEmpty()) {
            return Optional.of(AxisProfile.OURS.coding(format()));
        }
        if (command != null && OF_CODES.stream().anyMatch(command.commandLine().getParseResult()::hasMatchedOption)) {
            throw new FrenchParameterException(
                    command.commandLine(),
                    "--profile dit déjà à quoi ressemblent les codes : retirez " + String.join(", ", OF_CODES) + ".");
        }
        return switch (profiles.get().find(profile)) {
            case AxisProfiles.Outcome.Found(AxisProfile found) -> Optional.of(found);
            case AxisProfiles.Outcome.Unusable(List<FileFault> faults) -> {
                faults.forEach(fault -> console.err().println(fault.inFrench()));
                yield Optional.empty();
            }
        };
    }

    private CodeFormat format() {
        if (!CodeFormat.fits(prefix, longest, alphabet, filled, longestLabel)) {
            throw unfit();
        }
        return new CodeFormat(prefix, longest, alphabet, capitals, filled, longestLabel);
    }

    private RuntimeException unfit() {
        String told =
                "Aucun code ne peut avoir cette forme : 1 à 64 caractères, plus que le préfixe ; un libellé de 1 à"
                        + " 500 caractères ; --filled demande un --alphabet.";
        return command == null
                ? new IllegalStateException(told)
                : new FrenchParameterException(command.commandLine(), told);
    }
}
