package fr.continuum.adapters.files.need;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.adapters.files.exchange.LongText;
import fr.continuum.adapters.files.profile.CellErrors;
import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.application.port.NeedFileWriter;
import fr.continuum.domain.contribution.CompetencyNeed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Writes competency needs under the headers they are read by: as CSV (UTF-8 with a mark, since spreadsheets ask for
/// one, `;`), or as a workbook with a notice.
public final class NeedTableWriter implements NeedFileWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Override
    public void write(Collection<CompetencyNeed> needs, Format format, OutputStream to) throws IOException {
        List<List<String>> rows = needs.stream().map(NeedTableWriter::row).toList();
        switch (format) {
            case WORKBOOK -> NeedWorkbook.write(rows, to);
            case CSV -> csv(rows, to);
        }
    }

    /// In the order of the columns.
    private static List<String> row(CompetencyNeed need) {
        return List.of(
                text(need.code()),
                text(need.label()),
                NeedWords.word(need.kind()),
                need.objectives().stream().map(code -> code(code.value())).collect(Collectors.joining(" ; ")));
    }

    /// One that reads like an error is no error, and one that reads like a row that goes on does not.
    private static String text(String value) {
        String cell = CellText.write(value);
        return CellErrors.isError(cell) || cell.equals(LongText.FURTHER)
                ? String.format("\\u%04x", (int) cell.charAt(0)) + cell.substring(1)
                : cell;
    }

    /// A code among others in a cell: what separates codes is written by its number.
    private static String code(String code) {
        StringBuilder safe = new StringBuilder();
        for (char c : text(code).toCharArray()) {
            safe.append(";|,\n".indexOf(c) >= 0 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return safe.toString();
    }

    private static void csv(List<List<String>> rows, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(
                Arrays.stream(NeedColumn.values()).map(NeedColumn::header).toList());
        for (List<String> row : rows) {
            csv.writeRecord(row.stream().map(CellText::guarded).toList());
        }
        csv.flush();
    }
}
