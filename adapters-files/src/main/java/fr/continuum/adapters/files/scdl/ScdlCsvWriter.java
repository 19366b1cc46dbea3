package fr.continuum.adapters.files.scdl;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ScdlWriter;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a budget document in the SCDL budget format 0.8.3: comma-separated, UTF-8, one row for each kept line, the
/// columns `BGT_NATDEC` to `BGT_ARTSPE` in the order of the schema, amounts in euros with two decimals. Without a
/// chart of accounts, labels and sections are empty. The document is read through before anything is written: a
/// document that cannot be used writes nothing. The stream given is flushed, not closed.
///
/// Labels and sections come from the edition of the chart that the document was written with: the one standing for its
/// year, unless the document uses codes it lacks and another year's edition, the nearest first, lacks fewer. Charts
/// are amended within the year, and the file published for the year may be the one before the amendment.
///
/// A text that a spreadsheet would run as a formula is written after an apostrophe. Amounts are left alone: a negative
/// one begins with a hyphen and is a number. Source: `docs/formats.md` §3.
public final class ScdlCsvWriter implements ScdlWriter {

    private final BudgetDocumentReader reader;

    public ScdlCsvWriter(BudgetDocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public ReadOutcome write(Content document, Charts charts, OutputStream to) throws IOException {
        ReadOutcome first = reader.read(document, charts, _ -> {});
        if (!(first instanceof ReadOutcome.Read read)) {
            return first;
        }
        ScdlRow row = new ScdlRow(read.header(), edition(document, read, charts));
        CsvWriter csv = CsvWriter.builder().build(to, StandardCharsets.UTF_8);
        try {
            csv.writeRecord(ScdlRow.COLUMNS);
            ReadOutcome outcome = reader.read(document, charts, line -> csv.writeRecord(row.cells(line)));
            csv.flush();
            return outcome;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private @Nullable ChartOfAccounts edition(Content document, ReadOutcome.Read read, Charts charts)
            throws IOException {
        ChartOfAccounts best = read.chart();
        if (best == null) {
            return null;
        }
        int fewest = read.unknownCodes().size();
        for (ChartOfAccounts other : othersNearestFirst(best, read, charts)) {
            if (fewest > 0
                    && reader.read(document, new Charts(List.of(other)), _ -> {}) instanceof ReadOutcome.Read again
                    && again.unknownCodes().size() < fewest) {
                best = other;
                fewest = again.unknownCodes().size();
            }
        }
        return best;
    }

    private static List<ChartOfAccounts> othersNearestFirst(
            ChartOfAccounts standing, ReadOutcome.Read read, Charts charts) {
        int year = read.header().fiscalYear().value();
        return charts.all().stream()
                .filter(chart -> chart.nomenclature().equals(standing.nomenclature()) && !chart.equals(standing))
                .sorted(Comparator.comparingInt(
                                (ChartOfAccounts c) -> Math.abs(c.year().value() - year))
                        .thenComparing(ChartOfAccounts::year))
                .toList();
    }
}
