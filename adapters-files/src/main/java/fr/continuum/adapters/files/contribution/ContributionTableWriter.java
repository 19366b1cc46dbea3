package fr.continuum.adapters.files.contribution;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.adapters.files.exchange.LongText;
import fr.continuum.adapters.files.exchange.StableZip;
import fr.continuum.adapters.files.profile.CellErrors;
import fr.continuum.adapters.files.profile.ContributionProfileFolder;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.port.ContributionFileWriter;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes contributions under the columns of the profile that ships for their kind: as CSV (UTF-8 with a mark, since
/// spreadsheets ask for one, `;`), or as a workbook.
public final class ContributionTableWriter implements ContributionFileWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /// Digits a spreadsheet keeps of a number.
    private static final int MOST_DIGITS = 15;

    /// How many rows of a template offer the words of closed lists.
    private static final int OFFERED = 5_000;

    @Override
    public void write(
            ContributionKind kind,
            Collection<? extends Contribution> contributions,
            Set<ContributionId> masked,
            Format format,
            OutputStream to)
            throws IOException {
        List<Map<ContributionField, String>> rows = contributions.stream()
                .flatMap(contribution ->
                        ContributionCells.rows(contribution, masked.contains(contribution.id())).stream())
                .toList();
        ContributionProfile columns = ContributionProfileFolder.shipped(kind);
        switch (format) {
            case WORKBOOK -> workbook(columns, rows, to);
            case CSV -> csv(columns, rows, to);
        }
    }

    @Override
    public void template(ContributionKind kind, Format format, OutputStream to) throws IOException {
        write(kind, List.of(), format, to);
    }

    private static void csv(ContributionProfile columns, List<Map<ContributionField, String>> rows, OutputStream to)
            throws IOException {
        List<ContributionField> fields = ContributionField.of(columns.kind());
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(fields.stream().map(columns::column).toList());
        for (Map<ContributionField, String> row : rows) {
            csv.writeRecord(fields.stream()
                    .map(field -> CellText.guarded(csvCell(field, row.getOrDefault(field, ""))))
                    .toList());
        }
        csv.flush();
    }

    private static String csvCell(ContributionField field, String value) {
        return switch (field.holds()) {
            case TEXT -> text(field, value);
            case AMOUNT, NUMBER -> value.replace('.', ',');
            case CODES, WORD, YEAR, DATE -> value;
        };
    }

    /// What a cell says of a text. One that reads like an error is no error, one that reads like nothing is not
    /// nothing: their first character is written by its number.
    private static String text(ContributionField field, String value) {
        String cell = CellText.write(value);
        if (!CellErrors.isError(cell) && !NoProof.is(field, cell)) {
            return cell;
        }
        boolean backslash = cell.startsWith("\\\\");
        int first = backslash ? 2 : Character.charCount(cell.codePointAt(0));
        return cell.substring(backslash ? 1 : 0, first)
                        .chars()
                        .mapToObj(c -> String.format("\\u%04x", c))
                        .collect(Collectors.joining())
                + cell.substring(first);
    }

    private static void workbook(
            ContributionProfile columns, List<Map<ContributionField, String>> rows, OutputStream to)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Continuum", "1.0");
        Worksheet page = workbook.newWorksheet(FieldNotice.sheet(columns.kind()));
        Worksheet notice = workbook.newWorksheet("Notice");
        Worksheet words = workbook.newWorksheet("Mots");
        List<ContributionField> fields = ContributionField.of(columns.kind());
        header(page, fields.stream().map(columns::column).toList());
        notice(notice, columns, fields);
        words(words, page, columns, fields, Math.max(OFFERED, rows.size()));
        int at = 1;
        for (Map<ContributionField, String> row : rows) {
            at += row(page, at, fields, row);
        }
        workbook.finish();
        StableZip.pack(bytes.toByteArray(), to);
    }

    private static void header(Worksheet page, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            page.value(0, i, names.get(i));
            page.style(0, i).bold().set();
            page.width(i, 24);
        }
        page.freezePane(0, 1);
    }

    private static void notice(Worksheet page, ContributionProfile columns, List<ContributionField> fields) {
        header(page, List.of("Colonne", "Ce qu'on y écrit", "Obligatoire"));
        page.width(1, 110);
        for (int i = 0; i < fields.size(); i++) {
            page.value(i + 1, 0, columns.column(fields.get(i)));
            page.value(i + 1, 1, FieldNotice.of(fields.get(i)));
            page.value(i + 1, 2, fields.get(i).isRequired() ? "oui" : "non");
        }
    }

    /// The words of closed lists, one list a column, and the columns that offer them. Another word is let through:
    /// a profile may say what it means.
    private static void words(
            Worksheet words, Worksheet page, ContributionProfile columns, List<ContributionField> fields, int rows) {
        List<ContributionField> closed =
                fields.stream().filter(field -> !field.meanings().isEmpty()).toList();
        header(words, closed.stream().map(columns::column).toList());
        for (int column = 0; column < closed.size(); column++) {
            List<String> offered = FieldWords.words(closed.get(column));
            for (int i = 0; i < offered.size(); i++) {
                words.value(i + 1, column, offered.get(i));
            }
            int place = fields.indexOf(closed.get(column));
            page.range(1, place, rows, place)
                    .validateWithList(words.range(1, column, offered.size(), column))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING);
        }
    }

    /// @return how many rows of the sheet it took
    private static int row(Worksheet page, int at, List<ContributionField> fields, Map<ContributionField, String> row) {
        int height = 1;
        for (int column = 0; column < fields.size(); column++) {
            String value = row.getOrDefault(fields.get(column), "");
            if (!value.isEmpty()) {
                height = Math.max(height, cell(page, at, column, fields.get(column), value));
            }
        }
        for (int further = 1; further < height; further++) {
            page.value(at + further, 0, LongText.FURTHER);
        }
        return height;
    }

    private static int cell(Worksheet page, int at, int column, ContributionField field, String value) {
        return switch (field.holds()) {
            case TEXT -> texts(page, at, column, text(field, value));
            case CODES -> texts(page, at, column, value);
            case WORD -> texts(page, at, column, value);
            case YEAR, NUMBER -> figure(page, at, column, field, value, "General");
            case AMOUNT -> figure(page, at, column, field, value, "#,##0.00");
            case DATE -> date(page, at, column, value);
        };
    }

    private static int texts(Worksheet page, int at, int column, String cell) {
        List<String> parts = LongText.parts(cell);
        for (int part = 0; part < parts.size(); part++) {
            page.value(at + part, column, parts.get(part));
        }
        return parts.size();
    }

    private static int figure(Worksheet page, int at, int column, ContributionField field, String value, String shown) {
        return Masked.is(field, value) ? texts(page, at, column, value) : number(page, at, column, value, shown);
    }

    private static int number(Worksheet page, int at, int column, String value, String shown) {
        BigDecimal number = new BigDecimal(value);
        if (number.precision() <= MOST_DIGITS) {
            page.value(at, column, number);
            page.style(at, column).format(shown).set();
        } else {
            page.value(at, column, value);
        }
        return 1;
    }

    private static int date(Worksheet page, int at, int column, String value) {
        LocalDate date = LocalDate.parse(value);
        if (date.getYear() > 1901 && date.getYear() < 9999) {
            page.value(at, column, date);
            page.style(at, column).format("dd/mm/yyyy").set();
        } else {
            page.value(at, column, value);
        }
        return 1;
    }
}
