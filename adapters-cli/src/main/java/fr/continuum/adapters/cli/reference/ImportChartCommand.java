package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.adapters.cli.FileContent;
import fr.continuum.adapters.cli.OwnerOption;
import fr.continuum.application.port.Content;
import fr.continuum.application.reference.ImportCharts;
import fr.continuum.domain.chart.ChartOfAccounts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `import chart`: official charts of accounts.
@Command(
        name = "chart",
        description = "Importe des plans de comptes officiels (planDeCompte.xml).",
        exitCodeOnExecutionException = ExitCodes.UNUSABLE)
public final class ImportChartCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<ImportCharts> charts;

    @Parameters(paramLabel = "FICHIER", arity = "1..*", description = "Les plans de comptes.")
    private List<Path> files = List.of();

    @Mixin
    private OwnerOption owner = new OwnerOption();

    public ImportChartCommand(Console console, Supplier<ImportCharts> charts) {
        this.console = console;
        this.charts = charts;
    }

    @Override
    public Integer call() throws IOException {
        List<Content> contents = files.stream().<Content>map(FileContent::new).toList();
        ImportCharts.Request request = new ImportCharts.Request(contents, owner.owner(), "continuum import chart");
        return switch (charts.get().importCharts(request)) {
            case ImportCharts.Outcome.Refused(var faults) -> Faults.told(console, faults);
            case ImportCharts.Outcome.Imported(var imported) -> {
                imported.forEach(this::tell);
                yield 0;
            }
        };
    }

    private void tell(ChartOfAccounts chart) {
        console.out()
                .println("Plan de comptes %s %s importé : %d comptes, %d fonctions."
                        .formatted(
                                chart.nomenclature(),
                                chart.year(),
                                chart.accounts().size(),
                                chart.functions().size()));
    }
}
