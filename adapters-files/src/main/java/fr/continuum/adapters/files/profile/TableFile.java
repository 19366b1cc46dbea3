package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a table whole: CSV, or a workbook where the content is one. Tables are made by hand and hold tens of
/// thousands of rows at most; a larger content is refused.
public final class TableFile {

    /// A table is no larger.
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    /// How a PDF begins.
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private TableFile() {}

    /// What reading a table gave.
    public sealed interface Outcome {
        record Read(Table table) implements Outcome {}

        record Unusable(FileFault fault) implements Outcome {}
    }

    /// @throws IOException only where the bytes could not be had
    public static Outcome read(Content file, Profile profile) throws IOException {
        return read(file, profile.shape(), profile.columns());
    }

    /// @param wanted the columns looked for: they tell the separator of a CSV file
    /// @throws IOException only where the bytes could not be had
    public static Outcome read(Content file, FileShape shape, Set<String> wanted) throws IOException {
        return switch (sheets(file, shape, wanted, shape.headerRow())) {
            case Sheets.Unusable(FileFault fault) -> new Outcome.Unusable(fault);
            case Sheets.Read(List<SheetRows> sheets) -> table(file.name(), sheets, shape);
        };
    }

    /// The sheet a shape names, under its header; the first that people see where it names none.
    public static Outcome table(String file, List<SheetRows> sheets, FileShape shape) {
        Optional<SheetRows> sheet = shape.sheet().isEmpty()
                ? Optional.of(HeaderRow.first(sheets))
                : sheets.stream().filter(s -> s.isCalled(shape.sheet())).findFirst();
        return sheet.map(found -> found.table(file, shape.headerRow()))
                .orElseGet(() -> new Outcome.Unusable(noSheet(
                        file,
                        shape.sheet(),
                        sheets.stream().map(SheetRows::name).toList())));
    }

    /// What reading every sheet gave.
    public sealed interface Sheets {

        /// @param sheets in the order of the file, at least one; a CSV file is one sheet without a name
        record Read(List<SheetRows> sheets) implements Sheets {

            public Read {
                sheets = List.copyOf(sheets);
                if (sheets.isEmpty()) {
                    throw new IllegalArgumentException("A file that reads has a sheet");
                }
            }
        }

        record Unusable(FileFault fault) implements Sheets {}
    }

    /// Every sheet of a file, whatever its header.
    ///
    /// @param wanted the columns looked for: they tell the separator of a CSV file
    /// @param lastHeaderRow the last row a header of a CSV file may stand on
    /// @throws IOException only where the bytes could not be had
    public static Sheets sheets(Content file, FileShape shape, Set<String> wanted, int lastHeaderRow)
            throws IOException {
        byte[] bytes;
        try (InputStream stream = file.open()) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return new Sheets.Unusable(FileFault.of(
                    file.name(),
                    new Wording(
                            "Ce fichier dépasse 64 Mo : ce n'est pas une table. Vérifiez votre choix.",
                            "This file is larger than 64 MB: it is no table. Check your choice.")));
        }
        if (isPdf(bytes)) {
            return new Sheets.Unusable(pdf(file.name()));
        }
        return Workbooks.isWorkbook(bytes)
                ? Workbooks.read(file.name(), bytes)
                : CsvFiles.read(file.name(), bytes, shape, wanted, lastHeaderRow);
    }

    /// How a file is written, as reading it would find.
    ///
    /// @param encoding empty for a workbook
    /// @param separator empty for a workbook
    public record Written(String encoding, String separator) {}

    /// @param wanted the columns looked for: they tell the separator of a CSV file
    /// @throws IOException only where the bytes could not be had
    public static Written written(Content file, FileShape shape, Set<String> wanted, int lastHeaderRow)
            throws IOException {
        byte[] bytes;
        try (InputStream stream = file.open()) {
            bytes = stream.readNBytes(MOST_BYTES);
        }
        return Workbooks.isWorkbook(bytes)
                ? new Written("", "")
                : CsvFiles.written(bytes, shape, wanted, lastHeaderRow);
    }

    /// Whether a file begins as a PDF does.
    static boolean isPdf(byte[] start) {
        return start.length >= PDF.length && Arrays.equals(start, 0, PDF.length, PDF, 0, PDF.length);
    }

    static FileFault pdf(String file) {
        return FileFault.of(
                file,
                new Wording(
                        "Ce fichier est un PDF : il ne garde que l'apparence des pages. Donnez le tableur dont il est"
                                + " tiré.",
                        "This file is a PDF: it only keeps what pages look like. Give the spreadsheet it was made"
                                + " from."));
    }

    static FileFault noSheet(String file, String wanted, List<String> found) {
        return FileFault.of(
                file,
                new Wording(
                                "Ce classeur n'a pas de feuille « " + wanted + " ». Corrigez « sheet » dans le profil ;"
                                        + " feuilles trouvées : ",
                                "This workbook has no sheet “" + wanted + "”. Correct “sheet” in the profile; sheets"
                                        + " found: ")
                        .then(String.join(", ", found))
                        .then("."));
    }

    static Outcome noHeader(String file, String sheet, int headerRow) {
        return new Outcome.Unusable(missingHeader(file, sheet, headerRow));
    }

    static FileFault missingHeader(String file, String sheet, int headerRow) {
        return FileFault.inTable(
                file,
                sheet,
                headerRow,
                "",
                new Wording(
                        "Cette table n'a pas de ligne d'en-tête à cet endroit. Vérifiez le fichier, ou « header-row »"
                                + " dans le profil.",
                        "This table has no header row there. Check the file, or “header-row” in the profile."));
    }
}
