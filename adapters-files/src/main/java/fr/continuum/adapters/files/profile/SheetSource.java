package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// The rows of one sheet of a workbook, one after the other, as [Workbooks] reads them; cells merged downwards only
/// where that is asked for. What is held are the distinct texts of the workbook, never its rows; the workbook itself
/// waits in a file without a name ([UnnamedWorkbook]) that goes when this is closed.
final class SheetSource implements TableRows.Source {

    private static final SpreadsheetVersion VERSION = SpreadsheetVersion.EXCEL2007;

    private final String file;
    private final FileChannel copy;
    private final OPCPackage opened;
    private final String sheet;
    private final ReadOnlySharedStringsTable texts;
    private final StylesTable styles;
    private final boolean from1904;
    private final InputStream stream;
    private final XMLStreamReader xml;
    private final MergedDown merged;
    private int line;
    private Optional<Table.Row> ahead = Optional.empty();

    private SheetSource(String file, FileChannel copy, OPCPackage opened, String wanted, boolean down)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException, TableRows.SpoiltTable {
        this.file = file;
        this.copy = copy;
        this.opened = opened;
        XSSFReader reader = new XSSFReader(opened);
        this.texts = new ReadOnlySharedStringsTable(opened);
        this.styles = reader.getStylesTable();
        this.from1904 = isFrom1904(reader);
        Set<String> hidden = hidden(reader);
        List<String> names = new ArrayList<>();
        Sheet found = wanted.isEmpty()
                ? find(reader, name -> !hidden.contains(name), down, names)
                : find(reader, name -> FoldedText.of(wanted).equals(FoldedText.of(name)), down, names);
        if (found == null && wanted.isEmpty()) {
            // Of a workbook that shows none, the first is as good as any.
            found = find(reader, _ -> true, down, names);
        }
        if (found == null) {
            throw new TableRows.SpoiltTable(TableFile.noSheet(file, wanted, names));
        }
        this.merged = found.merged();
        this.sheet = found.name();
        this.stream = found.rows();
        this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(found.rows());
    }

    /// @param rows of it, to be closed
    private record Sheet(String name, InputStream rows, MergedDown merged) {}

