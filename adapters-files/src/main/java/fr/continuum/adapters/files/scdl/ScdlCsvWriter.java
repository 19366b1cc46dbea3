package fr.continuum.adapters.files.scdl;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ScdlWriter;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes a budget document in the SCDL budget format 0.8.3: comma-separated, UTF-8, one row for each kept line, the
/// columns `BGT_NATDEC` to `BGT_ARTSPE` in the order of the schema, amounts in euros with two decimals. Without a chart
/// of accounts, labels and sections are empty. The stream given is flushed, not closed.
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
        return switch (reader.readHeader(document)) {
            case HeaderOutcome.Recognised recognised -> write(document, recognised.header(), charts, to);
            case HeaderOutcome.Malformed malformed -> new ReadOutcome.Malformed(malformed.fault());
            case HeaderOutcome.NotABudgetDocument other -> new ReadOutcome.NotABudgetDocument(other.fault());
        };
    }

    private ReadOutcome write(Content document, DocumentHeader header, Charts charts, OutputStream to)
            throws IOException {
        ScdlRow row = new ScdlRow(header, Labels.of(charts, header));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to, StandardCharsets.UTF_8);
        try {
            csv.writeRecord(ScdlRow.COLUMNS);
            ReadOutcome outcome = reader.read(document, charts, line -> csv.writeRecord(row.cells(line)));
            csv.flush();
            return outcome;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
