package fr.continuum.adapters.files.need;

import fr.continuum.adapters.files.exchange.LongText;
import fr.continuum.adapters.files.exchange.StableZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The table of needs as a workbook: the needs, what each column holds, and the words of kinds.
final class NeedWorkbook {

    /// How many rows of a template offer the words.
    private static final int OFFERED = 5_000;

    private NeedWorkbook() {}

    static void write(List<List<String>> rows, OutputStream to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Continuum", "1.0");
        Worksheet page = workbook.newWorksheet("Besoins");
        Worksheet notice = workbook.newWorksheet("Notice");
        Worksheet words = workbook.newWorksheet("Mots");
        NeedColumn[] columns = NeedColumn.values();
        for (int i = 0; i < columns.length; i++) {
            header(page, i, columns[i].header());
            notice.value(i + 1, 0, columns[i].header());
            notice.value(i + 1, 1, columns[i].notice());
        }
        page.freezePane(0, 1);
        header(notice, 0, "Colonne");
        header(notice, 1, "Ce qu'on y écrit");
        notice.width(1, 110);
        words(words, page, Math.max(OFFERED, rows.size()));
        int at = 1;
        for (List<String> row : rows) {
            at += row(page, at, row);
        }
        workbook.finish();
        StableZip.pack(bytes.toByteArray(), to);
    }

    private static void header(Worksheet page, int column, String name) {
        page.value(0, column, name);
        page.style(0, column).bold().set();
        page.width(column, 32);
    }

    private static void words(Worksheet words, Worksheet page, int rows) {
        header(words, 0, NeedColumn.KIND.header());
        List<String> all = NeedWords.all();
        for (int i = 0; i < all.size(); i++) {
            words.value(i + 1, 0, all.get(i));
        }
        int place = List.of(NeedColumn.values()).indexOf(NeedColumn.KIND);
        page.range(1, place, rows, place)
                .validateWithList(words.range(1, 0, all.size(), 0))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING);
    }

    /// @return how many rows of the sheet it took
    private static int row(Worksheet page, int at, List<String> row) {
        int height = 1;
        for (int column = 0; column < row.size(); column++) {
            List<String> parts = row.get(column).isEmpty() ? List.of() : LongText.parts(row.get(column));
            for (int part = 0; part < parts.size(); part++) {
                page.value(at + part, column, parts.get(part));
            }
            height = Math.max(height, parts.size());
        }
        for (int further = 1; further < height; further++) {
            page.value(at + further, 0, LongText.FURTHER);
        }
        return height;
    }
}
