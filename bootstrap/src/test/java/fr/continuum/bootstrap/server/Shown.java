package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What a server shows one person: each address is asked for once, some at the same time, and read once, however many
/// figures are looked for in it.
final class Shown {

    /// As many as a server of the smallest machine answers at once.
    private static final int AT_ONCE = 4;

    private final Visitor visitor;
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final Map<String, Document> pages = new ConcurrentHashMap<>();
    private final Map<String, DocumentContext> answers = new ConcurrentHashMap<>();

    Shown(Visitor visitor) {
        this.visitor = visitor;
    }

    /// Asks for all of them, several at a time.
    void ask(Collection<String> addresses) throws InterruptedException {
        try (ExecutorService several = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> asked = new ArrayList<>();
            addresses.stream().distinct().forEach(address -> asked.add(several.submit(() -> body(address))));
            for (Future<String> one : asked) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    Document page(String address) {
        return pages.computeIfAbsent(address, asked -> Jsoup.parse(body(asked)));
    }

    DocumentContext json(String address) {
        return answers.computeIfAbsent(
                address,
                asked -> JsonPath.using(Configuration.defaultConfiguration().addOptions(Option.SUPPRESS_EXCEPTIONS))
                        .parse(body(asked)));
    }

    /// The rows of a CSV file, by their headers.
    List<NamedCsvRecord> csv(String address) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(body(address).replace("\ufeff", ""))
                .stream()
                .toList();
    }

    /// The rows of the first sheet of a workbook, by their headers, as people read them.
    List<Map<String, String>> workbook(String address) throws IOException, InterruptedException {
        List<Map<String, String>> rows = new ArrayList<>();
        DataFormatter read = new DataFormatter(Locale.ROOT);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(visitor.bytes(address)))) {
            Sheet sheet = book.getSheetAt(0);
            Row heads = sheet.getRow(0);
            for (int at = 1; at <= sheet.getLastRowNum(); at++) {
                Row row = sheet.getRow(at);
                Map<String, String> cells = new LinkedHashMap<>();
                heads.forEach(head -> cells.put(
                        read.formatCellValue(head),
                        row.getCell(head.getColumnIndex()) == null
                                ? ""
                                : raw(row.getCell(head.getColumnIndex()), read)));
                rows.add(cells);
            }
        }
        return rows;
    }

    /// A number without the format it is shown by: to the cent.
    private static String raw(Cell cell, DataFormatter read) {
        return cell.getCellType() == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
                : read.formatCellValue(cell);
    }

    private String body(String address) {
        String known = bodies.get(address);
        if (known != null) {
            return known;
        }
        try {
            Visitor.Answer answer = visitor.get(address);
            assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(200);
            bodies.put(address, answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
