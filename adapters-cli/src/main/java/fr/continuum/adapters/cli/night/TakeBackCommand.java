package fr.continuum.adapters.cli.night;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FileContent;
import fr.continuum.application.night.TakeBackFile;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.TakenBackFiles.TakenBack;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `take-back`: takes back an extract in force. Without a reason it only says what the next night would change.
@Command(
        name = "take-back",
        description = "Reprend un extrait en vigueur : celui qu'il avait remplacé revient à la prochaine nuit.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class TakeBackCommand implements Callable<Integer> {

    private static final String AUTHOR = "continuum take-back";

    private final Console console;
    private final Supplier<TakeBackFile> files;

    @Parameters(paramLabel = "FICHIER", description = "Le fichier, tel qu'il a été lu.")
    private Path file = Path.of("");

    @Option(
            names = "--reason",
            paramLabel = "MOTIF",
            description =
                    "Pourquoi il est repris, en une phrase. Sans motif, la commande dit seulement ce qui changerait.")
    private Optional<String> reason = Optional.empty();

    public TakeBackCommand(Console console, Supplier<TakeBackFile> files) {
        this.console = console;
        this.files = files;
    }

    @Override
    public Integer call() throws IOException {
        FileContent content = new FileContent(file);
        Sha256 sha = Fingerprints.of(content);
        TakeBackFile taking = files.get();
        Optional<Wording> effect = taking.effect(sha);
        effect.ifPresent(changes -> console.out().println("La prochaine nuit : " + changes.french()));
        if (effect.isPresent() && reason.isEmpty()) {
            console.out().println("Rien n'est repris : dites pourquoi avec --reason.");
            return 0;
        }
        return switch (taking.takeBack(new TakeBackFile.Request(sha, reason.orElse(""), AUTHOR, "ligne de commande"))) {
            case TakeBackFile.Outcome.Done(TakenBack taken, var _) -> {
                console.out()
                        .println("Repris : « " + taken.name()
                                + " ». La prochaine nuit remettra en vigueur celui d'avant, et mettra ce fichier"
                                + " de côté s'il est encore dans le dossier d'arrivée.");
                yield 0;
            }
            case TakeBackFile.Outcome.Refused(TakeBackFile.Refusal because) -> {
                console.err().println(told(because, content.name()));
                yield ExitCodes.UNUSABLE;
            }
        };
    }

    private static String told(TakeBackFile.Refusal because, String name) {
        return switch (because) {
            case NOT_IN_FORCE ->
                "« " + name + " » n'est pas en vigueur : il n'y a rien à reprendre. Un fichier changé depuis en est un"
                        + " autre.";
            case NOTHING_BEFORE ->
                "Aucun extrait n'était en vigueur avant « " + name + " », ou tous ont été repris : rien ne reviendrait."
                        + " Déposez le bon fichier.";
            case REASON_MISSING -> "Dites avec des mots pourquoi cet extrait est repris (--reason).";
            case REASON_TOO_LONG -> "Ce motif est trop long : une phrase suffit.";
        };
    }
}
