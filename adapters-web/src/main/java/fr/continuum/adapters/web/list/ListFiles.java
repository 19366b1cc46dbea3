package fr.continuum.adapters.web.list;

import fr.continuum.adapters.web.page.Paper;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.reading.Unaccented;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.ListFileWriter;
import fr.continuum.application.port.ListFileWriter.About;
import fr.continuum.application.port.ListFileWriter.Cell;
import fr.continuum.application.port.ListFileWriter.Fact;
import fr.continuum.application.port.ListFileWriter.Format;
import fr.continuum.application.port.ListFileWriter.Table;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Sends what is on screen as a file: the same filters, order and columns, all pages. Who may open the page may have
/// the file, since it is the same address. Whose it is and of which night its figures are is said beside the table:
/// in the file's name and a header of the answer, and on a second sheet of a workbook.
@Component
public final class ListFiles {

    private final ListFileWriter writer;
    private final Texts texts;
    private final PublishedFigures figures;
    private final Clock clock;

    ListFiles(ListFileWriter writer, Texts texts, PublishedFigures figures, Clock clock) {
        this.writer = writer;
        this.texts = texts;
        this.figures = figures;
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
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        SignedIn viewer = SignedIn.of(request);
        Paper paper = viewer == null ? new Paper(List.of(), null) : Paper.of(viewer, request, figures);
        ResponseEntity<?> head = format.file(name(table, whose, paper, request)).build();
        head.getHeaders().forEach((header, values) -> values.forEach(value -> to.addHeader(header, value)));
        LocalDate day = day(request);
        if (day != null) {
            to.addHeader(FileOf.DAY, day.toString());
        } else if (paper.night() != null) {
            to.addHeader(FileOf.NIGHT, paper.night().toString());
        }
        List<Column<R>> columns = table.filed(shown);
        writer.write(
                new Table(
                        texts.say(table.name()),
                        columns.stream()
                                .map(column -> new ListFileWriter.Column(texts.say(column.inFile()), column.kind()))
                                .toList(),
                        !locale.getLanguage().equals(Locale.ENGLISH.getLanguage()),
                        about(table, paper, request, locale)),
                rows.map(row -> cells(columns, row)),
                switch (format) {
                    case CSV -> Format.CSV;
                    case XLSX -> Format.WORKBOOK;
                },
                to.getOutputStream());
    }

    private About about(ListTable<?> table, Paper paper, HttpServletRequest request, Locale locale) {
        Figures say = Figures.in(locale);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.say("file.about.list"), texts.say(table.name())));
        paper.names().forEach(authority -> facts.add(new Fact(texts.say("file.about.whose"), authority)));
        LocalDate day = day(request);
        if (day != null) {
            facts.add(new Fact(texts.say("file.about.day"), say.date(day)));
        } else if (paper.night() != null) {
            facts.add(new Fact(texts.say("file.about.night"), say.date(paper.night())));
        }
        facts.add(new Fact(texts.say("file.about.made"), say.date(today())));
        String asked = request.getQueryString();
        facts.add(
                new Fact(texts.say("file.about.asked"), request.getRequestURI() + (asked == null ? "" : "?" + asked)));
        return new About(texts.say("file.about"), facts);
    }

    private static <R> List<Cell> cells(List<Column<R>> shown, R row) {
        return shown.stream().map(column -> column.of(row)).toList();
    }

    /// `contributions-ville-de-rochebrune-2026-11-29-nuit-2026-11-28`: the list, the authority, the day, and the
    /// night where there is one; of a past day `…-jour-2023-01-01`.
    private String name(ListTable<?> table, String whose, Paper paper, HttpServletRequest request) {
        LocalDate day = day(request);
        String slug = Unaccented.of(whose).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return table.file()
                + (slug.isEmpty() ? "" : "-" + slug)
                + "-"
                + today()
                + (day != null ? "-jour-" + day : paper.night() == null ? "" : "-nuit-" + paper.night());
    }

    /// The past day the list is asked of; null of today, and where the address names none.
    private @Nullable LocalDate day(HttpServletRequest request) {
        String asked = request.getParameter("le");
        try {
            LocalDate day = asked == null || asked.isBlank() ? null : LocalDate.parse(asked.strip());
            return day == null || !day.isBefore(today()) ? null : day;
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Figures.PARIS));
    }
}
