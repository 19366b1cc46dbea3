package fr.continuum.adapters.web.list;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.reading.Unaccented;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.ListFileWriter;
import fr.continuum.application.port.ListFileWriter.Cell;
import fr.continuum.application.port.ListFileWriter.Format;
import fr.continuum.application.port.ListFileWriter.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Sends what is on screen as a file: the same filters, order and columns, all pages. Who may open the page may have
/// the file, since it is the same address.
@Component
public final class ListFiles {

    private final ListFileWriter writer;
    private final Texts texts;
    private final Clock clock;

    ListFiles(ListFileWriter writer, Texts texts, Clock clock) {
        this.writer = writer;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param whose name of the authority; empty where the list is of several
    public <R> void send(Look<R> look, String whose, Ask ask, Locale locale, HttpServletResponse to)
            throws IOException {
        send(look.table(), look.shown(), look.rows().stream(), whose, ask, locale, to);
    }

    /// @param rows taken one after the other
    /// @throws NotHere where the address names no file of ours
    public <R> void send(
            ListTable<R> table,
            List<Column<R>> shown,
            Stream<R> rows,
            String whose,
            Ask ask,
            Locale locale,
            HttpServletResponse to)
            throws IOException {
        String word = ask.first(Ask.FORMAT);
        TableFormat format = TableFormat.ofWord(word).orElseThrow(() -> new NotHere("profile.no-format", word));
        ResponseEntity<?> head = format.file(name(table, whose)).build();
        head.getHeaders().forEach((header, values) -> values.forEach(value -> to.addHeader(header, value)));
        writer.write(
                new Table(
                        texts.say(table.name()),
                        shown.stream()
                                .map(column -> new ListFileWriter.Column(texts.say(column.label()), column.kind()))
                                .toList(),
                        !locale.getLanguage().equals(Locale.ENGLISH.getLanguage())),
                rows.map(row -> cells(shown, row)),
                switch (format) {
                    case CSV -> Format.CSV;
                    case XLSX -> Format.WORKBOOK;
                },
                to.getOutputStream());
    }

    private static <R> List<Cell> cells(List<Column<R>> shown, R row) {
        return shown.stream().map(column -> column.of(row)).toList();
    }

    /// `contributions-ville-de-rochebrune-2026-11-29`: the list, the authority, the day.
    private String name(ListTable<?> table, String whose) {
        String slug = Unaccented.of(whose).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        LocalDate today = LocalDate.now(clock.withZone(Figures.PARIS));
        return table.file() + (slug.isEmpty() ? "" : "-" + slug) + "-" + today;
    }
}
