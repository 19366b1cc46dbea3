package fr.continuum.adapters.cli.night;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.adapters.cli.ReportFile;
import fr.continuum.application.night.FiguresOnRecord;
import fr.continuum.application.night.NightFigures;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.night.RecomputeNight.Recomputed;
import fr.continuum.application.port.Nights;
import fr.continuum.domain.consolidation.NightId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `recompute`: a past night's figures again, from the archive, held against those it published.
@Command(
        name = "recompute",
        description = "Recalcule une nuit passée depuis l'archive, et compare au centime.",
        exitCodeOnExecutionException = 1)
public final class RecomputeCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Nights> nights;
    private final Supplier<FiguresOnRecord> published;
    private final Supplier<NightReportWriter> writer;
    private final Function<NightId, Recomputed> recompute;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CONSOLIDATION", description = "La nuit, par son nom : 2026-11-22.1.")
    private String name = "";

    @Option(names = "--report", paramLabel = "FICHIER", description = "Où écrire les chiffres recalculés (JSON).")
    private @Nullable Path report;

    /// @param recompute does it in an empty database
    public RecomputeCommand(
            Console console,
            Supplier<Nights> nights,
            Supplier<FiguresOnRecord> published,
            Supplier<NightReportWriter> writer,
            Function<NightId, Recomputed> recompute) {
        this.console = console;
        this.nights = nights;
        this.published = published;
        this.writer = writer;
        this.recompute = recompute;
    }

    @Override
    public Integer call() throws IOException {
        if (!NightId.isValid(name)) {
            throw new FrenchParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "« " + name + " » ne nomme pas une nuit : il faut sa date et son numéro, comme 2026-11-22.1.");
        }
        NightId night = new NightId(name);
        if (nights.get().find(night).isEmpty()) {
            console.err().println("Aucune nuit ne s'appelle " + night + ".");
            return 1;
        }
        Optional<NightFigures> before = published.get().of(night);
        if (before.isEmpty()) {
            console.err()
                    .println("La nuit " + night + " n'a rien publié : il n'y a pas de chiffres à comparer. Les nuits"
                            + " publiées ont un compte rendu dans le dossier reports.");
            return 1;
        }
        Recomputed recomputed = recompute.apply(night);
        if (report != null) {
            ReportFile.write(recomputed.figures().report(), writer.get(), report);
        }
        if (recomputed.figures().isWrittenAs(before.get(), writer.get())) {
            console.out().println("Nuit " + night + " : mêmes chiffres.");
            return 0;
        }
        console.out().println("Nuit " + night + " : " + difference(before.get(), recomputed.figures()) + ".");
        if (recomputed.otherProgram()) {
            console.out().println("Elle avait été faite par une autre version du programme.");
        }
        return 1;
    }

    private static String difference(NightFigures before, NightFigures now) {
        return before.coverage().equals(now.coverage()) && before.budgets().equals(now.budgets())
                ? "les chiffres sont les mêmes, les constats diffèrent"
                : "les chiffres diffèrent";
    }
}
