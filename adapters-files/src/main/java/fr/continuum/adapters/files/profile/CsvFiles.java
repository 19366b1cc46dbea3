package fr.continuum.adapters.files.profile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a CSV file, finding what the profile leaves open: encoding and separator.
final class CsvFiles {

    private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");

    /// No cell is longer: eight times what a spreadsheet holds in one.
    static final int LONGEST_CELL = 1 << 18;

    /// As many as a sheet has columns.
    static final int MOST_CELLS = 1 << 14;

    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    private CsvFiles() {}

    static TableFile.Sheets read(String file, byte[] bytes, FileShape shape, Set<String> wanted, int lastHeaderRow) {
        String text = TextBytes.text(bytes, shape.encoding());
        if (text == null) {
            return new TableFile.Sheets.Unusable(otherEncoding(file, shape));
        }
        String separator = shape.separator().isEmpty()
                ? separator(text, wanted, shape.headerRow(), lastHeaderRow)
                : shape.separator();
        try {
            return new TableFile.Sheets.Read(
                    List.of(new SheetRows("", false, records(text, separator, Integer.MAX_VALUE))));
        } catch (CsvParseException e) {
            return new TableFile.Sheets.Unusable(malformed(file, e));
        }
    }

    static FileFault otherEncoding(String file, FileShape shape) {
        return FileFault.of(
                file,
                new Wording(
                        "Ce fichier n'est pas en " + shape.encoding() + ", l'encodage que dit le profil. Corrigez"
                                + " « encoding » (auto le trouve seul).",
                        "This file is not in " + shape.encoding() + ", the encoding the profile says. Correct"
                                + " “encoding” (auto finds it)."));
    }

    /// The library says in English what went wrong; where it says the line, people are told the line.
    static FileFault malformed(String file, CsvParseException fault) {
        Matcher line = LINE.matcher(String.valueOf(fault.getMessage()));
        Wording why = new Wording(
                "Ce fichier CSV est mal formé à partir d'ici : un guillemet ouvert n'est pas fermé, ou une cellule est"
                        + " démesurée. Corrigez le guillemet, ou exportez le fichier de nouveau.",
                "This CSV file is malformed from here on: a quote is opened and not closed, or a cell is beyond measure."
                        + " Correct the quote, or export the file again.");
        return line.find()
                ? FileFault.inTable(file, "", Integer.parseInt(line.group(1)), "", why)
                : FileFault.of(file, why);
    }

    static CsvReader.CsvReaderBuilder reader(String separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }

    static Table.Row row(CsvRecord row) {
        return new Table.Row((int) row.getStartingLineNumber(), row.getFields());
    }

    static TableFile.Written written(byte[] bytes, FileShape shape, Set<String> wanted, int lastHeaderRow) {
        String text = TextBytes.text(bytes, shape.encoding());
        String separator = shape.separator().isEmpty() && text != null
                ? separator(text, wanted, shape.headerRow(), lastHeaderRow)
                : shape.separator();
        return new TableFile.Written(TextBytes.encoding(bytes, shape.encoding()).name(), separator);
    }

    /// The separator under which a header names most of the wanted columns; most columns at all, among equals.
    static String separator(String text, Set<String> columns, int firstHeaderRow, int lastHeaderRow) {
        Set<String> wanted = columns.stream().map(FoldedText::of).collect(Collectors.toSet());
        String best = SEPARATORS.getFirst();
        long most = -1;
        for (String candidate : SEPARATORS) {
            long score = score(text, candidate, firstHeaderRow, lastHeaderRow, wanted);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private static long score(String text, String separator, int first, int last, Set<String> wanted) {
        List<Table.Row> rows = new ArrayList<>();
        try {
            read(text, separator, last, rows);
        } catch (CsvParseException _) {
            // What stands above the row that cannot be read still tells.
        }
        return rows.stream()
                .skip(first - 1L)
                .mapToLong(row -> score(row.cells(), wanted))
                .max()
                .orElse(0);
    }

    private static long score(List<String> headers, Set<String> wanted) {
        long named =
                headers.stream().filter(h -> wanted.contains(FoldedText.of(h))).count();
        return named * 1_000 + Math.min(999, headers.size());
    }

    private static CsvRecordHandler records() {
        return CsvRecordHandler.builder()
                .maxFieldSize(LONGEST_CELL)
                .maxFields(MOST_CELLS)
                .build();
    }

    private static List<Table.Row> records(String text, String separator, int most) {
        List<Table.Row> rows = new ArrayList<>();
        read(text, separator, most, rows);
        return rows;
    }

    private static void read(String text, String separator, int most, List<Table.Row> rows) {
        try (CsvReader<CsvRecord> reader = reader(separator).build(records(), text)) {
            for (CsvRecord row : reader) {
                if (rows.size() == most) {
                    break;
                }
                rows.add(row(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory is read without fault", e);
        }
    }
}
