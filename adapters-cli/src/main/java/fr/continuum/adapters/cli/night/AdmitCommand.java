package fr.continuum.adapters.cli.night;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FileContent;
import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.Fingerprints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `admit`: takes in an extract that the last night put aside for how far it drifts, or for how few of its rows read.
@Command(
        name = "admit",
        description = "Admet un fichier que la dernière nuit a mis de côté pour son écart.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class AdmitCommand implements Callable<Integer> {

    private static final String AUTHOR = "continuum admit";

    private final Console console;
    private final Supplier<AdmitFile> files;

    @Parameters(paramLabel = "FICHIER", description = "Le fichier, tel qu'il a été mis de côté.")
    private Path file = Path.of("");

    @Option(
            names = "--reason",
            paramLabel = "MOTIF",
            required = true,
            description = "Pourquoi cet écart est voulu, en une phrase.")
    private String reason = "";

    public AdmitCommand(Console console, Supplier<AdmitFile> files) {
        this.console = console;
        this.files = files;
    }

    @Override
    public Integer call() throws IOException {
        FileContent content = new FileContent(file);
        AdmitFile.Request request =
                new AdmitFile.Request(Fingerprints.of(content), reason, AUTHOR, "ligne de commande");
        return switch (files.get().admit(request)) {
            case AdmitFile.Outcome.Done(Admitted admitted) -> {
                console.out()
                        .println("Admis : « " + admitted.name()
                                + " ». La prochaine nuit le lira s'il est encore dans le" + " dossier d'arrivée.");
                yield 0;
            }
            case AdmitFile.Outcome.Refused(AdmitFile.Refusal because) -> {
                console.err().println(told(because, content.name()));
                yield ExitCodes.UNUSABLE;
            }
        };
    }

    private static String told(AdmitFile.Refusal because, String name) {
        return switch (because) {
            case NOT_SET_ASIDE ->
                "La dernière nuit n'a pas mis de côté « " + name + " » pour son écart : il n'y a rien à admettre. Un"
                        + " fichier changé depuis en est un autre.";
            case REASON_MISSING -> "Dites avec des mots pourquoi cet écart est voulu (--reason).";
            case REASON_TOO_LONG -> "Ce motif est trop long : une phrase suffit.";
        };
    }
}
