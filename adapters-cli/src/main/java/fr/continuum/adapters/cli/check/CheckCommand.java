package fr.continuum.adapters.cli.check;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FileContent;
import fr.continuum.adapters.cli.FrenchParameterException;
import fr.continuum.adapters.cli.ReportFile;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.check.DraftCheck;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `check`: what serves nothing in a budget, before it is voted. Nothing is stored.
@Command(
        name = "check",
        description = "Contrôle un projet de budget : quelles dépenses ne servent rien ? Rien n'est gardé.",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<CheckDraft> checks;
    private final Supplier<NightReportWriter> writer;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FICHIER", arity = "1..*", description = "Les documents budgétaires.")
    private List<Path> files = List.of();

    @Option(
            names = "--dimension",
            paramLabel = "policy|plan",
            description = "Ce à quoi relier ; par défaut, le plan s'il a une table, sinon les politiques.")
    private @Nullable Dimension dimension;

    @Option(
            names = "--threshold",
            paramLabel = "EUROS",
            description = "Le montant jusqu'où une dépense peut rester sans lien ; par défaut, 0.")
    private BigDecimal threshold = BigDecimal.ZERO;

    @Option(names = "--report", paramLabel = "FICHIER", description = "Où écrire le compte rendu (JSON).")
    private @Nullable Path report;

    public CheckCommand(Console console, Supplier<CheckDraft> checks, Supplier<NightReportWriter> writer) {
        this.console = console;
        this.checks = checks;
        this.writer = writer;
    }

    @Override
    public Integer call() throws IOException {
        DraftCheck check = checks.get()
                .check(
                        files.stream().map(FileContent::new).toList(),
                        new CheckDraft.Terms(dimension, thresholdCents(), null));
        if (report != null) {
            ReportFile.write(check.report(), writer.get(), report);
        }
        new CheckInFrench(console).tell(check);
        return switch (check.verdict()) {
            case TRACED -> 0;
            case UNTRACED -> 1;
            case UNUSABLE -> ExitCodes.UNUSABLE;
        };
    }

    private long thresholdCents() {
        try {
            long cents = threshold.movePointRight(2).longValueExact();
            if (cents >= 0) {
                return cents;
            }
        } catch (ArithmeticException _) {
            // told below
        }
        throw new FrenchParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "« " + threshold
                        + " » ne convient pas pour --threshold : un montant en euros, au centime, sans signe.");
    }
}