    /// The first sheet that is asked for; null where there is none.
    ///
    /// @param passed names of those that were looked at
    private static @Nullable Sheet find(XSSFReader reader, Predicate<String> asked, boolean down, List<String> passed)
            throws IOException, OpenXML4JException, XMLStreamException {
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            InputStream next = sheets.next();
            String name = sheets.getSheetName();
            passed.add(name);
            if (!asked.test(name)) {
                next.close();
                continue;
            }
            if (!down) {
                return new Sheet(name, next, MergedDown.NONE);
            }
            try (InputStream again = sheets.getSheetPart().getInputStream()) {
                return new Sheet(name, next, MergedDown.of(again));
            }
        }
        return null;
    }

    /// Names of the sheets that whoever opens the workbook does not see.
    private static Set<String> hidden(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        Set<String> hidden = new HashSet<>();
        try (InputStream in = reader.getWorkbookData()) {
            XMLStreamReader workbook = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (workbook.hasNext()) {
                if (workbook.next() == XMLStreamConstants.START_ELEMENT
                        && workbook.getLocalName().equals("sheet")) {
                    String state = workbook.getAttributeValue(null, "state");
                    if (state != null && !state.equals("visible")) {
                        hidden.add(workbook.getAttributeValue(null, "name"));
                    }
                }
            }
        }
        return hidden;
    }

    static SheetSource open(Content file, String wanted) throws IOException, TableRows.SpoiltTable {
        return open(file, wanted, false);
    }

    /// @param down whether a cell merged downwards stands for each of its rows: the sheet is then read twice
    static SheetSource open(Content file, String wanted, boolean down) throws IOException, TableRows.SpoiltTable {
        FileChannel copy = UnnamedWorkbook.copy(file);
        OPCPackage opened = null;
        try {
            opened = OPCPackage.open(UnnamedWorkbook.of(copy));
            return new SheetSource(file.name(), copy, opened, wanted, down);
        } catch (TableRows.SpoiltTable spoilt) {
            forget(copy, opened);
            throw spoilt;
        } catch (OpenXML4JException | SAXException | XMLStreamException | IOException | RuntimeException e) {
            // POI tells a damaged or encrypted workbook by exceptions of many kinds; the bytes are here, so the fault
            // is theirs.
            forget(copy, opened);
            throw damaged(file.name());
        }
    }

    /// Names of the sheets people see, in their order, or of all where none is seen; none where the workbook
    /// cannot be opened.
    static List<String> names(Content file) throws IOException {
        List<Named> sheets = sheets(file);
        List<Named> seen = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        return (seen.isEmpty() ? sheets : seen).stream().map(Named::name).toList();
    }

    /// A sheet, and whether whoever opens the workbook does not see it.
    record Named(String name, boolean hidden) {}

    /// Every sheet, in their order; none where the workbook cannot be opened.
    static List<Named> sheets(Content file) throws IOException {
        FileChannel copy = UnnamedWorkbook.copy(file);
        OPCPackage opened = null;
        List<Named> all = new ArrayList<>();
        try {
            opened = OPCPackage.open(UnnamedWorkbook.of(copy));
            XSSFReader reader = new XSSFReader(opened);
            Set<String> hidden = hidden(reader);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                sheets.next().close();
                all.add(new Named(sheets.getSheetName(), hidden.contains(sheets.getSheetName())));
            }
        } catch (OpenXML4JException | IOException | XMLStreamException | RuntimeException _) {
            // Whoever opened the first sheet was told what is wrong.
            return List.of();
        } finally {
            forget(copy, opened);
        }
        return List.copyOf(all);
    }

    /// A sheet, and how many of its rows say something.
    record Filled(String name, boolean hidden, long rows) {}

    /// Every sheet, in their order; none where the workbook cannot be opened.
    static List<Filled> filled(Content file) throws IOException {
        FileChannel copy = UnnamedWorkbook.copy(file);
        OPCPackage opened = null;
        List<Filled> all = new ArrayList<>();
        try {
            opened = OPCPackage.open(UnnamedWorkbook.of(copy));
            XSSFReader reader = new XSSFReader(opened);
            Set<String> hidden = hidden(reader);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    String name = sheets.getSheetName();
                    all.add(new Filled(name, hidden.contains(name), filled(sheet)));
                }
            }
        } catch (OpenXML4JException | IOException | XMLStreamException | RuntimeException _) {
            // Whoever read its rows was told what is wrong.
            return List.of();
        } finally {
            forget(copy, opened);
        }
        return List.copyOf(all);
    }

    private static long filled(InputStream sheet) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheet);
        long rows = 0;
        boolean says = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> says = false;
                    case "v", "t" -> says |= !xml.getElementText().isBlank();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")
                    && says) {
                rows++;
            }
        }
        return rows;
    }

    private static TableRows.SpoiltTable damaged(String file) {
        FileFault fault = Workbooks.damage(file);
        return new TableRows.SpoiltTable(fault);
    }

    private static void forget(FileChannel copy, @Nullable OPCPackage opened) throws IOException {
        if (opened != null) {
            opened.revert();
        }
        copy.close();
    }

    private static boolean isFrom1904(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream in = reader.getWorkbookData()) {
            XMLStreamReader workbook = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (workbook.hasNext()) {
                if (workbook.next() == XMLStreamConstants.START_ELEMENT
                        && workbook.getLocalName().equals("workbookPr")) {
                    String told = workbook.getAttributeValue(null, "date1904");
                    return "1".equals(told) || "true".equals(told);
                }
            }
            return false;
        }
    }

    @Override
    public String sheet() {
        return sheet;
    }

    /// A row that is not stored is a blank one: rows are told by their place.
    @Override
    public Optional<Table.Row> next() throws IOException, TableRows.SpoiltTable {
        if (ahead.isEmpty()) {
            try {
                ahead = stored();
            } catch (XMLStreamException | RuntimeException e) {
                throw damaged(file);
            }
        }
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        line++;
        if (ahead.get().line() > line) {
            return Optional.of(new Table.Row(line, List.of()));
        }
        Optional<Table.Row> row = ahead.map(merged::fill);
        ahead = Optional.empty();
        return row;
    }

    private Optional<Table.Row> stored() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String told = xml.getAttributeValue(null, "r");
                int number = told == null ? line + 1 : Integer.parseInt(told);
                if (number <= line || number > VERSION.getMaxRows()) {
                    throw new IllegalArgumentException("No row stands at " + number + " below " + line);
                }
                return Optional.of(row(number));
            }
        }
        return Optional.empty();
    }

    private Table.Row row(int number) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return new Table.Row(number, cells);
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                int column = place == null ? cells.size() : new CellReference(place).getCol();
                if (column < 0 || column >= VERSION.getMaxColumns()) {
                    throw new IllegalArgumentException("No column stands at " + column);
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell());
            }
        }
    }

    private String cell() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        boolean formula = false;
        StringBuilder value = new StringBuilder();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                return Workbooks.held(text(type == null ? "n" : type, style, value.toString(), formula));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v", "t" -> value.append(xml.getElementText());
                    // How a text is pronounced, not what it says.
                    case "rPh" -> skip();
                    default -> {}
                }
            }
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private String text(String type, @Nullable String style, String value, boolean formula) {
        if (value.isEmpty()) {
            return formula && !type.equals("str") ? Workbooks.NOT_COMPUTED : "";
        }
        return switch (type) {
            case "s" -> texts.getItemAt(Integer.parseInt(value)).getString();
            case "b" -> Boolean.toString(value.equals("1"));
            case "n" -> number(style, value);
            default -> value;
        };
    }

    private String number(@Nullable String style, String value) {
        BigDecimal stored = new BigDecimal(value);
        if (style == null) {
            return Workbooks.number(stored, null);
        }
        var shown = styles.getStyleAt(Integer.parseInt(style));
        String format = shown.getDataFormatString();
        if (Workbooks.isElapsed(format)) {
            return Workbooks.elapsed(stored);
        }
        return DateUtil.isADateFormat(shown.getDataFormat(), format) && DateUtil.isValidExcelDate(stored.doubleValue())
                ? DateUtil.getLocalDateTime(stored.doubleValue(), from1904)
                        .toLocalDate()
                        .toString()
                : Workbooks.number(stored, format);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("The sheet could not be closed", e);
        } finally {
            stream.close();
            forget(copy, opened);
        }
    }
}
