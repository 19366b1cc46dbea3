package fr.continuum.adapters.files.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.continuum.adapters.files.profile.SpreadsheetText;
import fr.continuum.application.mapping.AxisColumn;
import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.AnalyticAxisWriter;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.AxisCode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/// Writes an analytic axis as CSV in the form a tool asks for: one row for each code, those above before those below.
/// Labels and codes of the plan that a spreadsheet would run begin with an apostrophe; codes of the axis do not, for
/// what a tool takes is what its entries bear.
public final class AnalyticAxisCsvWriter implements AnalyticAxisWriter {

    @Override
    public void write(AnalyticAxis axis, AxisProfile form, OutputStream to) throws IOException {
        Charset charset = Charset.forName(form.encoding());
        Encodable encodable = new Encodable(charset);
        DateTimeFormatter dates = FeedProfile.dateFormat(form.dates()).orElseThrow();
        Writer writer = new OutputStreamWriter(to, charset);
        if (form.mark()) {
            writer.write('\uFEFF');
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(form.separator().charAt(0))
                .lineDelimiter(LineDelimiter.of(form.lineEnd()))
                .build(writer);
        if (form.hasHeader()) {
            csv.writeRecord(form.columns().stream()
                    .map(AxisColumn.Headed::header)
                    .map(encodable::of)
                    .toList());
        }
        for (AxisCode code : axis.codes()) {
            csv.writeRecord(form.columns().stream()
                    .map(column -> written(code, column.column(), form, dates, encodable))
                    .toList());
        }
        csv.flush();
    }

    /// A label is cut again where the writing of what the encoding lacks made it longer.
    private static String written(
            AxisCode code, AxisColumn column, AxisProfile form, DateTimeFormatter dates, Encodable encodable) {
        String cell = encodable.of(cell(code, column, form, dates));
        String text =
                column == AxisColumn.LABEL || column == AxisColumn.PLAN_CODE ? SpreadsheetText.harmless(cell) : cell;
        return column == AxisColumn.LABEL && text.length() > form.codes().longestLabel()
                ? text.substring(0, form.codes().longestLabel()).strip()
                : text;
    }

    private static String cell(AxisCode code, AxisColumn column, AxisProfile form, DateTimeFormatter dates) {
        return switch (column) {
            case CODE -> code.code();
            case LABEL -> code.label();
            case LEVEL ->
                Objects.requireNonNull(
                        form.levels().get(code.level()), code.level().name());
            case PARENT -> code.parent().orElse("");
            case OPENS -> dates.format(code.opens());
            case CLOSES -> dates.format(code.closes());
            case OPEN -> code.isOpen() ? form.open() : form.closed();
            case PLAN_CODE -> code.element().value();
        };
    }
}
