package fr.continuum.adapters.cli.export;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.application.export.ExportDocument;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `export scdl`: a budget document as open data.
@Command(
        name = "scdl",
        description = "Écrit un document budgétaire au format ouvert SCDL (CSV).",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ExportScdlCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<ExportDocument> documents;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--document", paramLabel = "SHA256", required = true, description = "L'empreinte du document.")
    private String document = "";

    @Option(names = "--output", paramLabel = "FICHIER", description = "Où écrire ; par défaut, la sortie standard.")
    private @Nullable Path output;

    public ExportScdlCommand(Console console, Supplier<ExportDocument> documents) {
        this.console = console;
        this.documents = documents;
    }

    @Override
    public Integer call() throws IOException {
        Sha256 sha = sha();
        ExportDocument export = documents.get();
        boolean written = Output.write(output, to -> switch (export.asScdl(sha, to)) {
            case ExportDocument.Outcome.Written() -> true;
            case ExportDocument.Outcome.Refused(String reason) -> {
                console.err().println(reason);
                yield false;
            }
        });
        return written ? 0 : ExitCodes.UNUSABLE;
    }

    private Sha256 sha() {
        try {
            return new Sha256(document.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new FrenchParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "« " + document + " » n'est pas une empreinte SHA-256 : il en faut les 64 chiffres hexadécimaux.");
        }
    }
}
