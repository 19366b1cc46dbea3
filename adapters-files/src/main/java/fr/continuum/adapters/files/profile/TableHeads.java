package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What a file that was dropped as a table is, and the first rows of each of its sheets: enough to say why it was not
/// recognised.
public sealed interface TableHeads {

    /// @param sheets that were looked at, hidden ones too; a CSV file is one sheet
    /// @param of how many there are
    record Rows(List<Head> sheets, int of) implements TableHeads {

        public Rows {
            sheets = List.copyOf(sheets);
        }
    }

    /// The first rows of a sheet, where one that names columns may stand.
    ///
    /// @param number its place, from 1
    record Head(int number, boolean hidden, List<List<String>> rows) {

        public Head {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A workbook that opens with a password only.
    record Locked() implements TableHeads {}

    /// A workbook as spreadsheets wrote them before 2007.
    record Old() implements TableHeads {}

    /// A container of older programs, or of a locked workbook, that does not say what it holds.
    record OldOrLocked() implements TableHeads {}

    /// A page or a workbook written as marks, under the name of a spreadsheet.
    record Marked() implements TableHeads {}

    /// A table that does not read.
    record Unusable(FileFault fault) implements TableHeads {}

    /// A document of marks: it says itself what it is.
    record Document() implements TableHeads {}

    /// Neither a text nor a workbook.
    record Neither() implements TableHeads {}

    /// Beyond it, a container is not looked into.
    int MOST_BYTES = 64 * 1024 * 1024;

    /// Where a document says what it is.
    int START = 4_096;

    /// @param wanted the columns looked for: they tell the separator of a CSV file
    /// @throws IOException only where the bytes could not be had
    static TableHeads of(Content file, Set<String> wanted) throws IOException {
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(START);
        }
        if (TableFile.isPdf(start)) {
            return new Unusable(TableFile.pdf(file.name()));
        }
        if (Workbooks.isWorkbook(start)) {
            return Archives.isArchive(start) ? workbook(file) : container(file);
        }
        return text(file, start, wanted);
    }

    private static TableHeads text(Content file, byte[] start, Set<String> wanted) throws IOException {
        String latin = new String(start, StandardCharsets.ISO_8859_1);
        boolean wide = latin.startsWith("\u00fe\u00ff") || latin.startsWith("\u00ff\u00fe");
        String text = latin.replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            return Stream.of("<html", "<!doctype html", "<table", "office:spreadsheet")
                            .anyMatch(text::contains)
                    ? new Marked()
                    : new Document();
        }
        if (text.isEmpty() || (latin.indexOf('\0') >= 0 && !wide)) {
            return new Neither();
        }
        try (CsvSource source = CsvSource.open(StartOfText.of(file), FileShape.FOUND, wanted)) {
            return new Rows(List.of(head(1, false, source)), 1);
        } catch (TableRows.SpoiltTable spoilt) {
            return new Unusable(spoilt.fault());
        }
    }

    private static TableHeads workbook(Content file) throws IOException {
        List<SheetSource.Named> sheets = SheetSource.sheets(file);
        List<Head> heads = new ArrayList<>();
        for (SheetSource.Named sheet : sheets.subList(0, Math.min(TableRows.MOST_SHEETS, sheets.size()))) {
            try (SheetSource source = SheetSource.open(file, sheet.name())) {
                heads.add(head(heads.size() + 1, sheet.hidden(), source));
            } catch (TableRows.SpoiltTable spoilt) {
                return new Unusable(spoilt.fault());
            }
        }
        return sheets.isEmpty() ? new Unusable(Workbooks.damage(file.name())) : new Rows(heads, sheets.size());
    }

    private static Head head(int number, boolean hidden, TableRows.Source source)
            throws IOException, TableRows.SpoiltTable {
        List<List<String>> rows = new ArrayList<>();
        for (Optional<Table.Row> row = source.next(); row.isPresent(); row = source.next()) {
            rows.add(row.get().cells());
            if (rows.size() == HeaderRow.LAST) {
                break;
            }
        }
        return new Head(number, hidden, rows);
    }

    private static TableHeads container(Content file) throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return new OldOrLocked();
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new Locked();
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? new Old()
                    : new OldOrLocked();
        } catch (IOException | RuntimeException _) {
            // The bytes are in memory: the container itself is damaged, and whoever saves it anew mends it.
            return new OldOrLocked();
        }
    }
}
