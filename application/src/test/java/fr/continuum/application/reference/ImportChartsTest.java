package fr.continuum.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.memory.InMemoryChartStore;
import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportChartsTest {

    private final InMemoryChartStore charts = new InMemoryChartStore();

    @Test
    void every_chart_is_put_in_force() throws IOException {
        ImportCharts.Outcome outcome = importing("2025", "2026");

        assertThat(outcome).isEqualTo(new ImportCharts.Outcome.Imported(List.of(chart("2025"), chart("2026"))));
        assertThat(charts.ofHome()).isEqualTo(new Charts(List.of(chart("2025"), chart("2026"))));
    }

    @Test
    void the_faults_of_all_files_are_told_and_none_is_imported() throws IOException {
        ImportCharts.Outcome outcome = importing("wrong", "2026", "also wrong");

        assertThat(outcome)
                .isEqualTo(new ImportCharts.Outcome.Refused(
                        List.of(FileFault.of("wrong", "Illisible."), FileFault.of("also wrong", "Illisible."))));
        assertThat(charts.ofHome()).isEqualTo(Charts.NONE);
    }

    private ImportCharts.Outcome importing(String... years) throws IOException {
        List<Content> files = List.of(years).stream()
                .map(year -> (Content) InMemoryContent.of(year, ""))
                .toList();
        return new ImportCharts(
                        ImportChartsTest::read,
                        charts,
                        Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC))
                .importCharts(new ImportCharts.Request(files, Owner.HOME, "alice"));
    }

    private static ChartReader.Outcome read(Content file) {
        return FiscalYear.isValid(file.name())
                ? new ChartReader.Outcome.Read(chart(file.name()))
                : new ChartReader.Outcome.Unusable(FileFault.of(file.name(), "Illisible."));
    }

    private static ChartOfAccounts chart(String year) {
        return new ChartOfAccounts(
                new Nomenclature("M57", "M57"),
                new FiscalYear(Integer.parseInt(year)),
                Sha256.of(year),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }
}
